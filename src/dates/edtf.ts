import type { DateFields } from './candidate.js'

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/**
 * EDTF (ISO 8601-2) as precise as the fields: `2022-01-05T21:09:00Z`, `2022-01`, `XXXX-01-19`, `2024-03-05/2024-03-08`; null
 * without any date.
 */
export function toEdtf(fields: DateFields): string | null {
  const { until, month } = fields
  if (until === undefined || month === undefined) return toSingle(fields)
  const last: DateFields = { month: until.month ?? month, day: until.day }
  // '30 December - 2 January 2022' names the year of the first day here.
  if (fields.year !== undefined) last.year = (last.month ?? month) < month ? fields.year + 1 : fields.year
  return `${toSingle(fields)}/${toSingle(last)}`
}

function toSingle(fields: DateFields): string | null {
  const { year, month, day, hour } = fields
  if (year === undefined && (month === undefined || day === undefined)) return null
  let iso = year === undefined ? 'XXXX' : pad(year, 4)
  if (month === undefined) return iso
  iso += `-${pad(month)}`
  if (day === undefined) return iso
  iso += `-${pad(day)}`
  // EDTF has no time without a whole date.
  return hour === undefined || year === undefined ? iso : iso + toTime(fields, hour)
}

function toTime({ minute, second, millisecond, zone }: DateFields, hour: number): string {
  const fraction = millisecond === undefined ? '' : `.${pad(millisecond, 3)}`
  const offset = zone === undefined ? '' : zone === '+00:00' ? 'Z' : zone
  return `T${pad(hour)}:${pad(minute ?? 0)}:${pad(second ?? 0)}${fraction}${offset}`
}
