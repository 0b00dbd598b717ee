import type { Page } from '../../types/index.js'
import type { FeatureGroup } from '../types.js'

const PRICE = /[$€£¥₹₽₩₺₪฿]\s?\p{Nd}|\p{Nd}\s?(?:€|zł|kr|₽|₫|руб)/u
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
    { name: 'kind.query', meaning: 'the address has a query', unit: 'flag' },
    { name: 'kind.price', meaning: 'the block has a price', unit: 'flag' },
    { name: 'kind.prices', meaning: 'blocks of the page with a price', unit: 'log' },
    { name: 'kind.priceNear', meaning: 'blocks with a price among the six on either side', unit: 'blocks' },
  ],
  fill({ page, blocks }, put) {
    const og = ogType(page)
    const [depth, slug, digits, query] = addressOf(page.url)
    const before = new Uint32Array(blocks.length + 1)
    blocks.forEach(({ text }, i) => {
      before[i + 1] = (before[i] as number) + (PRICE.test(text.slice(0, PRICE_WINDOW)) ? 1 : 0)
    })
    const n = blocks.length
    for (let i = 0; i < n; i++) {
      put(i, 0, og)
      put(i, 1, depth)
      put(i, 2, slug)
      put(i, 3, digits)
      put(i, 4, query)
      put(i, 5, (before[i + 1] as number) - (before[i] as number))
      put(i, 6, Math.log1p(before[n] as number))
      put(i, 7, (before[Math.min(n, i + 7)] as number) - (before[Math.max(0, i - 6)] as number))
    }
  },
}

function ogType({ metadata }: Page): number {
  const type = metadata.meta.find(({ name }) => name === 'og:type')?.content.toLowerCase()
  if (type === undefined || type === '') return 0
  const known = OG_TYPES.findIndex((name) => type.includes(name))
  return known < 0 ? OG_TYPES.length + 1 : known + 1
}

function addressOf(url: string | null): readonly [depth: number, slug: number, digits: number, query: number] {
  if (url === null || !URL.canParse(url)) return [-1, -1, -1, 0]
  const { pathname, search } = new URL(url)
  const parts = pathname.split('/').filter((part) => part !== '')
  const last = parts.at(-1) ?? ''
  const slug = last.split(/[-_.]|%20/).filter((word) => word !== '').length
  return [
    Math.min(8, parts.length),
    Math.min(15, slug),
    Math.min(12, pathname.replace(/\D/g, '').length),
    search === '' ? 0 : 1,
  ]
}
