import { RULES } from '../data/weights.js'
import type { Evidence } from '../types/index.js'
import type { Context, Run } from './context.js'

/**
 * Extends the run over short lines that nothing speaks against: up to the headline, down to the end of the page, and
 * across a gap to prose that stands apart (a list of ingredients between two paragraphs). A line that a phrase, a
 * shape, a date or the markup names ends the extension.
 */
export function extendRun(context: Context, run: Run, named: readonly boolean[]): Run {
  if (run.end < run.start) return run
  const blocked = (i: number): boolean => isBlocked(context, named, i)
  let { start, end } = run
  for (let to = reachBack(context, start, blocked); to < start; to = reachBack(context, start, blocked)) start = to
  for (let to = reachOn(context, end, blocked); to > end; to = reachOn(context, end, blocked)) end = to
  return { start, end }
}

/** The nearest prose above the run, or the line behind the headline, where only unnamed lines stand between. */
function reachBack(context: Context, start: number, blocked: (i: number) => boolean): number {
  const top = Math.max(0, start - RULES.extendBlocks)
  for (let i = start - 1; i >= top; i--) {
    if (i === context.headline?.block) return i + 1
    if (blocked(i)) return start
    if (context.prose[i]) return i
  }
  return start
}

/** The nearest prose below the run, or the end of the page, where only unnamed lines stand between. */
function reachOn(context: Context, end: number, blocked: (i: number) => boolean): number {
  const last = context.page.blocks.length - 1
  const bottom = Math.min(last, end + RULES.extendBlocks)
  for (let i = end + 1; i <= bottom; i++) {
    if (blocked(i)) return areData(context, end + 1, i) ? i - 1 : end
    if (context.prose[i] || i === last) return i
  }
  return end
}

/** A few lines, half of them with numbers: the results below a report rather than the links below a story. */
function areData(context: Context, from: number, to: number): boolean {
  const lines = context.page.blocks.slice(from, to)
  const numbered = lines.filter(({ text }) => /\p{N}/u.test(text)).length
  return lines.length > 1 && lines.length <= RULES.dataLines && numbered * 2 >= lines.length
}

function isBlocked(context: Context, named: readonly boolean[], i: number): boolean {
  const evidence = context.evidence[i] as Evidence
  const { markup } = evidence
  if (named[i] || evidence.dateline || evidence.labels.length > 0) return true
  if (evidence.linkShare > RULES.linkShare || (markup.hidden && context.hidingTells)) return true
  return markup.reason !== null
}
