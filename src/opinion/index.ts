import { SECOND_OPINION } from '../data/limits.js'
import { type Budget, USUAL } from '../lib/budget.js'
import type { Engine, Evidence, Page, Warning } from '../types/index.js'
import { askReadability, canBeAsked } from './readability.js'

/** What a second opinion adds: evidence with Readability's answer, or the reason why there is none. */
export interface SecondOpinion {
  evidence: readonly Evidence[]
  warnings: Warning[]
}

/**
 * Asks Readability where the engine allows it and the first verdict is in doubt; null where it is not asked.
 *
 * @param budget where little of it is left nobody is asked
 * @param expectedF1 word F1 that the first body is expected to have
 */
export function secondOpinion(
  page: Page,
  evidence: readonly Evidence[],
  expectedF1: number,
  engine: Engine,
  budget: Budget = USUAL.budget,
): SecondOpinion | null {
  if (engine === 'blocks' || page.format !== 'html') return null
  if (engine === 'auto' && (expectedF1 >= SECOND_OPINION.expectedF1 || !hasProse(evidence))) return null
  if (budget.left < SECOND_OPINION.milliseconds) return failed(evidence, 'too little time is left')
  if (!canBeAsked(page)) return engine === 'auto' ? null : failed(evidence, 'the page is too large or too deep')
  try {
    const answer = askReadability(page)
    if (answer === null) return null
    return { evidence: evidence.map((item, i) => ({ ...item, secondOpinion: answer[i] === true })), warnings: [] }
  } catch (error) {
    return failed(evidence, error instanceof Error ? error.message : String(error))
  }
}

/** Readability looks for paragraphs: of a page of links and short lines it has nothing to say. */
function hasProse(evidence: readonly Evidence[]): boolean {
  let words = 0
  for (const item of evidence) {
    if (item.words >= SECOND_OPINION.paragraphWords) words += item.words * (1 - item.linkShare)
  }
  return words >= SECOND_OPINION.proseWords
}

function failed(evidence: readonly Evidence[], why: string): SecondOpinion {
  return { evidence, warnings: [{ code: 'second-opinion-failed', message: `Readability gave no answer: ${why}` }] }
}
