import {
  MODIFIED_CLASS,
  MODIFIED_KEYS,
  PUBLISHED_CLASS,
  PUBLISHED_KEYS,
  WEAK_PUBLISHED_KEYS,
} from '../../data/dates/metadata-keys.js'
import { BARRED, WEIGHTS } from '../../data/dates/rank-weights.js'
import type { DateSource, MetaTag, Page, TimeTag } from '../../types/index.js'
import type { Evidence } from './evidence.js'
import { parseMachine } from './machine.js'
import type { DateBlockVerdict } from './verdict.js'

/** What the page says of its dates outside its text. */
export function metadataEvidence(page: Page, verdicts: readonly DateBlockVerdict[], language: string): Evidence[] {
  const { structured, meta, times } = page.metadata
  const found: (Evidence | null)[] = []
  const add = (role: Evidence['role'], weight: number, source: DateSource, value: string, range: Range): void => {
    found.push(build(page, role, weight, source, value, range, language))
  }
  if (structured?.datePublished) add('published', WEIGHTS.jsonLd, 'json-ld', structured.datePublished, structured)
  if (structured?.dateModified) add('modified', WEIGHTS.jsonLd, 'json-ld', structured.dateModified, structured)
  for (const tag of meta) {
    const kind = metaKind(tag)
    if (kind) add(kind.role, kind.weight, 'meta', tag.content, tag)
  }
  const open = times.filter((time) => !isBarred(time, verdicts))
  for (const time of open) {
    const kind = timeKind(time, open)
    if (kind) add(kind.role, kind.weight, time.itemprop === '' ? 'time' : 'microdata', time.value, time)
  }
  return [...found.filter((each) => each !== null), ...urlEvidence(page)]
}

interface Range {
  start: number
  end: number
}

interface Kind {
  role: Evidence['role']
  weight: number
}

function build(
  page: Page,
  role: Evidence['role'],
  weight: number,
  source: DateSource,
  value: string,
  range: Range,
  language: string,
): Evidence | null {
  const date = parseMachine(value, language)
  if (!date) return null
  const text = value.trim()
  const found = page.source.slice(range.start, range.end).indexOf(text)
  const start = found >= 0 ? range.start + found : range.start
  const end = found >= 0 ? start + text.length : range.end
  return { role, weight, ...date, text, start, end, source, candidate: -1 }
}

function metaKind(tag: MetaTag): Kind | null {
  if (PUBLISHED_KEYS.has(tag.name)) return { role: 'published', weight: WEIGHTS.meta }
  if (MODIFIED_KEYS.has(tag.name)) return { role: 'modified', weight: WEIGHTS.meta }
  return WEAK_PUBLISHED_KEYS.has(tag.name) ? { role: 'published', weight: WEIGHTS.weakMeta } : null
}

function isBarred(time: TimeTag, verdicts: readonly DateBlockVerdict[]): boolean {
  const reason = verdicts[time.block]?.reason
  return reason !== undefined && reason !== null && BARRED.has(reason)
}

/** Microdata and class words say what a `<time>` is; a lone one without them is probably the page's date. */
function timeKind(time: TimeTag, open: readonly TimeTag[]): Kind | null {
  if (time.itemprop.includes('datepublished')) return { role: 'published', weight: WEIGHTS.microdata }
  if (time.itemprop.includes('datemodified')) return { role: 'modified', weight: WEIGHTS.microdata }
  if (time.itemprop !== '') return null
  if (PUBLISHED_CLASS.test(time.names)) return { role: 'published', weight: WEIGHTS.timeClass }
  if (MODIFIED_CLASS.test(time.names)) return { role: 'modified', weight: WEIGHTS.timeClass }
  const alone = open.every((other) => other.value === time.value)
  return alone ? { role: 'published', weight: WEIGHTS.loneTime } : null
}

/** `/2022/01/08/`, `/2022-01-08-`, `/20220108/`, `/2022/jan/08/`, `/2022/01/`. */
function urlEvidence(page: Page): Evidence[] {
  const url = page.url ?? page.metadata.canonicalUrl
  const path = url?.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/, 1)[0]
  if (!path) return []
  const day = /[/_-]((?:19|20)\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=$|[/_.-])/.exec(path)
  if (day) return [urlDate(day[0].slice(1), Number(day[1]), Number(day[3]), Number(day[4]))]
  const named = /\/((?:19|20)\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(\d\d?)(?=$|\/)/i.exec(path)
  if (named)
    return [
      urlDate(
        named[0].slice(1),
        Number(named[1]),
        MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1,
        Number(named[3]),
      ),
    ]
  const month = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])(?=\/)/.exec(path)
  return month ? [urlDate(month[0].slice(1), Number(month[1]), Number(month[2]))] : []
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function urlDate(text: string, year: number, month: number, day?: number): Evidence {
  return {
    role: 'published',
    weight: day === undefined ? WEIGHTS.urlMonth : WEIGHTS.urlDay,
    fields: day === undefined ? { year, month } : { year, month, day },
    readings: [],
    text,
    start: -1,
    end: -1,
    precision: day === undefined ? 'month' : 'day',
    calendar: 'gregory',
    numerals: 'latn',
    source: 'url',
    candidate: -1,
  }
}
