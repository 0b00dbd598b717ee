/** HTML: trees of elements with telling names, scripts with data, tables and forms; and tags in no order at all. */
import fc from 'fast-check'
import { ELEMENTS } from '../../src/data/html/elements.js'
import { dateText } from './dates.js'
import { script } from './scripts.js'
import { line, piece } from './text.js'

const tag = fc.constantFrom(...ELEMENTS.keys(), 'p', 'p', 'div', 'div', 'a', 'x-y', 'svg:a', 'A')

const CLASSES = [
  'article',
  'article-body',
  'related',
  'cookie-banner',
  'comment',
  'sidebar',
  'share',
  'entry-title',
  'dt-published',
  'author vcard',
  'hidden',
  'nav menu',
  'ad',
  '__proto__',
  'constructor',
  '𝒶',
]

const DATE_VALUES = ['itemprop="datePublished" content', 'datetime', 'data-time', 'data-timestamp', 'title']

const attribute = fc.oneof(
  fc.constantFrom(...CLASSES).map((name) => `class="${name}"`),
  fc.constantFrom(...CLASSES).map((name) => `id=${name}`),
  fc.constantFrom(
    'hidden',
    'aria-hidden=true',
    'style="display:none"',
    "style='visibility: hidden; color:red'",
    'role=navigation',
    'itemprop=articleBody',
    'href="javascript:alert(1)"',
    'onclick="alert(1)"',
    'href=/a?b&amp=c',
    'a',
    '=',
    'a="',
    "'",
    '/',
    '__proto__=x',
    'lang=ar dir=rtl',
  ),
  fc.tuple(fc.constantFrom(...DATE_VALUES), dateText).map(([name, value]) => `${name}="${value}"`),
)

const attributes = fc.array(attribute, { maxLength: 3 }).map((all) => all.map((each) => ` ${each}`).join(''))

const REFERENCES = [
  '&amp;',
  '&lt;p&gt;',
  '&nbsp;',
  '&#0;',
  '&#xD800;',
  '&#x110000;',
  '&#99999999999;',
  '&notit;',
  '&',
  '&#x',
]

const META = [
  'property="article:published_time"',
  'property="og:title"',
  'name=author',
  'name="__proto__"',
  'http-equiv=refresh',
  'itemprop=dateModified',
  'charset=utf-16 name=date',
]

const meta = fc
  .tuple(fc.constantFrom(...META), fc.oneof(dateText, piece))
  .map(([name, content]) => `<meta ${name} content="${content}">`)

/** Text, a reference, an element without content. */
const leaf = fc.oneof(
  { weight: 6, arbitrary: line },
  { weight: 1, arbitrary: fc.constantFrom(...REFERENCES) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('br', 'hr', 'img alt="a"', 'wbr', 'input value=a'), attributes)
      .map(([name, all]) => `<${name}${all}>`),
  },
  { weight: 1, arbitrary: fc.tuple(attributes, dateText).map(([all, date]) => `<time${all}>${date}</time>`) },
)

function elementOf(child: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc
    .tuple(tag, attributes, fc.array(child, { maxLength, size: 'max' }))
    .map(([name, all, content]) => `<${name}${all}>${content.join('')}</${name}>`)
}

const inline = elementOf(leaf, 2)

const cell = fc
  .tuple(fc.constantFrom('td', 'th', 'td colspan=1000', 'td rowspan=9'), leaf)
  .map(([name, text]) => `<${name}>${text}`)
const table = fc
  .array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 })
  .map((rows) => `<table>${rows.map((cells) => `<tr>${cells.join('')}`).join('')}</table>`)

const COMMENTS = [
  '<!-- a -->',
  '<!--',
  '-->',
  '<![CDATA[ a ]]>',
  '<?php a ?>',
  '<!doctype html>',
  '</',
  '<',
  '</p/>',
  '<p/',
  '<a <b>',
]

const block = fc.oneof(
  { weight: 4, arbitrary: elementOf(fc.oneof(leaf, inline), 3) },
  { weight: 3, arbitrary: line.map((text) => `<p>${text}</p>`) },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: script },
  { weight: 1, arbitrary: fc.constantFrom(...COMMENTS) },
)

const tree = fc
  .array(fc.oneof(block, elementOf(block, 2)), { maxLength: 4, size: 'max' })
  .map((parts) => parts.join('\n'))

const soup = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(tag, attributes).map(([name, all]) => `<${name}${all}>`) },
      { weight: 2, arbitrary: tag.map((name) => `</${name}>`) },
      { weight: 3, arbitrary: leaf },
      { weight: 1, arbitrary: fc.constantFrom(...COMMENTS) },
    ),
    { maxLength: 20, size: 'max' },
  )
  .map((parts) => parts.join(''))

const head = fc
  .tuple(fc.option(line, { nil: '' }), fc.array(fc.oneof(meta, script), { maxLength: 3 }))
  .map(([title, parts]) => `<html lang=en><head><title>${title}</title>${parts.join('')}</head><body>`)

/** A page, or what is left of one. */
export const html: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(head, tree).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: tree },
  { weight: 1, arbitrary: soup },
)
