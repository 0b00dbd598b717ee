/** What a date says about the page. */
export type DateRole = 'published' | 'modified' | 'mentioned'

/** The finest unit that the source states. */
export type DatePrecision = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond'

/** Where the date stood. */
export type DateSource = 'text' | 'json-ld' | 'meta' | 'microdata' | 'time' | 'script' | 'url'

/** A date with the evidence that a person can check. */
export interface DetectedDate {
  /**
   * EDTF (ISO 8601-2) as precise as the source and no more: `2022-01-05T21:09:00Z`, `2022-01-08`, `2019`,
   * `XXXX-01-19`, `2024-03-05/2024-03-08` for a range of days. Null where nothing on the page resolves it (a weekday
   * without a reference date).
   */
  iso: string | null
  /** The words of the source, unchanged; line breaks that the reader mended read as in the block. */
  text: string
  /** UTF-16 offset of the first unit in the (decoded) input; -1 where the date stands in the URL option. */
  start: number
  /** UTF-16 offset behind the last unit. */
  end: number
  /** What it says about the page. */
  role: DateRole
  /** The finest unit that the source states. */
  precision: DatePrecision
  /** CLDR calendar id of the source: `gregory`, `islamic-umalqura`, `persian`, `buddhist`, ... */
  calendar: string
  /** CLDR numbering system of its digits: `latn`, `arab`, `deva`, ...; null where it has none. */
  numerals: string | null
  /** UTC offset as stated (`+00:00`, `-03:00`), null where the source does not say. */
  zone: string | null
  /** The UTC offsets that an abbreviation such as `IST` may stand for where nothing settles it; absent otherwise. */
  zoneCandidates?: readonly string[]
  /** Where it stood. */
  source: DateSource
  /** True where another reading is possible (`05/01/2022` without further evidence). */
  ambiguous: boolean
  /** The other readings, as EDTF; empty where the date is not ambiguous. */
  alternatives: readonly string[]
  /**
   * How likely this is the day on which the page was published, against the other days that it claims and against none,
   * 0 to 1 in hundredths; on `published` only.
   */
  confidence?: number
}
