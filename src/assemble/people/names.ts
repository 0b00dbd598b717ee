import {
  AGENCIES,
  DEGREES,
  GROUPS,
  NOBODY,
  PARTICLES,
  PHRASE_WORDS,
  ROLES,
  UNSPACED_GROUP,
} from '../../data/people/words.js'
import { isSiteName, type SiteNames } from '../../lib/site-names.js'
import { tokenize } from '../../lib/tokens.js'

/** What a name is of: a person by two names or more, a single word, or a group of people. */
export type NameKind = 'person' | 'single' | 'group'

export interface Name {
  text: string
  kind: NameKind
}

/** Equal for lists that name the same. */
export function keyOf(names: readonly Name[]): string {
  return names.map(({ text }) => text.toLowerCase()).join('|')
}

/** Units and words of the longest name. */
const LONGEST = 60
const MOST_WORDS = 6

const HAN_OR_KANA = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・·\s]{2,14}$/u
const HANGUL = /^\p{Script=Hangul}{2,4}$/u
const UNSPACED =
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const CASED_WORD = /^\p{Lu}[\p{L}\p{M}'’.‑-]*$/u
const CASED_LETTER = /[\p{Lu}\p{Ll}]/u
const LOWER_WORD = /^\p{Ll}[\p{Ll}\p{M}'’-]+$/u
/** Two words that markup parted: 'ChecklistsJust'; 'FitzGerald' has four small letters. */
const GLUED_WORD = /\p{Ll}{5}\p{Lu}\p{Ll}/u
const PLAIN_WORD = /^[\p{L}\p{M}\u200c'’.‑-]+$/u
/** One word with its points: a name, or one that somebody signs in with. */
const ACCOUNT = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}_.'’-]*$/u
/** Digits between letters: twice in one word, and a machine made it up. */
const MADE_UP = /\p{L}\p{N}{1,40}(?=\p{L})/gu
const DOMAIN = /\.(?:com|net|org|info|co|io|tv|news|edu|gov|[a-z]{2})$/i

/**
 * Tells what a piece of a byline, cleaned of labels, is the name of; null where it is none.
 *
 * @param field it stands in a field for names: there a person's may be in lower case
 */
export function readName(text: string, site: SiteNames, field = false): Name | null {
  if (text === '' || text.length > LONGEST) return null
  const tokens = tokenize(text)
  if (tokens.length === 0 || tokens.every((token) => NOBODY.has(token))) return null
  if (UNSPACED.test(text)) return unspacedName(text)
  const words = text.split(/\s+/)
  if (isGroup(text, tokens, site))
    return field && isOwnName(tokens, words) ? { text, kind: 'person' } : groupName(text, words)
  if (tokens.some((token) => PHRASE_WORDS.has(token))) return null
  if (words.length === 1) return singleName(text)
  return isPerson(words, field) ? { text, kind: 'person' } : null
}

/** Whether a site bears its author's name, as many who write alone have it. */
function isOwnName(tokens: readonly string[], words: readonly string[]): boolean {
  return words.length >= 2 && words.length <= 3 && !tokens.some((token) => GROUPS.has(token)) && isPerson(words, true)
}

/** Whether a name is of a group by its words, or the site's own. */
export function isGroup(text: string, tokens: readonly string[], site: SiteNames): boolean {
  return tokens.some((token) => GROUPS.has(token)) || AGENCIES.has(tokens.join(' ')) || isSiteName(text, site)
}

function groupName(text: string, words: readonly string[]): Name | null {
  return words.length <= MOST_WORDS + 2 && !/[?!@]/.test(text) ? { text, kind: 'group' } : null
}

function singleName(text: string): Name | null {
  const digits = text.replace(/\P{N}/gu, '').length
  if (!ACCOUNT.test(text) || DOMAIN.test(text) || text.length < 2 || digits * 3 > text.length) return null
  if ((text.match(MADE_UP)?.length ?? 0) > 1) return null
  return ROLES.has(text.toLowerCase()) || /author|admin|undefined/i.test(text) ? null : { text, kind: 'single' }
}

function isPerson(words: readonly string[], field: boolean): boolean {
  if (words.length > MOST_WORDS || words.some(isRole) || words.some((word) => GLUED_WORD.test(word))) return false
  if (words.every((word) => PLAIN_WORD.test(word) && !CASED_LETTER.test(word))) return words.length <= 5
  if (field && words.length <= 3 && words.every((word) => LOWER_WORD.test(word))) return true
  const [first = ''] = words
  const last = words[words.length - 1] ?? ''
  const isNamed = (word: string): boolean => CASED_WORD.test(word) || /^['’]?[dlDL]['’]\p{Lu}/u.test(word)
  if (!isNamed(last) || !(isNamed(first) || PARTICLES.has(first.toLowerCase()))) return false
  return (
    words.every((word) => isNamed(word) || PARTICLES.has(word.toLowerCase())) && words.some((word) => word.length > 2)
  )
}

function isRole(word: string, place: number): boolean {
  const lower = word.toLowerCase().replace(/[.’']/g, '')
  return ROLES.has(lower) || (place > 0 && DEGREES.has(lower))
}

function unspacedName(text: string): Name | null {
  if (UNSPACED_GROUP.test(text) && text.length > 2) return text.length <= 20 ? { text, kind: 'group' } : null
  if (/[。！？!?「」『』，,]/u.test(text)) return null
  if (HANGUL.test(text)) return { text, kind: 'person' }
  if (HAN_OR_KANA.test(text)) return isHanName(text) ? { text, kind: 'person' } : null
  const words = text.split(/\s+/)
  // Thai and its neighbours part the given name from the family's.
  if (words.length >= 2 && words.length <= 4 && words.every((word) => PLAIN_WORD.test(word)))
    return { text, kind: 'person' }
  return null
}

/** Two to four characters, more with a space or a point inside, or with kana. */
function isHanName(text: string): boolean {
  const parts = text.split(/[\s・·]+/u)
  if (parts.length > 1) return parts.length <= 4
  if (/^\p{Script=Hiragana}+$/u.test(text)) return false
  return text.length <= (/^\p{Script=Han}+$/u.test(text) ? 4 : 8)
}
