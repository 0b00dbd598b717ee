import { describe, expect, it } from 'vitest'
import { acidTexts } from '../../bench/acid-texts.js'
import { type Article, type CleanOptions, clean, FrozenMemory, SiteMemory } from '../../src/index.js'
import { asHtml, asText, SCRIPTS } from '../reasons/articles.js'
import { address, article, html, story } from './pages.js'

const NOTICE = 'Our reporters follow this for you all year round and answer at the desk of the paper.'
const MORE = `<p>${NOTICE}</p>`

function learnt(): SiteMemory {
  const memory = new SiteMemory()
  for (let n = 0; n < 10; n++) memory.learn(article(n, MORE))
  return memory
}

const frozen = learnt().freeze()
const page = html(story(37), MORE)
const cleaned = (options: CleanOptions): Article => clean(page, { url: address(37), engine: 'blocks', ...options })

describe('clean with a memory', () => {
  it('takes away lines of the site, and changes nothing else about the blocks', () => {
    const without = cleaned({})
    const withMemory = cleaned({ memory: frozen })
    expect(withMemory.text).toBe(story(37).paragraphs.join('\n\n'))
    const others = (blocks: Article['blocks']): Article['blocks'] => blocks.filter(({ text }) => text !== NOTICE)
    expect(others(withMemory.blocks)).toEqual(others(without.blocks))
    expect(withMemory).toMatchObject({ title: without.title, verdict: without.verdict })
    // What the site repeats is no loss.
    expect(withMemory.confidence.lostArticle).toBeCloseTo(without.confidence.lostArticle, 1)
  })

  it('is switched off by `keep`', () => {
    const { text, blocks } = cleaned({ memory: frozen, keep: ['site-repeat'] })
    expect(text).toBe(cleaned({}).text)
    expect(blocks.find((block) => block.text === NOTICE)).toMatchObject({ verdict: 'kept', rule: 'option.keep' })
  })

  it('knows the site by the address, or by the name that is given', () => {
    expect(cleaned({ memory: frozen, url: 'http://example.org/any' }).text).not.toContain(NOTICE)
    expect(cleaned({ memory: frozen, url: undefined, site: 'example.org' }).text).not.toContain(NOTICE)
    expect(cleaned({ memory: frozen, url: 'https://other.example/37' }).text).toContain(NOTICE)
    expect(cleaned({ memory: frozen, url: undefined }).text).toContain(NOTICE)
    expect(cleaned({ memory: frozen, site: 'other.example' }).text).toContain(NOTICE)
  })

  it('gives the same bytes after the memory went to a worker and back', () => {
    const copy = FrozenMemory.from(structuredClone(frozen.toBytes()))
    expect(JSON.stringify(cleaned({ memory: copy }))).toBe(JSON.stringify(cleaned({ memory: frozen })))
  })

  it('does not see what is learnt after freezing', () => {
    const memory = learnt()
    const before = memory.freeze({ pages: 11 })
    for (let n = 10; n < 20; n++) memory.learn(article(n, MORE))
    expect(before.size).toBe(0)
    expect(memory.freeze({ pages: 11 }).size).toBeGreaterThan(0)
  })

  it('does not forget what it left out, where its articles are learnt', () => {
    const again = new SiteMemory()
    for (let n = 0; n < 10; n++) {
      again.learn(clean(html(story(n), MORE), { url: address(n), engine: 'blocks', memory: frozen }))
    }
    expect(Buffer.from(again.toBytes()).equals(learnt().toBytes())).toBe(true)
  })

  it.each([null, {}, true, 'file', new Uint8Array(), learnt(), { kindOf: () => 'line' }])(
    '%o is no frozen memory',
    (memory) => {
      expect(() => cleaned({ memory } as unknown as CleanOptions)).toThrow('memory must be a FrozenMemory')
    },
  )
})

/** Sentences of a language's acid texts, with what stands in the first of them as the line that repeats. */
function corpus(language: string): { stories: string[][]; line: string } {
  const kept = ['news-1', 'news-2', 'topic'].flatMap(
    (name) =>
      acidTexts(language)
        .find((text) => text.name === name)
        ?.lines.filter(({ mark }) => mark === 'keep') ?? [],
  )
  const texts = [...new Set(kept.map(({ text }) => text))].sort((a, b) => b.length - a.length)
  const [line = '', ...rest] = texts
  const stories = Array.from({ length: STORIES }, (_, n) => rest.filter((_text, i) => i % STORIES === n))
  return { stories, line }
}

const STORIES = 8

describe.each(Object.entries(SCRIPTS))('a line that repeats in %s (%s)', (_script, language) => {
  const { stories, line } = corpus(language)

  it.each([
    ['HTML', (lines: readonly string[]) => asHtml(language, { title: '', lines: [...lines], paragraphs: [] }, '')],
    ['text', asText],
  ] as const)('goes from %s', (_format, render) => {
    const memory = new SiteMemory()
    const addressOf = (n: number): string => `https://example.org/${n}`
    const pages = stories.map((lines) => render([...lines, line]))
    pages.forEach((source, n) => {
      memory.learn(clean(source, { url: addressOf(n), engine: 'blocks', language }))
    })
    expect(memory.summarize()[0]?.stories).toBe(STORIES)
    const options = { engine: 'blocks', language, url: addressOf(0) } as const
    const without = clean(pages[0] as string, options)
    expect(without.text).toContain(line)
    const { text, removed } = clean(pages[0] as string, { ...options, memory: memory.freeze() })
    expect(text).toBe(without.text.replace(`\n\n${line}`, ''))
    expect(removed.find((block) => block.text === line)).toMatchObject({ reason: 'site-repeat' })
  })
})
