import { THAI_YEAR } from '../../data/dates/thai.js'
import type { YearContext } from '../candidate.js'
import type { ScanContext } from '../context.js'
import { AMOUNT_CUES, UNIT_WORDS, YEAR_ATTRIBUTE_CUES, YEAR_CUES, YEAR_ENDINGS, YEAR_WORDS_BEHIND } from '../lexicon.js'
import { at, LINE, NO_GAP, SPACE, type Token } from '../tokens.js'
import { isQuantity } from './parts.js'

export interface YearMatch {
  next: number
  year: number
  context: YearContext
}

/** Years that need no cue; a round one does, since round numbers count things. */
const PLAIN_FROM = 1990
const PLAIN_TO = 2039
/** With a cue in front, history counts as well. */
const CUED_FROM = 1500
/** Tokens that are looked back over for the start of a sentence. */
const SENTENCE_REACH = 40
/** A year sets the time frame of what follows where it stands in the opening of its sentence (in words). */
const OPENING_WORDS = 7

/** A year that stands alone: `in 1991`, `the 2018 Report`, `the early days of 2022`. */
export function parseYearAlone(context: ScanContext, index: number): YearMatch | null {
  const { tokens, base } = context
  const token = at(tokens, index)
  if (token.kind !== 'number' || token.text.length !== 4 || isQuantity(context, index)) return null
  const ended = standsBeforeEnding(tokens, index)
  const year = base === 'th' && token.value > 2400 && token.value < 2700 ? token.value - 543 : token.value
  if (year < CUED_FROM || year > PLAIN_TO || !standsFree(tokens, index, ended)) return null
  if (isCopyright(tokens, index) || UNIT_WORDS.has(at(tokens, index + 1).text)) return null
  const before = at(tokens, index - 1)
  if (before.kind === 'word' && AMOUNT_CUES.has(before.text) && !YEAR_CUES.has(before.text)) return null
  if (before.text === 'of' && AMOUNT_CUES.has(at(tokens, index - 2).text)) return null
  const cued = isCuedBefore(before, token) || ended || isCuedBehind(at(tokens, index + 1))
  const named =
    at(tokens, index - 1).text === 'of' &&
    /^(days|weeks|months|start|end|beginning|summer|winter|spring|autumn|fall|half|quarter)$/.test(
      at(tokens, index - 2).text,
    )
  if (!cued && !named && !isPlain(context, index, year)) return null
  const opening = (cued || named) && wordsIntoSentence(tokens, index) <= OPENING_WORDS
  return { next: index + 1, year, context: opening ? 'setting' : 'aside' }
}

function isCuedBefore(before: Token, { gap }: Token): boolean {
  if (before.kind !== 'word' || gap === LINE) return false
  // Thai runs the word for 'year' on to what stands in front of it: ใน*ปี* 2562.
  return YEAR_CUES.has(before.text) || (before.text.length < 20 && before.text.endsWith(THAI_YEAR))
}

function isCuedBehind(behind: Token): boolean {
  return behind.kind === 'word' && behind.gap === SPACE && YEAR_WORDS_BEHIND.has(behind.text)
}

/** An ending stands at the year, with or without a hyphen: '2019-ben'. */
function standsBeforeEnding(tokens: readonly Token[], index: number): boolean {
  const hyphen = at(tokens, index + 1)
  const ending = at(tokens, /^[-‐]$/.test(hyphen.text) && hyphen.gap === NO_GAP ? index + 2 : index + 1)
  return ending.kind === 'word' && ending.gap === NO_GAP && YEAR_ENDINGS.has(ending.text)
}

/** No sign, letter or further digit is attached, save a hyphen behind a word such as 'mid-'. */
function standsFree(tokens: readonly Token[], index: number, ended: boolean): boolean {
  const token = at(tokens, index)
  const before = at(tokens, index - 1)
  const after = at(tokens, index + 1)
  const behind = at(tokens, index + 2)
  if (token.gap === NO_GAP && before.kind !== 'end') {
    if (/^[-‐]$/.test(before.text)) return /^(mid|early|late|pre|post)$/.test(at(tokens, index - 2).text)
    if (!/^[("“‘'«„¿¡[—–]$/.test(before.text)) return false
    if (/^[—–]$/.test(before.text) && at(tokens, index - 2).kind === 'number') return false
  }
  if (ended) return true
  if (after.gap !== NO_GAP || after.kind === 'end') return !/^[-–—/]$/.test(after.text) || behind.kind !== 'number'
  if (/^[-‐–—/:+%_=&#@]$/.test(after.text) && behind.gap === NO_GAP) return false
  if (/^[.,]$/.test(after.text) && behind.kind === 'number' && behind.gap === NO_GAP) return false
  return after.kind === 'mark' && !/^[%°+×]$/.test(after.text)
}

/** `© 2022`, `(c) 2019–2022`, 'Copyright 2022 Example'. */
function isCopyright(tokens: readonly Token[], index: number): boolean {
  for (let step = 1; step <= 6; step++) {
    const token = at(tokens, index - step)
    if (token.text === '©' || token.text === 'copyright' || token.text === '℗') return true
    if (token.text === 'c' && at(tokens, index - step - 1).text === '(') return true
    if (at(tokens, index - step + 1).gap === LINE) return false
  }
  return false
}

/** In English a recent year needs no cue in front where it stands as an attribute. */
function isPlain({ tokens, base, source }: ScanContext, index: number, year: number): boolean {
  if (base !== 'en' && base !== 'und') return false
  if (year < PLAIN_FROM || year % 10 === 0) return false
  const before = at(tokens, index - 1)
  const after = at(tokens, index + 1)
  if (after.kind !== 'word' || after.gap === LINE) return false
  if (before.kind === 'end' || at(tokens, index).gap === LINE || /^[.!?]$/.test(before.text)) {
    return /^\p{Lu}/u.test(source.slice(after.start, after.end))
  }
  return before.kind === 'word' && YEAR_ATTRIBUTE_CUES.has(before.text)
}

function wordsIntoSentence(tokens: readonly Token[], index: number): number {
  let words = 0
  for (let step = index - 1; step >= Math.max(0, index - SENTENCE_REACH) && words <= OPENING_WORDS; step--) {
    const token = at(tokens, step)
    const ends = token.kind === 'mark' && /^[.!?…।。！？]$/.test(token.text) && at(tokens, step + 1).gap !== NO_GAP
    if (ends || at(tokens, step + 1).gap === LINE) return words
    if (token.kind === 'word') words++
  }
  return words
}
