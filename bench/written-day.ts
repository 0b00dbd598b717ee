/** Tells whether a day stands in a text, in the ways in which pages mostly write it. Apart from the library's own reading. */

const MONTHS = 'january february march april may june july august september october november december'.split(' ')

/** True where the text has the day with its year: '5 Jan 2022', 'January 5th, 2022', '2022-01-05', '05.01.22', '1/5/2022'. */
export function isWritten(text: string, day: string): boolean {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return patterns(year, month, date).some((pattern) => pattern.test(text))
}

function patterns(year: number, month: number, date: number): RegExp[] {
  const name = MONTHS[month - 1] ?? ''
  const names = `(?:${name}|${name.slice(0, 3)}|${name.slice(0, 4)})\\.?`
  const ordinal = `0?${date}(?:st|nd|rd|th|\\.)?`
  const years = `(?:${year}|['’]?${String(year).slice(2)})`
  const [m, d] = [`0?${month}`, `0?${date}`]
  return [
    new RegExp(`\\b${ordinal}[ -](?:of )?${names},?[ -]${years}\\b`, 'i'),
    new RegExp(`\\b${names} ${ordinal},? ${years}\\b`, 'i'),
    new RegExp(`\\b${year}[-/.]${m}[-/.]${d}\\b`),
    new RegExp(`\\b${d}[-/.]${m}[-/.]${years}\\b`),
    new RegExp(`\\b${m}[-/.]${d}[-/.]${years}\\b`),
    new RegExp(`${year}年${m}月${d}日`),
  ]
}
