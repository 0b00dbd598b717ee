import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Article, type CleanOptions, clean } from '../src/index.js'
import { htmlNames, readArticle, readHtmlPage, SLUGS } from './fixtures/load.js'
import { anyPage, anyText, articlePage, asHtml, asText, PROPERTY } from './pages.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PATIENCE = 120_000
/** Properties are about our own stages: jsdom would only make them slow. */
const OPTIONS: CleanOptions = { engine: 'blocks' }

const anyInput = fc.oneof(anyPage.map(asText), anyPage.map(asHtml), anyText)
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

function forEvery<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void, numRuns: number = PROPERTY.numRuns): void {
  fc.assert(fc.property(arbitrary, check), { seed: PROPERTY.seed, numRuns })
}

describe('every page', { timeout: PATIENCE }, () => {
  it('is its kept and its removed blocks', () => {
    forEvery(anyInput, (input) => {
      const { blocks, removed, text } = clean(input, OPTIONS)
      expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_, i) => i))
      expect(removed).toEqual(blocks.filter(({ verdict }) => verdict === 'removed'))
      expect(text).toBe(
        blocks
          .filter(({ verdict }) => verdict === 'kept')
          .map((block) => block.text)
          .join('\n\n'),
      )
      for (const block of blocks) {
        expect(block.verdict === 'kept').toBe(block.reason === null)
        if (block.verdict === 'removed') expect(block.rule).not.toBeNull()
        expect(block.score).toBeGreaterThanOrEqual(0)
        expect(block.score).toBeLessThanOrEqual(1)
        if (block.duplicateOf !== null) expect(blocks[block.duplicateOf]?.verdict).toBe('kept')
      }
    })
  })

  it('has blocks whose offsets ascend, within the input', () => {
    forEvery(anyInput, (input) => {
      let last = 0
      for (const { start, end } of clean(input, OPTIONS).blocks) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(input.length)
        last = start
      }
    })
  })

  it('has dates that stand where they say', () => {
    forEvery(anyPage, (page) => {
      const input = asText(page)
      for (const date of clean(input, OPTIONS).dates) {
        if (date.source === 'text') expect(fold(input.slice(date.start, date.end))).toBe(fold(date.text))
      }
    })
  })

  it('is plain JSON', () => {
    forEvery(anyInput, (input) => {
      const article = clean(input, OPTIONS)
      expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article)
      expect(JSON.stringify(article).isWellFormed()).toBe(true)
    })
  })

  it('gives the same bytes each time, whatever was cleaned between', () => {
    forEvery(fc.tuple(anyInput, anyInput), ([input, other]) => {
      const once = JSON.stringify(clean(input, OPTIONS))
      clean(other, OPTIONS)
      expect(JSON.stringify(clean(input, OPTIONS))).toBe(once)
    })
  })

  it('is no article where nothing was kept, and a warning says why', () => {
    forEvery(anyInput, (input) => {
      const { text, verdict, warnings } = clean(input, OPTIONS)
      if (text !== '') return
      expect(verdict).not.toBe('article')
      expect(warnings.length).toBeGreaterThan(0)
    })
  })

  it('is read in every format without an error', () => {
    forEvery(fc.tuple(anyText, fc.constantFrom('html', 'text', 'markdown')), ([input, format]) => {
      expect(() => clean(input, { ...OPTIONS, format: format as 'text' })).not.toThrow()
    })
  })

  it('is read from bytes as from a string', () => {
    forEvery(anyPage, (page) => {
      const html = asHtml(page)
      const bytes = clean(new TextEncoder().encode(html), { ...OPTIONS, contentType: 'text/html; charset=utf-8' })
      expect(bytes).toEqual(clean(html, OPTIONS))
    })
  })
})

describe('kept blocks', { timeout: PATIENCE }, () => {
  it('stand in a text as they are, white space folded', () => {
    forEvery(anyPage, (page) => {
      const input = fold(asText(page))
      for (const block of kept(clean(asText(page), OPTIONS))) expect(input).toContain(fold(block.text))
    })
  })

  it('stand in HTML without its tags', () => {
    forEvery(anyPage, (page) => {
      const lines = new Set([page.headline, ...page.lines].map(fold))
      for (const block of kept(clean(asHtml(page), OPTIONS))) expect(lines).toContain(fold(block.text))
    })
  })

  it('each stand once', () => {
    forEvery(articlePage, (page) => {
      const texts = kept(clean(asText({ ...page, lines: [...page.lines, ...page.lines] }), OPTIONS)).map(
        ({ text }) => text,
      )
      expect(new Set(texts).size).toBe(texts.length)
    })
  })
})

describe('the body of an article', { timeout: PATIENCE }, () => {
  it('is cleaned to itself', () => {
    forEvery(articlePage, (page) => {
      for (const input of [asText(page), asHtml(page)]) {
        const { text, verdict } = clean(input, OPTIONS)
        expect(verdict).toBe('article')
        expect(clean(text, OPTIONS).text).toBe(text)
      }
    })
  })

  it('is cleaned to itself below its title', () => {
    forEvery(articlePage, (page) => {
      const { title, text } = clean(asText(page), OPTIONS)
      expect(clean(`${title}\n\n${text}`, OPTIONS)).toMatchObject({ title, text })
    })
  })

  it('is the same from text as from HTML', () => {
    forEvery(articlePage, (page) => {
      expect(clean(asHtml(page), OPTIONS).text).toBe(clean(asText(page), OPTIONS).text)
    })
  })

  it.each(SLUGS)('%s is cleaned to itself', (slug) => {
    const { title, text } = clean(readArticle(slug).source)
    expect(clean(`${title}\n\n${text}`).text).toBe(text)
  })
})

describe('the place where it runs', { timeout: PATIENCE }, () => {
  /** A digest of what all fixtures give, from a process with this environment. */
  const digest = (env: NodeJS.ProcessEnv): string =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', DIGEST], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    })
  const DIGEST = `
    import { createHash } from 'node:crypto'
    import { readFileSync } from 'node:fs'
    import { clean } from './src/index.ts'
    const hash = createHash('sha256')
    for (const path of ${JSON.stringify([
      ...SLUGS.map((slug) => `fixtures/${slug}/source.txt`),
      ...htmlNames()
        .slice(0, 6)
        .map((name) => `fixtures/html/${name}/source.html`),
    ])}) {
      hash.update(JSON.stringify(clean(readFileSync(path), { fetchedAt: '2022-01-09T00:30', engine: 'blocks' })))
    }
    console.log(hash.digest('hex'), new Date(0).getHours(), Intl.DateTimeFormat().resolvedOptions().locale)`

  it('does not change the result: time zone and language', () => {
    const places = [
      { TZ: 'UTC', LANG: 'C' },
      { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/New_York', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
    ].map((env) => digest(env).trim().split(' '))
    expect(new Set(places.map(([, hour]) => hour)).size, 'the time zones took effect').toBe(3)
    expect(new Set(places.map(([hash]) => hash)).size).toBe(1)
  })

  it('does not change the fixtures from run to run', () => {
    const name = htmlNames()[0] ?? ''
    const once = JSON.stringify(clean(readHtmlPage(name).source))
    for (const slug of SLUGS) clean(readArticle(slug).source)
    expect(JSON.stringify(clean(readHtmlPage(name).source))).toBe(once)
  })
})

function kept(article: Article): Article['blocks'] {
  return article.blocks.filter(({ verdict }) => verdict === 'kept')
}
