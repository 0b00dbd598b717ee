import { GAPS } from '../data/weights.js'
import { endsSentence } from '../lib/sentences.js'
import type { Judgement, Page, SourceBlock } from '../types/index.js'

/**
 * Keeps the few blocks that scored too low between blocks that are kept, in a text that is nearly all article: a
 * sub-heading, a short answer, the last line of a text. Behind the text, where named boilerplate follows, it takes a higher
 * score, or numbers: results, prices. In any other text only a sentence that stands alone, as a closing line does.
 *
 * @param words length of each block in words
 */
export function fillGaps(judgements: readonly Judgement[], page: Page, words: readonly number[]): Judgement[] {
  const result = [...judgements]
  if (page.format === 'html') return result
  const isPlain = keptShare(judgements, words) >= GAPS.keptShare
  let from = 0
  while (from < result.length) {
    if (result[from]?.rule !== 'score') {
      from++
      continue
    }
    let to = from
    while (to < result.length && result[to]?.rule === 'score') to++
    const gap = result.slice(from, to)
    const blocks = page.blocks.slice(from, to)
    const least = leastScore(result[from - 1], result[to], blocks, page.blocks[to], isPlain)
    if (gap.length <= GAPS.blocks && gap.every(({ score }) => score >= least)) {
      gap.forEach((judgement, k) => {
        result[from + k] = { ...judgement, verdict: 'kept', reason: null, rule: 'gap' }
      })
    }
    from = to
  }
  return result
}

function keptShare(judgements: readonly Judgement[], words: readonly number[]): number {
  let kept = 0
  let all = 0
  judgements.forEach(({ verdict, reason }, i) => {
    all += words[i] as number
    if (verdict === 'kept' || reason === 'title') kept += words[i] as number
  })
  return kept / Math.max(1, all)
}

/** The score that each block of a gap must have, by what stands round it. */
function leastScore(
  before: Judgement | undefined,
  behind: Judgement | undefined,
  gap: readonly SourceBlock[],
  textBehind: SourceBlock | undefined,
  isPlain: boolean,
): number {
  const goesOn = before !== undefined && (before.verdict === 'kept' || before.reason === 'title')
  // What stands in front of a text that the page does not show is no gap in it.
  if (!goesOn || textBehind?.stated === true) return Number.POSITIVE_INFINITY
  if (!isPlain) return isOneSentence(gap) ? GAPS.sentenceScore : Number.POSITIVE_INFINITY
  if (areData(gap)) return GAPS.dataScore
  return behind === undefined || behind.verdict === 'kept' ? GAPS.score : GAPS.lastScore
}

function isOneSentence(gap: readonly SourceBlock[]): boolean {
  return gap.length === 1 && endsSentence(gap[0]?.text ?? '')
}

/** Several lines, half of them with numbers. */
function areData(gap: readonly SourceBlock[]): boolean {
  return gap.length > 1 && gap.filter(({ text }) => /\p{N}/u.test(text)).length * 2 >= gap.length
}
