import { expect, it } from 'vitest'
import { fillIn } from '../../scripts/how-it-decides.js'
import { readDocument } from './documents.js'

it('docs/how-it-decides.md says what the code does today; npm run docs:decides writes it anew', () => {
  const document = readDocument('docs/how-it-decides.md')
  expect(fillIn(document)).toBe(document)
})

it('refuses a marker for which nothing is made', () => {
  expect(() => fillIn('<!-- made: nonsense -->\n<!-- end -->')).toThrow("nothing is made for 'nonsense'")
})
