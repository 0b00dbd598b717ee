import { describeDoubt } from '../lib/doubt.js'
import type { Article, DetectedDate } from '../types/index.js'
import { blockHtml, evidenceOf } from './block-html.js'
import { datesByBlock } from './date-spans.js'
import { escapeHtml } from './escape.js'
import type { ReportPage } from './types.js'

/** The head of a page and all its blocks, in order. */
export function pageHtml({ name, article }: ReportPage, page: string): string {
  const dates = datesByBlock(article.blocks, article.dates)
  return `${headHtml(name, article)}
${warningsHtml(article)}
${datesHtml(article, dates, page)}
<ol class="blocks" dir="${directionOf(article)}" aria-label="Blocks of the page, in order">
${blocksHtml(article, dates, page)}
</ol>`
}

function headHtml(name: string, article: Article): string {
  const { title, verdict, confidence, language, format, blocks, removed, wordCount, byline, published, modified } =
    article
  const facts: [string, string | null][] = [
    ['verdict', verdict],
    ['expected', describeDoubt(confidence)],
    ['published', published === null ? null : (published.iso ?? published.text)],
    ['modified', modified === null ? null : (modified.iso ?? modified.text)],
    ['byline', byline],
    ['language', language],
    ['read as', format],
    ['words', String(wordCount)],
    ['blocks', `${blocks.length - removed.length} kept, ${removed.length} removed`],
  ]
  const shown = facts.flatMap(([fact, value]) => (value === null ? [] : `<li>${fact} <b>${escapeHtml(value)}</b></li>`))
  return `<p class="name" dir="auto">${escapeHtml(name)}${article.url === null || article.url === name ? '' : ` · ${escapeHtml(article.url)}`}</p>
<h2 dir="auto"${langOf(article)}>${title === null ? '<i>no title</i>' : escapeHtml(title)}</h2>
<ul class="facts">${shown.join('')}</ul>`
}

function warningsHtml({ warnings }: Article): string {
  if (warnings.length === 0) return ''
  const items = warnings.map(({ code, message }) => `<li><b>${code}</b>: ${escapeHtml(message)}</li>`)
  return `<ul class="warnings">${items.join('')}</ul>`
}

type DatesByBlock = ReadonlyMap<number, readonly DetectedDate[]>

function datesHtml({ dates }: Article, byBlock: DatesByBlock, page: string): string {
  if (dates.length === 0) return ''
  const blockOf = new Map([...byBlock].flatMap(([index, own]) => own.map((date) => [date, index])))
  const placeOf = (date: DetectedDate): string => {
    const index = blockOf.get(date)
    return index === undefined ? '' : `<a href="#${page}b${index}">block ${index}</a>`
  }
  const rows = dates.map(
    (date) =>
      `<tr><td>${placeOf(date)}</td><td>${date.role}</td><td>${escapeHtml([date.iso ?? 'unresolved', ...date.alternatives].join(' or '))}</td>` +
      `<td class="words" dir="auto">${escapeHtml(date.text)}</td><td>${escapeHtml(evidenceOf(date))}</td></tr>`,
  )
  return `<details><summary>${dates.length === 1 ? '1 date' : `${dates.length} dates`} with their evidence</summary>
<div class="scroll"><table><thead><tr><th>where</th><th>role</th><th>reading</th><th>words</th><th>evidence</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div></details>`
}

function blocksHtml(article: Article, dates: DatesByBlock, page: string): string {
  const copies = new Map<number, number[]>()
  for (const { index, duplicateOf } of article.blocks) {
    if (duplicateOf === null) continue
    const known = copies.get(duplicateOf)
    if (known === undefined) copies.set(duplicateOf, [index])
    else known.push(index)
  }
  const around = { page, dates, copies, lang: langOf(article) }
  return article.blocks.map((block) => blockHtml(block, around)).join('\n')
}

/** Scripts of living languages that are written from right to left. */
const FROM_THE_RIGHT: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'])

/** The margin stands where the lines of the page begin. */
function directionOf({ language }: Article): 'ltr' | 'rtl' {
  return FROM_THE_RIGHT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
}

function langOf({ language }: Article): string {
  return language === 'und' ? '' : ` lang="${escapeHtml(language)}"`
}
