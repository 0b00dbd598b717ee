/** Han numerals as digits; `X` is ten. */
export const HAN_DIGITS: ReadonlyMap<string, string> = new Map([
  ['〇', '0'],
  ['零', '0'],
  ['一', '1'],
  ['二', '2'],
  ['三', '3'],
  ['四', '4'],
  ['五', '5'],
  ['六', '6'],
  ['七', '7'],
  ['八', '8'],
  ['九', '9'],
  ['十', 'X'],
])

/** Eras in front of a year: letters, years to add for the Gregorian year, CLDR calendar. Longer names first. */
export const CJK_ERAS: readonly (readonly [string, number, string])[] = [
  ['中華民國', 1911, 'roc'],
  ['中华民国', 1911, 'roc'],
  ['民國', 1911, 'roc'],
  ['民国', 1911, 'roc'],
  ['令和', 2018, 'japanese'],
  ['平成', 1988, 'japanese'],
  ['昭和', 1925, 'japanese'],
  ['大正', 1911, 'japanese'],
]

/** First letters of 星期, 礼拜 and 周, and the letter behind a Japanese weekday. */
export const HAN_WEEKDAY_HEADS: ReadonlySet<string> = new Set('星礼禮周週曜')

/** Weekday letters behind 星期, 周, 週, 礼拜 and in front of 曜. */
export const HAN_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['一', 1],
  ['二', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['日', 7],
  ['天', 7],
  ['月', 1],
  ['火', 2],
  ['水', 3],
  ['木', 4],
  ['金', 5],
  ['土', 6],
])
