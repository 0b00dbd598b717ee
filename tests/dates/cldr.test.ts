import { describe, expect, it } from 'vitest'
import { DATE_NAMES } from '../../src/data/dates/names.generated.js'
import { detectDates } from '../../src/dates/public.js'

const DAYS = ['2022-01-05', '2022-05-18', '2022-09-23', '2022-11-06']
const STYLES = ['full', 'long', 'medium'] as const

/** Languages of much of the world's news: every form must be read. */
const NEWS =
  'af am ar az be bg bn bs ca cs cy da de el en es et fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ' +
  'lo lv mk ml mr ms mt my nb ne nl nn pa pl pt ro ru si sk sl so sq sr sv sw ta te th tr uk ur uz vi xh yue zh zu'

/** Dates as ICU writes them in a language, each with its day. */
function written(tag: string): [string, string][] {
  return STYLES.flatMap((dateStyle) => {
    const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { dateStyle, timeZone: 'UTC' })
    return DAYS.map((day): [string, string] => [format.format(new Date(day)), day])
  })
}

function misread(tag: string): string[] {
  return written(tag)
    .map(([text, day]) => [text, day, detectDates(text, { language: tag }).map(({ iso }) => iso)] as const)
    .filter(([, day, found]) => found.length !== 1 || found[0] !== day)
    .map(([text, , found]) => `${text} => ${found.join()}`)
}

describe('dates as CLDR writes them', () => {
  it.each(NEWS.split(' '))('are read in %s', (tag) => {
    expect(misread(tag)).toEqual([])
  })

  it('are read in nine of ten forms of all languages', () => {
    const tags = [...new Set(DATE_NAMES.split('\n').map((line) => line.split(' ', 1)[0] ?? ''))]
    const wrong = tags.reduce((sum, tag) => sum + misread(tag).length, 0)
    expect(tags.length).toBeGreaterThan(250)
    expect(wrong / (tags.length * STYLES.length * DAYS.length)).toBeLessThan(0.1)
  })
})
