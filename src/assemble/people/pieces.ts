import {
  BY_PHRASES,
  DATE_LABELS,
  DEGREES,
  GLUED,
  JOINING,
  OTHER_CREDITS,
  PHRASE_WORDS,
  PREPOSITIONS,
  ROLES,
  UNSPACED_LABELS,
} from '../../data/people/words.js'
import type { SiteNames } from '../../lib/site-names.js'
import { type Token, tokenize, tokenizeWithOffsets } from '../../lib/tokens.js'
import { isGroup, type Name, readName } from './names.js'

/** Units of a byline that are read. */
const LONGEST_LINE = 400

/** Units of a line that is a label and nothing else. */
const LONGEST_LABEL = 60

/** Names taken of one page at most: a paper of many hands names the first. */
export const MOST_AUTHORS = 50

const BY = new Set(BY_PHRASES)
const LONGEST_BY = Math.max(...BY_PHRASES.map((phrase) => tokenize(phrase).length))
const OTHER = OTHER_CREDITS.map((phrase) => tokenize(phrase))
const DATED = DATE_LABELS.map((phrase) => tokenize(phrase))
const BY_FIRST = new Set(BY_PHRASES.map((phrase) => tokenize(phrase)[0]))
/** The first token of a text where it is plain: in ASCII, and so is what stands in front of it and the character behind. */
const PLAIN_START = /^[^A-Za-z0-9\u0080-\uffff]{0,100}([A-Za-z0-9]{1,60})(?![A-Za-z0-9\u0080-\uffff])/
const LABELS = [...UNSPACED_LABELS].sort((a, b) => b.length - a.length)

/** Parts of a line that are not of one name: bars, bullets, dashes with a space beside them, and the like. */
const HARD = /[|｜•·●■◆▪∙⋅:：<>=~*[\]【】«»"“”…]|\s[-–—]+\s|[-–—]{2,}|[—]|\s{3,}|\n|\t/u
const SOFT = /[,،、，;；/／\\]|\s[&+＆]\s?/u

/** What a text that names authors says. */
export interface Signed {
  names: Name[]
  /** It begins with 'By' or what stands for it. */
  hasBy: boolean
}

/** A part of a line without 'By' and the like in front. */
interface Segment {
  text: string
  hasBy: boolean
}

/**
 * Names in a byline or in a field of the metadata, each once, in order. Behind a part that has names the line goes on
 * with something else, unless that begins with 'By' again.
 *
 * @param field the text is a field for names, all of it
 */
export function namesIn(text: string, site: SiteNames, field = false): Signed {
  return namesInSegments(segmentsOf(text), site, field)
}

/** The parts of a line that are not of one name, in order. */
export function segmentsOf(text: string): Segment[] {
  return tidy(text)
    .split(HARD)
    .map((segment) => withoutBy(segment.trim()))
}

/** Whether a text is 'Written by' or the like and nothing else: the name stands in what follows. */
export function isLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL || !mayBeginWithBy(text)) return false
  const segments = segmentsOf(text).filter((segment) => segment.text !== '' || segment.hasBy)
  return segments.length > 0 && segments.every((segment) => segment.hasBy && segment.text === '')
}

/** As `namesIn`, of the parts of a line. */
export function namesInSegments(segments: readonly Segment[], site: SiteNames, field = false): Signed {
  const names = new Map<string, Name>()
  let hasBy = false
  let labelled = false
  for (const cut of segments) {
    const by = cut.hasBy || labelled
    // 'Author' may be set off by a colon.
    labelled = cut.hasBy && cut.text === ''
    if (names.size > 0 && !by) continue
    const own = withoutOthers(cut.text)
    for (const name of readSegment(own.text, site, { field, by })) {
      if (!names.has(name.text.toLowerCase())) names.set(name.text.toLowerCase(), name)
    }
    hasBy ||= by && names.size > 0
    if (own.isCredit || names.size >= MOST_AUTHORS) break
  }
  return { names: [...names.values()].slice(0, MOST_AUTHORS), hasBy }
}

/** The names with which a part of a line begins: behind the first piece that is none, roles and degrees follow. */
function readSegment(text: string, site: SiteNames, { field, by }: { field: boolean; by: boolean }): Name[] {
  const whole = field && isGroup(text, tokenize(text), site) ? readName(text, site, field) : null
  if (whole !== null) return [whole]
  const names: Name[] = []
  const own = withoutPlace(text)
  for (const piece of partsOf(own)) {
    const name = readName(withoutRole(piece), site, field)
    if (name === null && names.length > 0) break
    if (name === null) continue
    // One word, or a group, is named where it is all there is: elsewhere it is the rest of something.
    const isWhole = own === text || by
    if (name.kind === 'person' || (isWhole && (field || name.kind === 'group' || name.text === own))) names.push(name)
  }
  return names
}

/** Without tags, control characters, addresses and account names; a point in the middle of a Chinese name stays one. */
function tidy(text: string): string {
  return text
    .slice(0, LONGEST_LINE)
    .replace(/<[^<>]{0,200}>/g, ' | ')
    .replace(/[(（][^()（）]{0,80}[)）]/gu, ' ')
    .replace(GLUED, ' | ')
    .replace(/(?<!\p{L})([Bb]y)(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/(\p{Script=Han})·(?=\p{Script=Han})/gu, '$1・')
    .replace(/[^\s@|,;()<>]{1,64}@[^\s@|,;()<>]{1,100}/g, ' | ')
    .replace(/@[\w.]{1,50}/g, ' | ')
    .replace(/https?:\/\/\S{1,300}|www\.\S{1,300}/gi, ' | ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, (char) => (/[\n\t\u200c\u200d]/.test(char) ? char : ''))
}

/** Cuts 'By' and its like off the beginning, as often as they stand there. */
function withoutBy(segment: string): Segment {
  if (!mayBeginWithBy(segment) && !mayEndInLabel(segment)) return { text: segment, hasBy: false }
  if (LABELS.includes(segment)) return { text: '', hasBy: true }
  const unspaced = withoutLabels(segment)
  if (unspaced !== segment) return { text: unspaced, hasBy: true }
  const tokens = tokenizeWithOffsets(segment.slice(0, LONGEST_LINE))
  let from = 0
  for (let length = Math.min(LONGEST_BY, tokens.length); length > 0; length--) {
    if (!BY.has(tokensText(tokens, from, from + length))) continue
    from += length
    length = Math.min(LONGEST_BY, tokens.length - from) + 1
  }
  return { text: from === 0 ? segment : segment.slice(tokens[from]?.start ?? segment.length), hasBy: from > 0 }
}

/** False where the first word is plain, and none with which 'By' and its like begin. */
function mayBeginWithBy(segment: string): boolean {
  const first = PLAIN_START.exec(segment)?.[1]?.toLowerCase()
  return first === undefined || BY_FIRST.has(first)
}

/** Labels are of scripts that do not part their words. */
function mayEndInLabel(segment: string): boolean {
  return segment.charCodeAt(segment.length - 1) > 0x7f
}

function tokensText(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
}

/** The same for scripts that do not part their words: labels stand before the name and behind it. */
function withoutLabels(segment: string): string {
  const before = LABELS.find((label) => segment.startsWith(label) && isSetOff(label, segment.slice(label.length)[0]))
  const rest = before === undefined ? segment : segment.slice(before.length).trim()
  const behind = LABELS.find(
    (label) => rest.length > label.length + 1 && rest.endsWith(label) && isSetOff(label, rest.at(-label.length - 1)),
  )
  return behind === undefined ? rest : rest.slice(0, -behind.length).trim()
}

/** A label of one character may be part of a word, as in 中文, where a letter stands beside it. */
function isSetOff(label: string, beside: string | undefined): boolean {
  return beside !== undefined && (label.length > 1 || !/\p{L}/u.test(beside))
}

/** The text up to where it credits somebody else, or says when; what follows a credit is the other's name. */
function withoutOthers(text: string): { text: string; isCredit: boolean } {
  const tokens = tokenizeWithOffsets(text)
  const startsAt = (phrases: readonly string[][], at: number): boolean =>
    phrases.some((phrase) => phrase.every((token, i) => tokens[at + i]?.text === token))
  for (const [at, { start }] of tokens.entries()) {
    const isCredit = startsAt(OTHER, at)
    if (isCredit || startsAt(DATED, at)) return { text: text.slice(0, start).trim(), isCredit }
  }
  return { text, isCredit: false }
}

/** A line up to the preposition behind its name: 'Jane Doe in Lagos', 'Jane on Monday'. */
function withoutPlace(text: string): string {
  const words = text.split(/\s+/)
  const at = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word))
  return at < 0 ? text : words.slice(0, at).join(' ')
}

function partsOf(text: string): string[] {
  return text.split(SOFT).flatMap((part) => joined(part.trim()))
}

/** Parts a piece at 'and'; at a joining word of one letter only between whole names ('Ortega y Gasset'). */
function joined(piece: string): string[] {
  const words = piece.split(/\s+/)
  const parts: string[][] = [[]]
  for (const [i, word] of words.entries()) {
    const isEdge = (parts.at(-1)?.length ?? 0) >= 2 && words.length - i > 2
    const isJoint = JOINING.has(word.toLowerCase()) && (word.length > 2 || /^[^a-z]/i.test(word) || isEdge)
    if (isJoint) parts.push([])
    else parts.at(-1)?.push(word)
  }
  return parts.map((part) => part.join(' '))
}

/** A name without what its bearer does behind it, or marks at its edges. */
function withoutRole(piece: string): string {
  const words = piece.split(/\s+/)
  const digit = words.findIndex((word) => /^\p{N}/u.test(word))
  if (digit > 0) words[digit - 1] = (words[digit - 1] ?? '').replace(/(?<=\p{L}\p{L}\p{Ll})\p{Lu}\p{Ll}{2,}$/u, '')
  const role = words.findIndex((word, i) => i >= 2 && (isRole(word) || isDegree(word, words[i - 1] ?? '')))
  const ends = [digit, role].filter((at) => at > 0)
  const rest = words.slice(0, Math.min(words.length, ...ends))
  if (PHRASE_WORDS.has(rest.at(-1)?.toLowerCase() ?? '')) return ''
  return rest
    .join(' ')
    .replace(/^[\s\p{Pd}'’.&+]{1,40}|[\s\p{Pd}'’!?]{1,40}$/gu, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
}

/** Capitals behind a name in small letters: 'Jane Doe CFP'. */
function isDegree(word: string, before: string): boolean {
  return /^\p{Lu}{2,6}[®™]?$/u.test(word) && /\p{Ll}/u.test(before)
}

/** Words that end a name: what its bearer does, a degree, or an everyday word. */
function isRole(word: string): boolean {
  const bare = word.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '')
  return ROLES.has(bare) || DEGREES.has(bare) || PHRASE_WORDS.has(bare)
}
