import fc from 'fast-check'

/** Seed and number of runs of the property tests: the same pages each time. */
export const PROPERTY = { seed: 20220105, numRuns: 100 } as const

const SUBJECTS = [
  'The council',
  'A fisherman',
  'Anna Berg',
  'The mayor',
  'Her deputy',
  'The union',
  'A spokesman',
  'The court',
]
const VERBS = [
  'said on Tuesday',
  'told reporters',
  'denied in a statement',
  'promised on Friday',
  'wrote in a letter',
  'warned in spring',
]
const CLAUSES = [
  'that the old fish market would close before the winter',
  'that three halls had been flooded by the storm',
  'that nobody had cleared the snow from the roof',
  'that the new harbour would open later than planned',
  'that the money had been spent on another bridge',
  'that the ferries would no longer call at the island',
  'that the price of cod had doubled since the summer',
]
const ENDINGS = [
  'and the town would have to wait.',
  'although the repairs had begun.',
  'as neighbours had feared.',
  'which the opposition called a scandal.',
  'and that was all there was to say.',
]

/** A sentence of news, and one of a few hundred. */
const sentence = fc
  .tuple(
    fc.constantFrom(...SUBJECTS),
    fc.constantFrom(...VERBS),
    fc.constantFrom(...CLAUSES),
    fc.constantFrom(...ENDINGS),
  )
  .map((parts) => parts.join(' '))

/** A paragraph of one to three sentences. */
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '))

const HEADLINES = [
  'Harbour town closes its old fish market',
  'Storm floods three halls in the harbour',
  'Ferries stop calling at the island',
]

/** Lines that stand round articles. */
const BOILERPLATE = [
  'Share this',
  'We use cookies to personalise content and ads.',
  'Sign up for our daily newsletter',
  'Read more',
  'Advertisement',
  '300x250',
  '02:41',
  '4 min read',
  'Published: 5 January 2022',
  'By Anna Berg',
  'Also read: Town floods again',
  'Latest from the harbour',
  'Leave a reply',
  '© 2022 Harbour News. All rights reserved.',
  'Home',
  'News',
  'Photo by Anna Berg',
  'Tags: harbour, fish, snow',
  'Suggested text: Our website address is: http://example.org.',
] as const

/** What a page is made of: its headline, and the lines below. */
export interface MadePage {
  headline: string
  lines: string[]
}

/** A page in any order: paragraphs, lines of boilerplate, and lines that stand twice. */
export const anyPage: fc.Arbitrary<MadePage> = fc.record({
  headline: fc.constantFrom(...HEADLINES),
  lines: fc.array(
    fc.oneof(
      { weight: 3, arbitrary: paragraph },
      { weight: 2, arbitrary: fc.constantFrom(...BOILERPLATE) },
      { weight: 1, arbitrary: fc.constant('') },
    ),
    { maxLength: 24 },
  ),
})

/** A page as an article is: boilerplate above and below, and between paragraphs that all differ. */
export const articlePage: fc.Arbitrary<MadePage> = fc
  .tuple(
    fc.constantFrom(...HEADLINES),
    fc.array(fc.constantFrom(...BOILERPLATE), { maxLength: 4 }),
    fc.uniqueArray(paragraph, { minLength: 5, maxLength: 10 }),
    fc.array(fc.constantFrom(...BOILERPLATE), { maxLength: 6 }),
  )
  .map(([headline, above, paragraphs, below]) => ({ headline, lines: [...above, ...paragraphs, ...below] }))

export const asText = ({ headline, lines }: MadePage): string => [headline, ...lines].join('\n\n')

const encode = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const asHtml = ({ headline, lines }: MadePage): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${encode(headline)}</title></head><body><h1>${encode(headline)}</h1>\n${lines
    .map((line, i) => (i % 5 === 3 ? `<div>${encode(line)}</div>` : `<p>${encode(line)}</p>`))
    .join('\n')}</body></html>`

/** Any text at all: all of Unicode, lone surrogates and control characters included. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.constantFrom('\n', '\n\n', '<p>', '</p>', '. ', '\ud83d', '\0', '<div', '&amp;'),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
)
