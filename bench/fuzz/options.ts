/** Options of `clean` and `detectDates`: good ones, and a caller's mistakes of every kind. */
import fc from 'fast-check'
import { type CleanOptions, type Limits, REASONS } from '../../src/index.js'
import { dateText } from './dates.js'
import { ODDITIES } from './words.js'

const LANGUAGES = [
  'en',
  'de',
  'ar',
  'fa',
  'th',
  'zh-Hant',
  'ja',
  'ko',
  'hi',
  'he',
  'tr',
  'sr',
  'am',
  'und',
  'en-u-ca-hebrew',
]

const URLS = [
  'https://example.org/2022/01/05/market',
  'https://example.fr/article/20220105-3.html?date=2021-01-01',
  'javascript:alert(1)',
  '//',
  'http://[',
  'http://example.org/%ff%00/99999-99-99/',
  '',
  '\0',
  '__proto__',
]

/** Mostly a language, since telling it takes most of the time of a short page. */
const language = fc.option(fc.constantFrom(...LANGUAGES), { freq: 11, nil: undefined })

/** Limits so tight that small inputs meet them; none of time, which would make the answer hang on the clock. */
const tightLimits: fc.Arbitrary<Limits> = fc.record(
  {
    bytes: fc.integer({ min: 1, max: 2_000 }),
    nodes: fc.integer({ min: 1, max: 40 }),
    depth: fc.integer({ min: 1, max: 20 }),
    blocks: fc.integer({ min: 1, max: 20 }),
  },
  { requiredKeys: [] },
)

/** Options that `clean` takes; the second opinion is not asked. */
export const goodOptions: fc.Arbitrary<CleanOptions> = fc.record({
  engine: fc.constant('blocks' as const),
  language,
  url: fc.option(fc.constantFrom(...URLS), { freq: 1, nil: undefined }),
  fetchedAt: fc.constantFrom(undefined, '2022-01-09T00:30:00+05:45', '1999-12-31', new Date(0)),
  focus: fc.constantFrom('precision', 'balanced', 'recall', undefined),
  keep: fc.option(fc.subarray([...REASONS], { maxLength: 3 }), { freq: 1, nil: undefined }),
  limits: fc.option(tightLimits, { freq: 1, nil: undefined }),
})

const KEYS = [
  'url',
  'format',
  'contentType',
  'language',
  'fetchedAt',
  'focus',
  'keep',
  'engine',
  'memory',
  'site',
  'limits',
  'published',
  'x',
  '__proto__',
  'constructor',
]

const value = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    0,
    -1,
    Number.NaN,
    1e308,
    2n ** 70n,
    true,
    Symbol('a'),
    new Date(Number.NaN),
    new Date(8.64e15),
    new Date(-8.64e15),
    new Date(253402300800000),
    [],
    ['title', 'title'],
    ['constructor'],
    [[]],
    {},
    Object.create(null),
    () => 'blocks',
    'text',
    'html',
    'blocks',
    'recall',
    'a'.repeat(10_000),
    '0000-01-01',
    '9999-12-31T23:59:59Z',
    '2022-01-05T25:61',
    ...LANGUAGES,
    ...URLS,
    ...ODDITIES,
  ),
  dateText,
)

/** Anything in the place of options; own keys, `__proto__` among them. */
export const anyOptions: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: value },
  {
    weight: 8,
    arbitrary: fc.array(fc.tuple(fc.constantFrom(...KEYS), value), { maxLength: 4 }).map((pairs) => {
      const options = {}
      for (const [key, given] of pairs)
        Object.defineProperty(options, key, { value: given, enumerable: true, configurable: true, writable: true })
      return options
    }),
  },
)
