import { type Budget, USUAL } from '../lib/budget.js'
import { PageWords } from '../lib/page-words.js'
import { toSourceRange } from '../lib/segments.js'
import type { SourceBlock } from '../types/index.js'
import type { DateCandidate, ScannedDate } from './candidate.js'
import type { ScanContext } from './context.js'
import { labelBlock, labelOf } from './labels.js'
import { baseLanguage } from './names.js'
import { precisionOf } from './precision.js'
import { mayHoldDate } from './prefilter.js'
import { refine } from './refine.js'
import { regionOf } from './region.js'
import { scan } from './scan.js'
import { at, tokenise } from './tokens.js'
import { WordHints } from './word-hints.js'

/** Longest stretch that is split into tokens at once, so that a block of megabytes costs little memory. */
const STRETCH = 16_384

/**
 * Finds every date in the blocks, before it is known which blocks stay.
 *
 * @param language BCP 47 tag of the page, `und` where unsure: it decides names and orders that languages read differently
 * @param url address of the page: its country decides where the tag names none
 * @param budget the dates found by its end are given
 * @param words those of the blocks, where another stage has asked for them
 */
export function findDates(
  blocks: readonly SourceBlock[],
  language: string,
  url?: string | null,
  budget: Budget = USUAL.budget,
  words: PageWords = new PageWords(blocks),
): DateCandidate[] {
  const base = baseLanguage(language)
  const region = regionOf(language, url)
  const candidates: DateCandidate[] = []
  const hints = new WordHints(words, base)
  for (const [index, block] of blocks.entries()) {
    if (budget.spent) break
    if (!hints.mayHoldDate(index)) continue
    const first = candidates.length
    for (let from = 0; from < block.text.length && !budget.spent; ) {
      const to = stretchEnd(block.text, from)
      if (mayHoldDate(block.text, from, to, base)) {
        const context = { tokens: tokenise(block.text, from, to), source: block.text, language, region, base }
        for (const date of refine(context, scan(context))) candidates.push(tie(context, date, block, index))
      }
      from = to
    }
    inheritLabel(candidates[first], blocks[index - 1])
  }
  return candidates
}

/** A label in a block of its own belongs to the date that opens the next block. */
function inheritLabel(candidate: DateCandidate | undefined, previous: SourceBlock | undefined): void {
  if (candidate && previous && candidate.start === 0 && candidate.label === null)
    candidate.label = labelBlock(previous.text)
}

/** Cuts a long block behind a sentence or, failing that, a space near the limit. */
function stretchEnd(text: string, from: number): number {
  const limit = from + STRETCH
  if (limit >= text.length) return text.length
  const tail = text.slice(limit - 1024, limit)
  const sentence = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('\n'), tail.lastIndexOf('。'))
  if (sentence >= 0) return limit - 1024 + sentence + 1
  const space = tail.lastIndexOf(' ')
  return space >= 0 ? limit - 1024 + space + 1 : limit
}

function tie({ tokens }: ScanContext, date: ScannedDate, block: SourceBlock, index: number): DateCandidate {
  const { start } = at(tokens, date.from)
  const { end } = at(tokens, date.next - 1)
  const source = toSourceRange(block, start, end)
  const { fields, calendar, numerals, readings, relative, yearContext } = date
  return {
    block: index,
    start,
    end,
    sourceStart: source.start,
    sourceEnd: source.end,
    text: block.text.slice(start, end),
    label: labelOf(tokens, date.from, date.next),
    fields,
    precision: precisionOf(fields, relative),
    calendar,
    numerals,
    ambiguous: readings.length > 0,
    readings,
    relative,
    yearContext,
  }
}
