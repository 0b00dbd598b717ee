import { describeDoubt } from './lib/doubt.js'
import type { Article, Block, DetectedDate } from './types/index.js'

const EXCERPT = 72

/**
 * A readable account of an article: what the page is, its dates with their evidence, and the ledger of what went and
 * why, in page order.
 *
 * @param article what `clean` gave
 * @returns plain text, one block a line
 */
export function explain(article: Article): string {
  const { blocks, removed } = article
  const kept = blocks.length - removed.length
  return [
    `title      ${article.title === null ? '(none)' : oneLine(article.title)}`,
    `verdict    ${article.verdict}, language ${article.language}, read as ${article.format}`,
    `expected   word F1 ${article.confidence.f1}: ${describeDoubt(article.confidence)}`,
    `published  ${describeMoment(article.published)}`,
    `modified   ${describeMoment(article.modified)}`,
    `blocks     ${kept} kept, ${removed.length} removed`,
    ...article.warnings.map(({ code, message }) => `warning    ${code}: ${oneLine(message)}`),
    '',
    'Dates',
    ...(article.dates.length === 0 ? ['  (none)'] : article.dates.map(describeDate)),
    '',
    'Removed',
    ...(removed.length === 0 ? ['  (nothing)'] : removed.map(describeRemoval)),
    '',
  ].join('\n')
}

function describeMoment(date: DetectedDate | null): string {
  return date === null ? '(unknown)' : `${date.iso ?? '(unresolved)'} from ${date.source}: ${quote(date.text)}`
}

function describeDate(date: DetectedDate): string {
  const doubt = date.ambiguous ? `, or ${date.alternatives.join(', ')}` : ''
  return `  ${date.role.padEnd(9)}  ${date.iso ?? '(unresolved)'}${doubt}  ${quote(date.text)} at ${date.start}-${date.end}`
}

function describeRemoval(block: Block): string {
  const copy = block.duplicateOf === null ? '' : ` of block ${block.duplicateOf}`
  return `  #${block.index} ${block.reason}${copy} (${block.rule}, score ${block.score}) at ${block.start}-${block.end}: ${quote(block.text)}`
}

function quote(text: string): string {
  const line = oneLine(text)
  const points = [...line.slice(0, EXCERPT * 2)]
  return points.length > EXCERPT ? `"${points.slice(0, EXCERPT - 1).join('')}…"` : `"${line}"`
}

/** White space and control characters folded: an account is read in a terminal, which obeys some of them. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ')
}
