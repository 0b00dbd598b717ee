/**
 * What was done to a page, shown: a document for the browser, lines for the terminal. Runs wherever JavaScript does.
 *
 * @module copydesk/report
 */
import { CLIENT } from '../data/report/client.js'
import { FAMILIES } from '../data/report/families.js'
import type { Reason } from '../types/index.js'
import { documentHtml, REPORT_SCRIPT } from './document.js'
import { escapeHtml } from './escape.js'
import { counts, type Entry, indexHtml } from './index-html.js'
import { pageHtml } from './page-html.js'
import type { ReportPage } from './types.js'

export { type TerminalOptions, toTerminal } from './ansi.js'
export type { ReportPage } from './types.js'

/**
 * Shows what was done to a page, block by block in order: what was kept, what went and for which reason, repeats with
 * links to the copy that stayed, dates underlined with their reading. Of several pages, an index stands in front.
 *
 * @param pages results of `clean` with a name each
 * @returns a whole HTML document that asks nothing of the network; no script but its own can run in it
 */
export function toReport(pages: readonly ReportPage[]): string {
  const entries = pages.map((page, i): Entry => ({ ...page, id: `p${i + 1}` }))
  const [first] = entries
  const body =
    entries.length === 1 && first !== undefined
      ? `<article class="page" id="${first.id}">${pageHtml(first, first.id)}</article>`
      : `${indexHtml(entries)}\n${entries.map(foldedPage).join('\n')}`
  const title =
    entries.length === 1 && first !== undefined ? (first.article.title ?? first.name) : `${pages.length} pages`
  return documentHtml({
    title: `${title}: copydesk report`,
    policy: `script-src ${REPORT_SCRIPT}`,
    body: `${barHtml(pages)}\n<main>\n${body}\n</main>\n${KEYS}`,
    script: CLIENT,
  })
}

function foldedPage(entry: Entry): string {
  const summary = `<summary class="name">${escapeHtml(entry.name)}</summary>`
  return `<details class="page" id="${entry.id}">${summary}${pageHtml(entry, entry.id)}</details>`
}

function barHtml(pages: readonly ReportPage[]): string {
  const blocks = pages.flatMap(({ article }) => article.blocks)
  const reasons = counts(blocks.flatMap(({ reason }) => (reason === null ? [] : [reason])))
  const removed = reasons.reduce((sum, [, count]) => sum + count, 0)
  return `<header class="bar" data-script-only hidden><h1>copydesk</h1>
<button type="button" data-show="all" aria-pressed="true">all <small>${blocks.length}</small></button>
<button type="button" data-show="kept" aria-pressed="false">kept <small>${blocks.length - removed}</small></button>
<button type="button" data-show="removed" aria-pressed="false">removed <small>${removed}</small></button>
<button type="button" data-scores-button aria-pressed="false">scores</button>
<button type="button" data-keys aria-haspopup="dialog">keys</button>
<div class="chips" role="group" aria-label="Show only blocks that went for">${reasons.map(chipHtml).join('')}</div>
</header>`
}

function chipHtml([reason, count]: [Reason, number]): string {
  return `<button type="button" class="chip f-${FAMILIES[reason]}" data-only="${reason}" aria-pressed="false">${reason} <small>${count}</small></button>`
}

const KEYS = `<dialog class="keys" aria-label="Keys"><form method="dialog">
<p><kbd>j</kbd> <kbd>k</kbd> next and previous block<br><kbd>n</kbd> <kbd>p</kbd> next and previous removed block</p>
<p><kbd>a</kbd> all <kbd>t</kbd> kept text <kbd>r</kbd> removed blocks<br><kbd>s</kbd> scores <kbd>?</kbd> this list</p>
<button>close</button></form></dialog>`
