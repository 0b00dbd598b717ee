import { isDoubtful } from '../lib/doubt.js'
import type { Article } from '../types/index.js'
import { escapeHtml } from './escape.js'
import type { ReportPage } from './types.js'

/** A page of the report with its place in it. */
export interface Entry extends ReportPage {
  id: string
}

/** Totals, and a line for each page, those in most doubt first. */
export function indexHtml(entries: readonly Entry[]): string {
  const rows = [...entries].sort((a, b) => doubtOf(b.article) - doubtOf(a.article)).map(rowHtml)
  return `${totalsHtml(entries)}
<div class="scroll"><table><caption class="name">Pages in most doubt first; junk and missing are what is expected: of the body, and of the article</caption>
<thead><tr><th>page</th><th>title</th><th>verdict</th><th class="n">junk</th><th class="n">missing</th><th class="wide">published</th><th class="n wide">kept</th><th class="n wide">removed</th><th class="wide">warnings</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`
}

/** How much a person should look at a page: 0 to 2. A page that is no article is in no doubt for a low confidence alone. */
function doubtOf({ verdict, confidence, warnings }: Article): number {
  const unsure = verdict === 'article' || verdict === 'other' ? 1 - confidence.f1 : (1 - confidence.f1) / 2
  return unsure + (warnings.length > 0 ? 0.2 : 0)
}

function rowHtml({ id, name, article }: Entry): string {
  const { title, verdict, confidence, published, blocks, removed, warnings } = article
  const doubt = isDoubtful(article) ? 'n doubt' : 'n'
  const cells = [
    ['words', `<a href="#${id}">${escapeHtml(name)}</a>`],
    ['words" dir="auto', escapeHtml(title ?? '')],
    ['', verdict],
    [doubt, percent(confidence.keptJunk)],
    [doubt, percent(confidence.lostArticle)],
    ['date wide', escapeHtml(published?.iso ?? '')],
    ['n wide', String(blocks.length - removed.length)],
    ['n wide', String(removed.length)],
    ['wide', warnings.map(({ code }) => code).join(', ')],
  ]
  return `<tr>${cells.map(([names, html]) => `<td class="${names}">${html}</td>`).join('')}</tr>`
}

function totalsHtml(entries: readonly Entry[]): string {
  const articles = entries.map(({ article }) => article)
  const units = (blocks: Article['blocks']) => blocks.reduce((sum, { text }) => sum + text.length, 0)
  const all = articles.reduce((sum, { blocks }) => sum + units(blocks), 0)
  const gone = articles.reduce((sum, { removed }) => sum + units(removed), 0)
  const facts = [
    `<li><b>${entries.length}</b> pages</li>`,
    ...counts(articles.map(({ verdict }) => verdict)).map(([verdict, count]) => `<li>${verdict} <b>${count}</b></li>`),
    ...counts(articles.map(({ language }) => language))
      .slice(0, 8)
      .map(([language, count]) => `<li>${escapeHtml(language)} <b>${count}</b></li>`),
    `<li>removed <b>${all === 0 ? 0 : Math.round((100 * gone) / all)} %</b> of the characters</li>`,
    `<li>in doubt <b>${articles.filter(isDoubtful).length}</b></li>`,
  ]
  return `<ul class="facts">${facts.join('')}</ul>`
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}

/** How often each value occurs, the commonest first, equals by their spelling. */
export function counts<T extends string>(values: readonly T[]): [T, number][] {
  const byValue = new Map<T, number>()
  for (const value of values) byValue.set(value, (byValue.get(value) ?? 0) + 1)
  return [...byValue].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
