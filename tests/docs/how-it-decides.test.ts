import { expect, it } from 'vitest'
import { fillIn } from '../../scripts/how-it-decides.js'
import { readDocument } from './documents.js'

it('docs/how-it-decides.md says what the code does today; npm run docs:decides writes it anew', () => {
  const document = readDocument('docs/how-it-decides.md')
  expect(fillIn(document)).toBe(document)
})

it('shows the cases that its prose points at', () => {
  const [head = '', rules = ''] = readDocument('docs/how-it-decides.md').split('## 7. Rules')
  const [, annotations = ''] = head.split('<!-- made: annotations -->')
  expect(annotations).toContain('\n| 12 ')
  expect(annotations).not.toContain('\n| 21 ')
  expect(head).toMatch(/\n\| \d+ to 19 \| section `related` \|/)
  expect(rules).toMatch(/\| 7 \| .* \| `title.headline` \(title\) \| `title` by `title.headline` \|/)
  expect(rules).toMatch(/\| 19 \| .* \| `section` \(related, outweighed\) \| \*\*kept\*\* \|/)
})

it('refuses a marker for which nothing is made', () => {
  expect(() => fillIn('<!-- made: nonsense -->\n<!-- end -->')).toThrow("nothing is made for 'nonsense'")
})
