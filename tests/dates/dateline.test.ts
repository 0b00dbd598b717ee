import { describe, expect, it } from 'vitest'
import { findDates, isDateline } from '../../src/dates/index.js'
import { toBlock } from './page.js'

const check = (text: string, language: string): boolean => {
  const block = toBlock(text)
  return isDateline(block, findDates([block], language))
}

describe('isDateline', () => {
  it.each([
    ['en', 'January 8, 2022'],
    ['en', 'يناير ٥, ٢٠٢٢ at ٢١:٠٩ GMT +00:00 · Published'],
    ['en', 'Updated 5 Jan 2022, 10:00'],
    ['en', '3 hours ago'],
    ['en', 'Published 5 January 2022 | Updated 6 January 2022'],
    ['en', 'Jan 8, 2022 · 5 min read'],
    ['en', '(Last modified: 2022-01-05)'],
    ['de', 'Veröffentlicht am 5. Januar 2022 um 10:00 Uhr'],
    ['fr', 'Publié le 5 janvier 2022 à 14h40 - Mis à jour le 6 janvier 2022 à 10h'],
    ['pt', 'Atualizado há 3 horas'],
    ['ja', '公開日：2022年1月5日 更新日：2022年1月6日'],
    ['ne', '२०२२ जनवरी ५, बुधबार (२०७८ पुस २१)'],
  ])('%s: %s', (language, text) => {
    expect(check(text, language)).toBe(true)
  })

  it.each([
    ['en', 'He was dismissed on January 5.'],
    ['en', 'January 5, 2022: ten people were hurt'],
    ['en', '2022'],
    ['en', 'Wednesday'],
    ['en', 'By Jane Doe, January 5, 2022'],
    ['en', 'Published'],
    ['en', '2 mins read'],
    ['en', 'Kriti to try different genres in 2022'],
    ['en', `${'January 5, 2022 '.repeat(20)}`],
  ])('not %s: %s', (language, text) => {
    expect(check(text, language)).toBe(false)
  })
})
