/** Languages and regions that write numeric dates otherwise than day, month, year (CLDR's short date patterns). */

/** English of these regions puts the month first; English without a region may be either, so it stays ambiguous. */
export const MONTH_FIRST = new Set([
  'en-US',
  'en-PH',
  'en-PR',
  'en-GU',
  'en-AS',
  'en-VI',
  'en-MH',
  'es-PR',
  'fil',
  'fil-PH',
])

/** Regions whose English puts the day first without doubt. */
export const DAY_FIRST_ENGLISH = new Set([
  'GB',
  'AU',
  'NZ',
  'IE',
  'IN',
  'PK',
  'NG',
  'KE',
  'SG',
  'MY',
  'HK',
  'ZW',
  'GH',
  'UG',
  'TZ',
  'JM',
])

/** Languages with a comma between day and month (CLDR's long pattern); elsewhere it ends another number: 'Heft 10, Oktober 2012'. */
export const COMMA_BEHIND_DAY = new Set(['te', 'doi', 'ak'])

/** A two-digit year from here on is of the 20th century (the pivot of POSIX `strptime`). */
export const CENTURY_PIVOT = 69
