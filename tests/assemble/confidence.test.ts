import { describe, expect, it } from 'vitest'
import { type ConfidenceOdds, expectConfidence } from '../../src/assemble/confidence/index.js'
import { DOUBT_SIGNS } from '../../src/assemble/confidence/signs.js'
import { assemble } from '../../src/assemble/index.js'
import { weighSigns } from '../../src/assemble/odds.js'
import { viewSigns } from '../../src/assemble/signs/view.js'
import { findOut } from '../../src/clean.js'
import { CONFIDENCE_ODDS } from '../../src/data/confidence-odds.generated.js'
import { type CleanOptions, type Confidence, clean } from '../../src/index.js'
import { isDoubtful } from '../../src/lib/doubt.js'
import { weightsOf } from '../../src/model/index.js'
import type { Verdict, WarningCode } from '../../src/types/index.js'
import { pageNames, readArticle, readPage, SLUGS, type WallGold } from '../fixtures/load.js'

const ARTICLES = SLUGS.map((slug) => readArticle(slug).source)
const page = ARTICLES[0] ?? ''

function confidenceOf(source: string, options: CleanOptions = {}): Confidence {
  return clean(source, options).confidence
}

/** The confidence of a page as if it had been called that, and had these warnings. */
function confidenceAs(source: string, verdict: Verdict, codes: readonly WarningCode[] = []): Confidence {
  const view = viewSigns(findOut(source, {}, weightsOf))
  const warnings = codes.map((code) => ({ code, message: '' }))
  return expectConfidence({ view, pageOdds: weighSigns(view), verdict, warnings, description: null })
}

describe('confidence', () => {
  it('has three shares, in thousandths', () => {
    for (const source of ARTICLES) {
      const confidence = confidenceOf(source)
      expect(Object.keys(confidence)).toEqual(['f1', 'keptJunk', 'lostArticle'])
      for (const share of Object.values(confidence)) {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        expect(share).toBe(Math.round(share * 1000) / 1000)
      }
    }
  })

  it('of an empty body: no junk, and everything is missing', () => {
    const nothing = { f1: 0, keptJunk: 0, lostArticle: 1 }
    expect(confidenceOf('')).toEqual(nothing)
    expect(confidenceOf('<nav><a href="/">Home</a></nav><script>render()</script>')).toEqual(nothing)
  })

  it('is the same again', () => {
    expect(confidenceOf(page)).toEqual(confidenceOf(page))
  })

  it('sees junk that the caller wants to keep', () => {
    for (const source of ARTICLES) {
      const { removed, confidence } = clean(source)
      const keep = [...new Set(removed.flatMap(({ reason }) => reason ?? []))]
      expect(confidenceOf(source, { keep }).keptJunk).toBeGreaterThan(confidence.keptJunk)
    }
  })

  it('takes copies that the caller wants to keep for junk', () => {
    const twice = `${page}\n\n${page}`
    const keep = ['exact-duplicate', 'near-duplicate', 'repeated-run'] as const
    const { keptJunk, f1 } = confidenceOf(twice, { keep })
    expect(keptJunk).toBeGreaterThan(0.45)
    expect(f1).toBeLessThan(confidenceOf(twice).f1)
  })

  it('falls where time runs out, or the page is cut', () => {
    const whole = confidenceAs(page, 'article')
    for (const code of ['limit-time', 'input-truncated', 'nodes-truncated', 'blocks-truncated'] as const) {
      const cut = confidenceAs(page, 'article', [code])
      expect(cut.lostArticle).toBeGreaterThan(0.5)
      expect(cut.f1).toBeLessThan(whole.f1)
      expect(cut.keptJunk).toBe(whole.keptJunk)
    }
    expect(confidenceAs(page, 'article', ['charset-guessed'])).toEqual(whole)
    expect(confidenceOf(page, { limits: { blocks: 12 } }).lostArticle).toBeGreaterThan(0.5)
  })

  it('falls on a paywall for what is missing, and on walls and error pages on both sides', () => {
    const whole = confidenceAs(page, 'article')
    const teaser = confidenceAs(page, 'paywall')
    expect(teaser.lostArticle).toBeGreaterThanOrEqual(0.75)
    expect(teaser.keptJunk).toBe(whole.keptJunk)
    for (const verdict of ['consent-wall', 'error-page'] as const) {
      const wall = confidenceAs(page, verdict)
      expect(Math.min(wall.keptJunk, wall.lostArticle)).toBeGreaterThanOrEqual(0.75)
      expect(wall.f1).toBeLessThan(0.3)
    }
  })

  it('falls where a body is no longer than the summary of its page, or is brief', () => {
    const description = 'The council keeps the old ferry for another winter, although two of its engines had failed.'
    const story = 'The council decided on Tuesday to keep the old ferry in service for another winter.'
    const html = (body: string): string =>
      `<head><meta name="description" content="${description}"></head><article><h1>Ferry stays for another winter</h1>${body}</article>`
    const teaser = clean(html(`<p>${story}</p><div id="rest"></div>`))
    expect(teaser.text).toBe(story)
    expect(teaser.confidence.lostArticle).toBeGreaterThanOrEqual(0.75)
    const whole = clean(
      html(
        page
          .split('\n')
          .map((line) => `<p>${line}</p>`)
          .join(''),
      ),
    )
    expect(whole.confidence.lostArticle).toBeLessThan(0.2)
    expect(confidenceOf(`<article><p>${story}</p></article>`).lostArticle).toBeGreaterThan(whole.confidence.lostArticle)
  })

  it('is of the body behind the second opinion, repeats and all: what stays', () => {
    const twice = `${page}\n\n${page}`
    expect(clean(twice).text).toBe(clean(page).text)
    expect(confidenceOf(twice).lostArticle).toBeLessThan(0.1)
  })

  it('takes odds that never saw a site from an evaluation', () => {
    const even = { f1: 0, keptJunk: 0, lostArticle: 0, signs: {} }
    const odds: ConfidenceOdds = { html: even, text: even }
    const { confidence } = assemble(findOut(page, {}, weightsOf), { confidence: odds })
    expect(confidence).toEqual({ f1: 0.5, keptJunk: 0.5, lostArticle: 0.5 })
  })
})

describe('pages that hold no article', () => {
  it.each(pageNames('walls'))('%s is doubtful', (file) => {
    const { source } = readPage<WallGold>('walls', file)
    const article = clean(source)
    if (article.verdict !== 'article') expect(isDoubtful(article)).toBe(true)
  })
})

describe('pages that hold one', () => {
  it.each(SLUGS)('%s is in no doubt', (slug) => {
    expect(isDoubtful(clean(readArticle(slug).source))).toBe(false)
  })
})

it('has odds for each sign', () => {
  const names = DOUBT_SIGNS.map(({ name }) => name)
  for (const { signs } of Object.values(CONFIDENCE_ODDS)) expect(Object.keys(signs)).toEqual(names)
})
