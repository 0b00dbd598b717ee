/** Texts: prose, boilerplate and dates of all languages, with white space, marks and characters in wrong places. */
import fc from 'fast-check'
import { dateLine } from './dates.js'
import { JOINTS, ODDITIES, PHRASES, SENTENCES } from './words.js'

const anything = fc.string({ unit: 'binary', maxLength: 12 })

/** A piece of a line. */
export const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 4, arbitrary: fc.constantFrom(...PHRASES) },
  { weight: 2, arbitrary: dateLine },
  { weight: 2, arbitrary: fc.constantFrom(...ODDITIES) },
  { weight: 1, arbitrary: anything },
)

/** A line of one to three pieces. */
export const line: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(...JOINTS)), { minLength: 1, maxLength: 3, size: 'max' })
  .map((pairs) => pairs.flat().join(''))

const MARKDOWN = [
  '# ',
  '###### ',
  '- ',
  '  - ',
  '1. ',
  '99999999999. ',
  '> ',
  '> > > ',
  '```\n',
  '~~~js\n',
  '    ',
  '\t',
  '| a | b |\n|---|:-:|\n| ',
  '***',
  '---\n',
  '===\n',
  '[a](<b> "c")',
  '[a]: http://example.org\n',
  '![',
  '](',
  '**_',
  '`` ` ``',
  '\\',
  '&amp;&#0;&#x110000;&nbsp',
  '<div>',
  '<!-- ',
  '<script>',
  '+++\ntitle = "a"\n+++\n',
  '---\ntitle: a\ndate: 2022-01-05\n---\n',
]

const ENDS = ['\n', '\n\n', '\r\n', '\n \n', '\n\n\n\n', '\r', '']

/** Plain text of a few lines. */
export const plainText: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, fc.constantFrom(...ENDS)), { maxLength: 6, size: 'max' })
  .map((pairs) => pairs.flat().join(''))

/** Markdown, half of it broken. */
export const markdown: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.option(fc.constantFrom(...MARKDOWN), { nil: '' }), piece, fc.constantFrom(...ENDS)), {
    maxLength: 8,
    size: 'max',
  })
  .map((parts) => parts.flat().join(''))
