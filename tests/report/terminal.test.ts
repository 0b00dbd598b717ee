import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { toTerminal } from '../../src/report/index.js'
import { clip, padTo } from '../../src/report/terminal-width.js'
import { readArticle } from '../fixtures/load.js'

const ARTICLE = clean(readArticle('ruptly-kazakhstan').source)

describe('a page in the terminal', () => {
  const plain = toTerminal(ARTICLE, { columns: 60 })
  const lines = plain.split('\n')

  it('has the text that was kept, whole and in order', () => {
    const kept = ARTICLE.blocks.filter(({ verdict }) => verdict === 'kept')
    const places = kept.map(({ text }) => plain.indexOf(text.slice(0, 60)))
    expect(places.every((place) => place !== -1)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('has a line for each block that went, with its reason, within the columns', () => {
    for (const { index, reason } of ARTICLE.removed) {
      const line = lines.find((each) => each.startsWith(`${String(index).padStart(4)} ${reason} `))
      expect(line?.length).toBeLessThanOrEqual(60)
    }
  })

  it('reads the dates', () => {
    expect(plain).toContain('Wednesday [2022-01-05]')
  })

  it('has escape sequences only where colours are asked for', () => {
    expect(plain).not.toContain('\u001b')
    expect(toTerminal(ARTICLE, { colour: true })).toContain('\u001b[4;92mWednesday\u001b[0m')
  })

  it('lets no page steer the terminal', () => {
    const article = clean(
      `\u001b]0;owned\u0007Harbour\n\n\u001b[31mThe bridge reopened on Monday, said the mayor.\u009b2J`,
    )
    expect(toTerminal(article)).not.toMatch(/(?!\n)\p{Cc}/u)
  })
})

describe('columns', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['橋が再開した', 12, '橋が再開した'],
    ['橋が再開した', 5, '橋が…'],
    ['e\u0301e\u0301', 2, 'e\u0301e\u0301'],
    ['', 3, ''],
  ])('%j in %i are %j', (text, columns, shown) => {
    expect(clip(text, columns)).toBe(shown)
  })

  it('are filled, with one space at least', () => {
    expect(padTo('橋', 4)).toBe('橋  ')
    expect(padTo('abcd', 4)).toBe('abcd ')
  })
})
