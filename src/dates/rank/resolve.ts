import { FRAME_REACH, SURE_DISTANCE } from '../../data/dates/rank-weights.js'
import type { DateCandidate, DateFields } from '../candidate.js'
import { dayNumber, daysInMonth, fromDayNumber, weekdayOf } from '../civil.js'
import { dayOf } from './evidence.js'
import { resolveRelative } from './relative.js'

/** A date after resolution; `readings` holds what else it may be. */
export interface Resolved {
  fields: DateFields
  readings: readonly DateFields[]
}

/** Resolves what names no day by itself on the published date or, for a month and day, on a year stated before. */
export class Resolver {
  readonly #published: DateFields | null
  readonly #publishedDay: number | null
  /** The year that the text last set, and the number of the kept block where it last held. */
  #frame: { year: number; block: number } | null = null

  constructor(published: DateFields | null) {
    this.#published = published
    this.#publishedDay = published && dayOf(published)
  }

  /**
   * @param order number of the candidate's block among those that count; candidates must come in page order
   * @returns null for a relative date without a reference
   */
  resolve(candidate: DateCandidate, order: number): Resolved | null {
    const { fields, readings, relative, yearContext } = candidate
    if (relative && fields.weekday === undefined) {
      const found = resolveRelative(candidate, this.#referenceInstant())
      return found && { fields: found, readings: [] }
    }
    if (fields.year !== undefined) {
      if (yearContext === 'setting') this.#frame = { year: fields.year, block: order }
      return { fields, readings }
    }
    if (fields.month !== undefined && fields.day !== undefined) return this.#monthDay(fields, order)
    return { fields: this.#weekday(candidate), readings: [] }
  }

  #referenceInstant(): Date | null {
    return this.#publishedDay === null
      ? null
      : new Date(this.#publishedDay * 86_400_000 + (this.#published?.hour ?? 0) * 3_600_000)
  }

  #monthDay(fields: DateFields, order: number): Resolved {
    const month = fields.month ?? 1
    const day = fields.day ?? 1
    if (this.#publishedDay !== null) return nearest(fields, month, day, this.#publishedDay)
    // A year reaches forward, never back: what is told later ('until he left in 2019') says nothing of what came before.
    const frame = this.#frame
    if (!frame || order - frame.block > FRAME_REACH || day > daysInMonth(frame.year, month))
      return { fields, readings: [] }
    frame.block = order
    return { fields: { ...fields, year: frame.year }, readings: [] }
  }

  /** The nearest such day up to the published one, itself included; the next one behind 'next'. */
  #weekday({ fields, relative }: DateCandidate): DateFields {
    if (this.#publishedDay === null || fields.weekday === undefined) return fields
    const today = weekdayOf(this.#publishedDay)
    const back = (today - fields.weekday + 7) % 7
    const ahead = (fields.weekday - today + 7) % 7 || 7
    return { ...fields, ...fromDayNumber(this.#publishedDay + (relative ? ahead : -back)) }
  }
}

function nearest(fields: DateFields, month: number, day: number, reference: number): Resolved {
  const { year } = fromDayNumber(reference)
  const options = [year - 1, year, year + 1]
    .filter((each) => day <= daysInMonth(each, month))
    .map((each) => ({ fields: { ...fields, year: each }, distance: Math.abs(dayNumber(each, month, day) - reference) }))
    .sort((a, b) => a.distance - b.distance)
  const [best, second] = options
  if (!best) return { fields, readings: [] }
  const unsure = best.distance > SURE_DISTANCE && second !== undefined && second.distance < 366 - SURE_DISTANCE
  return { fields: best.fields, readings: unsure && second ? [second.fields] : [] }
}
