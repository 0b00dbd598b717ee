import type { Page } from '../../types/index.js'
import { type Evidence, weightOf } from './evidence.js'

/** `/2022/01/08/`, `/2022-01-08-`, `/20220108/`, `/2022/jan/08/`, `/08-01-2022`, `/2022/01/`. */
export function urlEvidence(page: Page): Evidence[] {
  const url = page.url ?? page.metadata.canonicalUrl
  const path = url?.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/, 1)[0]
  if (!path) return []
  const day = /[/_-]((?:19|20)\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=$|[/_.-])/.exec(path)
  if (day) return [urlDate(day[0].slice(1), day[1], Number(day[3]), Number(day[4]))]
  const named = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d\d?)(?=$|\/)/i.exec(path)
  const name = (named?.[2] ?? '').toLowerCase()
  const index = MONTHS.findIndex((month) => name === month || name === month.slice(0, 3))
  if (named && index >= 0) return [urlDate(named[0].slice(1), named[1], index + 1, Number(named[3]))]
  const backward = /[/_-](0[1-9]|[12]\d|3[01])([_-])(0[1-9]|1[0-2])\2((?:19|20)\d\d)(?=$|[/_.-])/.exec(path)
  // Either order may be meant unless one of the numbers is no month.
  if (backward && (Number(backward[1]) > 12 || backward[1] === backward[3]))
    return [urlDate(backward[0].slice(1), backward[4], Number(backward[3]), Number(backward[1]))]
  const month = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])(?=\/)/.exec(path)
  return month ? [urlDate(month[0].slice(1), month[1], Number(month[2]))] : []
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')

function urlDate(text: string, yearText: string | undefined, month: number, day?: number): Evidence {
  const year = Number(yearText)
  const kind = day === undefined ? 'urlMonth' : 'urlDay'
  return {
    role: 'published',
    kind,
    weight: weightOf({ role: 'published', kind }),
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
