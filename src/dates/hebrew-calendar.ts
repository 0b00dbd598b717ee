/** Months of the Hebrew year from Tishri (1) to Elul (13); Adar I (6) only stands in leap years. */
const ADAR_I = 6
const MONTHS = 13

/** 1 Tishri of the year 1 as a day number since 1970-01-01. */
const EPOCH = -2_092_590
/** A month is 29 days, 12 hours and 793 parts; an hour has 1,080 parts. */
const PARTS_PER_DAY = 25_920
const PARTS_PER_MONTH = 13_753
/** Parts by which the first new moon lies behind the start of its day count. */
const FIRST_MOON = 12_084

/** Day number since 1970-01-01 of a Hebrew date; null where the month or day does not exist in that year. */
export function hebrewDayNumber(year: number, month: number, day: number): number | null {
  if (year < 1 || month < 1 || month > MONTHS || (month === ADAR_I && !isLeap(year))) return null
  if (day < 1 || day > monthDays(year, month)) return null
  let number = newYear(year) + day - 1
  for (let before = 1; before < month; before++) number += monthDays(year, before)
  return number
}

/** Seven years of nineteen have a thirteenth month. */
function isLeap(year: number): boolean {
  return (7 * year + 1) % 19 < 7
}

function monthDays(year: number, month: number): number {
  const length = newYear(year + 1) - newYear(year)
  if (month === 2) return length % 10 === 5 ? 30 : 29
  if (month === 3) return length % 10 === 3 ? 29 : 30
  if (month === ADAR_I) return isLeap(year) ? 30 : 0
  // From Adar on the months alternate; before it, Tishri and Shevat have 30 days and Tevet 29.
  return month === 1 || month === 5 || month === 8 || month === 10 || month === 12 ? 30 : 29
}

/** The first of Tishri: the day of the mean new moon, put off where the rules of postponement say so. */
function newYear(year: number): number {
  const day = moonDay(year)
  const before = moonDay(year - 1)
  const behind = moonDay(year + 1)
  // No year has 356 days, and none follows one of 382.
  const delay = behind - day === 356 ? 2 : day - before === 382 ? 1 : 0
  return EPOCH + day + delay
}

/** Days from the epoch to the new moon of Tishri, kept off Sunday, Wednesday and Friday. */
function moonDay(year: number): number {
  const months = Math.floor((235 * year - 234) / 19)
  const day = 29 * months + Math.floor((FIRST_MOON + PARTS_PER_MONTH * months) / PARTS_PER_DAY)
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
}
