import { describe, expect, it } from 'vitest'
import { toSourceRange } from '../../src/lib/segments.js'
import { readHtml } from '../../src/read/html/index.js'

const kinds = (html: string): string[] => readHtml(html, null).blocks.map(({ kind, text }) => `${kind}: ${text}`)

describe('data tables', () => {
  it('joins the cells of a row', () => {
    const html = `<table><caption>Prices</caption><thead><tr><th>Name<th>Price</thead>
      <tr><td><b>Tea</b> <td><div>1&nbsp;€</div></td></tr></table>`
    expect(kinds(html)).toEqual(['caption: Prices', 'table-row: Name\tPrice', 'table-row: Tea\t1 €'])
  })

  it('maps every cell to its place in the source', () => {
    const html = '<table><tr><td> Tea &amp; milk</td><td></td><td><a href="/">12</a></td></tr></table>'
    const [row] = readHtml(html, null).blocks
    expect(row).toMatchObject({ text: 'Tea & milk\t12', linkLength: 2, level: 0 })
    if (row === undefined) throw new Error('no row')
    const { start, end } = toSourceRange(row, row.text.indexOf('12'), row.text.length)
    expect(html.slice(start, end)).toBe('12')
    expect(html.slice(row.start, row.end)).toBe('Tea &amp; milk</td><td></td><td><a href="/">12')
    expect(row.element?.tag).toBe('tr')
  })

  it('leaves hidden text out of the row', () => {
    const html = '<table><tr><td>a<span style="display:none">sort key</span></td><td>b</td></tr></table>'
    expect(kinds(html)).toEqual(['table-row: a\tb', 'paragraph: sort key'])
  })
})

describe('layout tables', () => {
  it.each([
    ['paragraphs', '<td>menu</td><td><p>one</p><p>two</p></td>', ['menu', 'one', 'two']],
    ['two wrapped blocks in a cell', '<td>menu</td><td><div>one</div><div>two</div></td>', ['menu', 'one', 'two']],
    ['two line breaks', '<td>menu</td><td>one<br><br>two</td>', ['menu', 'one', 'two']],
  ])('yields the blocks of cells with %s', (_name, cells, expected) => {
    expect(kinds(`<table><tr>${cells}</tr></table>`)).toEqual(expected.map((text) => `paragraph: ${text}`))
  })

  it('yields headings and lists in cells as such', () => {
    const html = '<table><tr><td><h2>a</h2><ul><li>b</ul></td><td>c</td></tr></table>'
    expect(kinds(html)).toEqual(['heading: a', 'list-item: b', 'paragraph: c'])
  })

  it('yields the rows of a nested table', () => {
    const html = '<table><tr><td>side<td>x<table><tr><td>a<td>b</table>y</table>'
    expect(kinds(html)).toEqual(['paragraph: side', 'paragraph: x', 'table-row: a\tb', 'paragraph: y'])
  })

  it('decides row by row', () => {
    const html = '<table><tr><td><p>a</p><td>b<tr><td>c<td>d</table>'
    expect(kinds(html)).toEqual(['paragraph: a', 'paragraph: b', 'table-row: c\td'])
  })
})
