import type { DatePrecision } from '../types/index.js'

/** A date in parts, as far as the source states them; always Gregorian. */
export interface DateFields {
  year?: number
  /** 1 to 12. */
  month?: number
  day?: number
  /** ISO weekday, 1 (Monday) to 7. */
  weekday?: number
  hour?: number
  minute?: number
  second?: number
  millisecond?: number
  /** UTC offset such as `+03:00`. */
  zone?: string
  /** Offsets that an abbreviation without a `zone` may stand for. */
  zones?: readonly string[]
  /** Last day of a range; month and year where they are not those of the first. */
  until?: { month?: number; day: number }
}

/** A distance from the reference date: `3 hours ago`, `yesterday`. */
export interface RelativeDate {
  amount: number
  unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
}

/** How a year (or a full date) stands in its sentence; only a setting year lends itself to later partial dates. */
export type YearContext = 'setting' | 'aside'

/** A date found in a block, before it is known what it says about the page. */
export interface DateCandidate {
  /** Index of its block in the list that was scanned. */
  block: number
  /** UTF-16 offsets in the block's text. */
  start: number
  end: number
  /** UTF-16 offsets in the decoded input. */
  sourceStart: number
  sourceEnd: number
  text: string
  /** What a word beside it says of the page. */
  label: 'published' | 'modified' | null
  fields: DateFields
  precision: DatePrecision
  calendar: string
  numerals: string | null
  ambiguous: boolean
  /** Other readings of an ambiguous date. */
  readings: readonly DateFields[]
  relative: RelativeDate | null
  yearContext: YearContext
}

/** What the patterns yield: a candidate before it is tied to a block. */
export interface ScannedDate {
  /** Token indices. */
  from: number
  /** Where the day begins, behind the weekday. */
  core: number
  next: number
  fields: DateFields
  calendar: string
  numerals: string | null
  readings: readonly DateFields[]
  relative: RelativeDate | null
  yearContext: YearContext
}
