/**
 * Articles as a person pastes them, or as another extractor leaves them: the text with little or nothing round it. Pages
 * as they are scraped have long menus, and a model that saw only those takes each short line near an end for one.
 */
import type { Sample } from '../bench/data.js'
import { words as scoredWords } from '../bench/metrics.js'
import { readPage } from '../src/read/index.js'
import { labelBlocks } from './labels.js'

/** Share of a block's words that stand in the gold from which it is the article's. */
const OWN = 0.6
/** Most blocks of the page that are left at either end. */
const MOST_LEFT = 3

/** The articles among the samples, trimmed; which blocks are left hangs on the page's id alone. */
export function trimmedPages(samples: readonly Sample[]): Sample[] {
  return samples.flatMap((sample) => {
    const text = trim(sample)
    if (text === null) return []
    return [
      { ...sample, kind: 'trimmed', format: 'text', read: () => Buffer.from(text), language: () => sample.language() },
    ]
  })
}

function trim(sample: Sample): string | null {
  const page = readPage(sample.read().toString('utf8'), { format: 'text', contentType: undefined, url: null })
  const gold = scoredWords(sample.gold.body ?? '')
  const { share } = labelBlocks(
    page.blocks.map(({ text }) => scoredWords(text)),
    gold,
  )
  const own = page.blocks.flatMap((_, i) => ((share[i] as number) >= OWN ? [i] : []))
  const first = own[0]
  const last = own.at(-1)
  if (first === undefined || last === undefined) return null
  const seed = hash(sample.id)
  const before = seed % (MOST_LEFT + 1)
  const behind = (seed >>> 4) % (MOST_LEFT + 1)
  const bare = ((seed >>> 8) & 1) === 1
  const blocks = page.blocks.filter((_, i) => {
    if (bare && i > first && i < last) return (share[i] as number) >= OWN
    return i >= first - before && i <= last + behind
  })
  const title = sample.gold.title
  const lines = blocks.map(({ text }) => text.replace(/\s+/g, ' '))
  const headed = typeof title === 'string' && title !== '' && !lines.includes(title) ? [title, ...lines] : lines
  return headed.join(((seed >>> 9) & 1) === 1 ? '\n\n' : '\n')
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value
}
