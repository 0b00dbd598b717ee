import { DATE_LABELS, DATE_WORDS, FOREIGN_LABELS } from '../data/dates/labels.js'
import type { DateCandidate } from './candidate.js'
import { fold } from './fold.js'
import { LABEL_FILLERS } from './lexicon.js'
import { at, LINE, type Token, tokenise } from './tokens.js'

export type DateLabel = Exclude<DateCandidate['label'], null>

type Phrases = ReadonlyMap<string, DateLabel>

/** Phrases as token texts joined by a space: those of Latin letters and all others, each made at first use. */
let near: Phrases | undefined
let far: Phrases | undefined

/** The label that a phrase is in the constant table. */
function labelOfPhrase(phrase: string): DateLabel | undefined {
  if (!FAR.test(phrase)) {
    near ??= compile(false)
    return near.get(phrase)
  }
  far ??= compile(true)
  return far.get(phrase)
}

/** Letters that fold to none of Latin. */
const FAR = /[\u0370-\u1dff\u1f00-\uffff]/
/** Words that are tokens as they stand. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/

/** Longest phrase, in tokens; Han letters count each. */
const LONGEST = 6

function compile(areFar: boolean): Phrases {
  const phrases = new Map<string, DateLabel>()
  const add = (list: string, label: DateLabel): void => {
    for (const phrase of list.split('|')) if (FAR.test(phrase) === areFar) phrases.set(keyOf(phrase), label)
  }
  for (const { published, modified } of DATE_LABELS) {
    add(published, 'published')
    add(modified, 'modified')
  }
  return phrases
}

function keyOf(phrase: string): string {
  return PLAIN.test(phrase) ? phrase : joined(tokenise(phrase), 0)
}

/** The label in front of a date or, behind a mark, after it. */
export function labelOf(tokens: readonly Token[], from: number, next: number): DateLabel | null {
  return labelBefore(tokens, from) ?? labelAfter(tokens, next)
}

function labelBefore(tokens: readonly Token[], from: number): DateLabel | null {
  let index = from - 1
  for (let skipped = 0; skipped < 4 && index >= 0; skipped++) {
    if (at(tokens, index).kind === 'word' && phraseEnding(tokens, index)) break
    const token = at(tokens, index)
    const filler = token.kind === 'mark' ? /^[:：|([\-–—·•,]$/.test(token.text) : LABEL_FILLERS.has(token.text)
    if (!filler) return null
    index--
  }
  return phraseEnding(tokens, index)
}

function phraseEnding(tokens: readonly Token[], index: number): DateLabel | null {
  for (let length = LONGEST; length > 0; length--) {
    const start = index - length + 1
    if (start < 0) continue
    const label = labelOfPhrase(joined(tokens, start, index + 1))
    if (label) return label
  }
  return null
}

/** `· Published`, `(updated)`: the label ends the block or line, or is parted off by another mark. */
function labelAfter(tokens: readonly Token[], next: number): DateLabel | null {
  const mark = at(tokens, next)
  if (mark.kind !== 'mark' || !/^[·•|(\-–—,/]$/.test(mark.text)) return null
  for (let length = LONGEST; length > 0; length--) {
    const end = next + 1 + length
    if (end > tokens.length) continue
    const label = labelOfPhrase(joined(tokens, next + 1, end))
    const behind = at(tokens, end)
    if (label && (behind.kind === 'end' || behind.gap === LINE || /^[·•|)]$/.test(behind.text))) return label
  }
  return null
}

/** A block that is nothing but a label ('Last updated:') lends it to the date that opens the next one. */
export function labelBlock(text: string): DateLabel | null {
  if (text.length > 60) return null
  const tokens = tokenise(text)
  while (tokens.at(-1)?.kind === 'mark') tokens.pop()
  while (tokens.length > 1 && LABEL_FILLERS.has(tokens.at(-1)?.text ?? '')) tokens.pop()
  return tokens.length > 0 ? (labelOfPhrase(joined(tokens, 0)) ?? null) : null
}

/** Index behind the label phrase that begins at a token, or the same index. */
export function skipLabel(tokens: readonly Token[], index: number): number {
  for (let length = LONGEST; length > 0; length--) {
    if (index + length <= tokens.length && labelOfPhrase(joined(tokens, index, index + length)) !== undefined)
      return index + length
  }
  return index
}

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold))
const FOREIGN = wordSet(FOREIGN_LABELS)
const DATES = wordSet(DATE_WORDS)
/** Words in front of the date that are looked at, and words behind it. */
const FOREIGN_REACH = 3
const VERB_REACH = 10

/** True where the words in front of a date say that it is somebody's or something else's. */
export function hasForeignLabel(before: string): boolean {
  const words = tokenise(before.slice(-80)).filter((token) => token.kind === 'word')
  return words.slice(-FOREIGN_REACH).some((token) => FOREIGN.has(token.text))
}

/** True where nothing but a word for 'date' stands in front of a date. */
export function hasDateWord(before: string): boolean {
  const tokens = tokenise(before.slice(-40))
  const words = tokens.filter((token) => token.kind !== 'mark')
  return words.length === 1 && DATES.has(words[0]?.text ?? '')
}

/** The label that ends the clause of a date: 'Dieser Artikel wurde am 5. Januar 2022 um 14:48 von X geschrieben'. */
export function labelBehind(behind: string): DateLabel | null {
  const tokens = tokenise(behind.slice(0, 120))
  for (const [index, { kind, text }] of tokens.slice(0, VERB_REACH).entries()) {
    if (kind === 'mark' && /^[.!?;]$/.test(text)) return null
    const label = kind === 'word' ? labelOfPhrase(joined(tokens, index, index + 1)) : undefined
    if (label) return label
  }
  return null
}

function joined(tokens: readonly Token[], from: number, to = tokens.length): string {
  let text = ''
  for (let index = from; index < to; index++)
    text += index > from ? ` ${at(tokens, index).text}` : at(tokens, index).text
  return text
}
