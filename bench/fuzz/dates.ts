/** Dates and near-dates in many scripts, numerals and layouts. */
import fc from 'fast-check'
import { DIGITS, JOINTS, LABELS, NAMES } from './words.js'

const number = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 33 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1890, max: 2035 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1300, max: 5800 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 99, 100, 366, 999, 1e6, 2 ** 31, 2 ** 53, 1641427740, 1641427740123) },
)

/** A number in any numbering system, padded or not. */
const numeral = fc
  .tuple(number, fc.option(fc.constantFrom(...DIGITS), { freq: 2 }), fc.boolean())
  .map(([value, digits, padded]) => {
    const plain = padded ? String(value).padStart(2, '0') : String(value)
    return digits === null ? plain : plain.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
  })

const MACHINE = [
  '2022-01-05T21:09:00Z',
  '2022-01-05T21:09:00.123+05:30',
  '2022-02-30',
  '0000-00-00',
  '9999-12-31T23:59:60Z',
  '20220105T210900',
  '2022-W01-3',
  '2022-005',
  '-0001-01-01',
  '+012022-01-05',
  '2024-03-05/2024-03-08',
  'XXXX-01-19',
  'Wed, 05 Jan 2022 21:09:00 GMT',
  '1641416940',
  '1641416940000',
  'now',
  '令和四年一月五日',
  '民國111年1月5日',
  'ה׳ בשבט תשפ״ב',
  '١٤٤٣/٦/٢ هـ',
  '5 มกราคม 2565',
  '2 hours ago',
  'vor 3 Tagen',
  'yesterday',
  'вчера в 21:09',
]

const SEPARATORS = [' ', ' ', '.', '/', '-', ':', ', ', '. ', '年', '月', '日', ' de ', 'T', '–', '\u00a0', '']

const piece = fc.oneof(
  { weight: 5, arbitrary: numeral },
  { weight: 3, arbitrary: fc.constantFrom(...NAMES) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('AM', 'p.m.', 'GMT', 'IST', '+00:00', 'UTC+14:00', 'EST', 'Uhr', 'BC', 'هـ'),
  },
)

/** Something that may be a date, with the words that stand round dates. */
export const dateText: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...MACHINE) },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.tuple(piece, fc.constantFrom(...SEPARATORS)), { minLength: 1, maxLength: 7, size: 'max' })
      .map((pairs) => pairs.flat().join('')),
  },
)

/** A line of dates and their labels. */
export const dateLine: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 2, arbitrary: dateText }, { weight: 1, arbitrary: fc.constantFrom(...LABELS) }),
      fc.constantFrom(...JOINTS),
    ),
    { minLength: 1, maxLength: 6, size: 'max' },
  )
  .map((pairs) => pairs.flat().join(''))
