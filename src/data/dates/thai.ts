/** Words that Thai writes without a space in front of a day, month or year, in the order in which they follow one another. */
export const THAI_LEADS = ['เมื่อ', 'วันที่', 'เดือน', 'ปี']

/** The word for 'year'. */
export const THAI_YEAR = 'ปี'

/** Every weekday begins with 'day'; 'the' may close it in front of the number: วันพุธ|ที่ ๕. */
export const THAI_WEEKDAY = 'วัน'
export const THAI_CLOSE = 'ที่'
