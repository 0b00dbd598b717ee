import { ADDRESS_WORDS, PAGE_KINDS, SCHEMA_TYPES } from '../../data/page-kinds.js'
import { parseAddress } from '../../lib/address.js'
import type { Page } from '../../types/index.js'
import { log1p } from '../log.js'
import type { FeatureGroup } from '../types.js'

const PRICE = /[$€£¥₹₽₩₺₪฿]\s?\p{Nd}|\p{Nd}\s?(?:€|zł|kr|₽|₫|руб)/u
/** What every price matches, told faster. */
const LIKE_PRICE = /[$€£¥₹₽₩₺₪฿]\s?[0-9\u0100-\uffff]|[0-9\u0100-\uffff]\s?(?:€|zł|kr|₽|₫|руб)/
/** A price stands in a short line, or early on. */
const PRICE_WINDOW = 120
const OG_TYPES = ['article', 'product', 'website', 'profile', 'blog', 'video'] as const

/** What kind of page it is: addresses, prices and the page's own word. */
export const pageKind: FeatureGroup = {
  head: 'html',
  columns: [
    {
      name: 'kind.og',
      meaning: 'og:type: 0 none, then article, product, website, profile, blog, video, other',
      unit: 'code',
    },
    { name: 'kind.depth', meaning: 'parts of the path of the address; -1 where none is known', unit: 'levels' },
    { name: 'kind.slug', meaning: 'words of the last part; -1 where none is known', unit: 'levels' },
    { name: 'kind.digits', meaning: 'digits of the path; -1 where none is known', unit: 'levels' },
    {
      name: 'kind.schema',
      meaning: 'kind that the types of JSON-LD tell: 0 none, then the order of PAGE_KINDS, then other',
      unit: 'code',
    },
    { name: 'kind.address', meaning: 'the same by the words of the address', unit: 'code' },
    { name: 'kind.prices', meaning: 'blocks of the page with a price', unit: 'log' },
  ],
  fill({ page, blocks }, cells) {
    let prices = 0
    for (const { text } of blocks) if (holdsPrice(text.slice(0, PRICE_WINDOW))) prices++
    const kinds = [kindBySchema(page), kindByAddress(page.url)]
    const values = [ogType(page), ...addressOf(page.url), ...kinds, log1p(prices)]
    values.forEach((value, k) => {
      cells.putAll(k, value)
    })
  },
}

function holdsPrice(text: string): boolean {
  return LIKE_PRICE.test(text) && PRICE.test(text)
}

function ogType({ metadata }: Page): number {
  const type = metadata.meta.find(({ name }) => name === 'og:type')?.content.toLowerCase()
  if (type === undefined || type === '') return 0
  const known = OG_TYPES.findIndex((name) => type.includes(name))
  return known < 0 ? OG_TYPES.length + 1 : known + 1
}

function kindBySchema({ metadata: { types } }: Page): number {
  return types.length === 0 ? 0 : kindOf(types, SCHEMA_TYPES)
}

function kindByAddress(url: string | null): number {
  const address = url === null ? null : parseAddress(url)
  if (address === null) return 0
  const { hostname, pathname } = address
  return kindOf(`${hostname}/${pathname}`.toLowerCase().split(/[/.]/), ADDRESS_WORDS)
}

function kindOf(words: readonly string[], table: typeof ADDRESS_WORDS): number {
  const found = PAGE_KINDS.findIndex((kind) => table[kind].some((word) => words.includes(word)))
  return found < 0 ? PAGE_KINDS.length + 1 : found + 1
}

function addressOf(url: string | null): readonly [depth: number, slug: number, digits: number] {
  const address = url === null ? null : parseAddress(url)
  if (address === null) return [-1, -1, -1]
  const { pathname } = address
  const parts = pathname.split('/').filter((part) => part !== '')
  const last = parts.at(-1) ?? ''
  const slug = last.split(/[-_.]|%20/).filter((word) => word !== '').length
  return [Math.min(8, parts.length), Math.min(15, slug), Math.min(12, pathname.replace(/\D/g, '').length)]
}
