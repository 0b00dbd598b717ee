import { FAMILIES } from '../data/report/families.js'
import type { Block, DetectedDate } from '../types/index.js'
import { datesOf } from './date-spans.js'
import { escapeHtml } from './escape.js'

/** What stands round a block on its page. */
export interface Surroundings {
  /** Prefix of the ids of this page's blocks. */
  page: string
  /** Dates by the index of the block in which they stand. */
  dates: ReadonlyMap<number, readonly DetectedDate[]>
  /** Indices of the copies that went, by the index of the one that stays. */
  copies: ReadonlyMap<number, readonly number[]>
  /** `lang` attribute of the text, empty where the language is unknown. */
  lang: string
}

/** A block as an entry of the list: what was decided in the margin, the text beside it, its dates underlined. */
export function blockHtml(block: Block, around: Surroundings): string {
  const { index, kind, verdict, reason } = block
  const family = reason === null ? '' : ` f-${FAMILIES[reason]}`
  const data = reason === null ? '' : ` data-reason="${reason}"`
  return `<li class="block ${verdict} k-${kind}${family}" id="${around.page}b${index}" data-verdict="${verdict}"${data} tabindex="-1">
<div class="margin">${marginHtml(block, around)}</div>
<div class="text" dir="auto"${around.lang}>${textHtml(block, around.dates.get(block.index))}</div>
</li>`
}

function marginHtml(block: Block, { page, copies }: Surroundings): string {
  const link = (index: number) => `<a href="#${page}b${index}">${index}</a>`
  const { index, reason, rule, score, duplicateOf } = block
  const removed = copies.get(index) ?? []
  return [
    link(index),
    reason === null ? '' : `<span class="reason">${reason}</span>`,
    rule === null ? '' : `<span class="rule">${escapeHtml(withoutReason(rule, reason))}</span>`,
    `<span class="score">score ${score.toFixed(2)}</span>`,
    duplicateOf === null ? '' : `<span class="copy">copy of ${link(duplicateOf)}</span>`,
    removed.length === 0 ? '' : `<span class="copy">again in ${removed.map(link).join(', ')}</span>`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** `consent.within` stands beside its reason: the second half says enough. */
function withoutReason(rule: string, reason: string | null): string {
  return rule.startsWith(`${reason}.`) ? rule.slice(`${reason}.`.length) : rule.replace(`.${reason}`, '')
}

function textHtml(block: Block, dates: readonly DetectedDate[] | undefined): string {
  const { shown, unseen } = datesOf(block, dates)
  let html = ''
  let from = 0
  for (const { date, start, end } of shown) {
    html += `${escapeHtml(block.text.slice(from, start))}${dateHtml(date, escapeHtml(block.text.slice(start, end)))}`
    from = end
  }
  return html + escapeHtml(block.text.slice(from)) + unseen.map((date) => dateHtml(date, '')).join('')
}

/** The reading stands in an attribute, so that the text can be copied without it. */
function dateHtml(date: DetectedDate, words: string): string {
  const { role, iso, alternatives } = date
  const reading = [iso ?? 'unresolved', ...alternatives.map((other) => `or ${other}`), role].join(' ')
  const data = `data-reading="${escapeHtml(reading)}" title="${escapeHtml(evidenceOf(date))}"`
  return `<span ${data}>${words === '' ? '' : `<mark class="${role}">${words}</mark>`}</span>`
}

/** What the reading of a date rests on, in words. */
export function evidenceOf(date: DetectedDate): string {
  const { source, precision, calendar, numerals, zone, confidence } = date
  return [
    `from ${source}`,
    `to the ${precision}`,
    calendar === 'gregory' ? '' : `calendar ${calendar}`,
    numerals === null || numerals === 'latn' ? '' : `numerals ${numerals}`,
    zone === null ? '' : `offset ${zone}`,
    confidence === undefined ? '' : `confidence ${confidence}`,
  ]
    .filter(Boolean)
    .join(', ')
}
