import { describe, expect, it } from 'vitest'
import { CopydeskError, clean, restore, similarity } from '../../src/index.js'

const PARAGRAPHS = [
  'The bridge over the old harbour reopened to traffic on Monday, eleven weeks after a barge damaged one of its piers.',
  'Engineers replaced forty metres of concrete and fitted new sensors that report the movement of the deck every minute.',
  '"We\'re glad to have it back," the mayor said at the ceremony, which some two hundred residents attended in the rain.',
  'Ferries that carried commuters in the meantime will run for another fortnight, the city council said on its website.',
  'The owner of the barge has agreed to pay for the repairs, which cost 4.2 million, according to the port authority.',
]

const page = (paragraphs: readonly string[]): string => `Harbour bridge reopens\n\n${paragraphs.join('\n\n')}\n`
const printOf = (paragraphs: readonly string[]): string => clean(page(paragraphs)).fingerprint ?? ''

describe('article.fingerprint', () => {
  it('is the same for the same body, whatever stands round it', () => {
    const html = `<title>Another headline</title><nav><a href="/">Home</a></nav><article><h1>Another headline</h1>${PARAGRAPHS.map(
      (text) => `<p>${text}</p>`,
    ).join('')}</article><footer>© 2022 Example Media. All rights reserved.</footer>`
    expect(clean(html).fingerprint).toBe(printOf(PARAGRAPHS))
  })

  it('does not see case, quotes, dashes and white space', () => {
    const styled = PARAGRAPHS.map((text) =>
      text
        .toUpperCase()
        .replaceAll("'", '’')
        .replace(/"(.*?)"/, '“$1”'),
    )
    expect(printOf(styled)).toBe(printOf(PARAGRAPHS))
  })

  it.each([
    ['a dateline in front', PARAGRAPHS.with(0, `HARBOUR CITY (Reuters) - ${PARAGRAPHS[0]}`), 0.85],
    ['the last paragraph cut', PARAGRAPHS.slice(0, -1), 0.65],
    [
      'a paragraph put in',
      PARAGRAPHS.toSpliced(2, 0, 'Traffic was light in the first hours, police said, and no jams were seen.'),
      0.75,
    ],
  ])('is alike with %s', (_, paragraphs, least) => {
    expect(similarity(printOf(PARAGRAPHS), printOf(paragraphs))).toBeGreaterThan(least)
  })

  it('is null for a body too short to say', () => {
    expect(clean(page(PARAGRAPHS.slice(0, 1))).fingerprint).toBeNull()
    expect(clean('').fingerprint).toBeNull()
  })

  it('follows the text when blocks are put back', () => {
    const article = clean(
      `${page(PARAGRAPHS)}\n\nWe use cookies to improve your experience on our website. Accept all cookies or manage them.`,
    )
    const whole = restore(article, () => true)
    expect(article.removed).not.toEqual([])
    expect(restore(article, () => false).fingerprint).toBe(article.fingerprint)
    expect(whole.fingerprint).not.toBe(article.fingerprint)
    expect(similarity(whole.fingerprint ?? '', article.fingerprint ?? '')).toBeGreaterThan(0.5)
  })
})

describe('similarity', () => {
  it('is 1 for equal fingerprints, near 0 for texts with nothing in common, and the same both ways', () => {
    const [a, b] = [printOf(PARAGRAPHS), printOf(PARAGRAPHS.map((text) => text.split(' ').reverse().join(' ')))]
    expect(similarity(a, a)).toBe(1)
    expect(similarity(a, b)).toBeLessThan(0.15)
    expect(similarity(a, b)).toBe(similarity(b, a))
  })

  it.each(['', 'cd1:abc', 'nonsense'])('throws invalid-fingerprint for %j', (text) => {
    const attempt = (): number => similarity(printOf(PARAGRAPHS), text)
    expect(attempt).toThrow(CopydeskError)
    expect(attempt).toThrow(expect.objectContaining({ code: 'invalid-fingerprint' }))
  })
})
