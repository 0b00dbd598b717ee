/** Scripts that hold data: JSON-LD, the state of a framework, a data layer; whole, hostile and cut off. */
import fc from 'fast-check'
import { BODY_PROPERTIES } from '../../src/data/html/stated-body.js'
import { dateText } from './dates.js'
import { line } from './text.js'

const TYPES = ['NewsArticle', 'BlogPosting', 'WebPage', 'LiveBlogPosting', '__proto__', 'BreadcrumbList', '']
const KEYS = [
  '@type',
  '@graph',
  'headline',
  'author',
  'name',
  'mainEntity',
  'liveBlogUpdate',
  'title',
  'content',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  ...BODY_PROPERTIES,
] as const
const DATE_KEYS = ['datePublished', 'dateModified', 'publishedAt', 'uploadDate'] as const

const scalar = fc.oneof(line, dateText, fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 1641416940000, ...TYPES))
const shallow = fc.array(fc.tuple(fc.constantFrom(...KEYS), scalar), { maxLength: 4 })
const node = fc
  .tuple(
    fc.constantFrom(...TYPES),
    fc.array(fc.tuple(fc.constantFrom(...DATE_KEYS), dateText), { maxLength: 2 }),
    shallow,
    fc.option(fc.tuple(fc.constantFrom(...KEYS), shallow)),
  )
  .map(([type, dates, fields, nested]) => {
    const all: [string, unknown][] = [['@type', type], ...dates, ...fields]
    if (nested !== null) all.push([nested[0], rawObject(nested[1])])
    return rawObject(all)
  })

/** JSON already written, so that a key may stand twice and `__proto__` is a key. */
class Raw {
  constructor(readonly json: string) {}
}

function rawObject(fields: readonly (readonly [string, unknown])[]): Raw {
  const members = fields.map(
    ([key, value]) => `${JSON.stringify(key)}:${value instanceof Raw ? value.json : JSON.stringify(value)}`,
  )
  return new Raw(`{${members.join(',')}}`)
}

/** The text of a JSON object as a page may hold it. */
export const json: fc.Arbitrary<string> = fc
  .tuple(node, fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([{ json: text }, fate, share]) => {
    if (fate === 0) return text.slice(0, Math.floor(text.length * share))
    if (fate === 1) return `[${text},${text}]`
    if (fate === 2) return text.replaceAll('"', '&quot;')
    if (fate === 3) return `${text};`
    return text
  })

const WRAPPERS: readonly (readonly [string, string])[] = [
  ['<script type="application/ld+json">', '</script>'],
  ['<script type=application/ld+json><!-- ', ' --></script>'],
  ['<script id="__NEXT_DATA__" type="application/json">', '</script>'],
  ['<script>window.__STATE__ = ', ';alert(1)</script>'],
  ['<script>dataLayer.push(', ')</script>'],
  ['<script type="application/ld+json">', ''],
  ['<noscript>', '</noscript>'],
  ['<style>', '</style>'],
  ['<template>', '</template>'],
]

export const script: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...WRAPPERS), json)
  .map(([[open, close], text]) => open + text + close)
