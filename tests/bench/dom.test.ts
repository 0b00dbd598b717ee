import { expect, test } from 'vitest'
import { htmlToText } from '../../bench/peers/dom.js'

test('blocks and breaks part lines, inline elements do not', () => {
  expect(htmlToText('<div><h2>Head</h2><p>One <b>two</b>\n three<br>four</p></div><ul><li>x<li>y</ul>')).toBe(
    'Head\nOne two three\nfour\nx\ny',
  )
})

test('scripts and styles are no text', () => {
  expect(htmlToText('<p>a<script>b</script><style>c</style></p>')).toBe('a')
})
