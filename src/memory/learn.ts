import { tokenize, wordLength } from '../lib/tokens.js'
import { type Article, type Block, CopydeskError } from '../types/index.js'
import { addressKey } from './address.js'
import { LongHash } from './hash.js'
import { lineHash } from './line-hash.js'
import { type PageLines, pageLines, storyOf } from './page-lines.js'

/** What is read of an article: the lines of its page, and its addresses. */
export type LearntArticle = Pick<Article, 'url' | 'canonicalUrl'> & { blocks: readonly LearntBlock[] }
type LearntBlock = Pick<Block, 'text' | 'verdict' | 'reason'>

/** @throws CopydeskError `invalid-input` where the value is no article of `clean` */
export function checkArticle(value: unknown): LearntArticle {
  if (!isRecord(value) || !Array.isArray(value.blocks) || !value.blocks.every(isBlock)) {
    throw new CopydeskError('invalid-input', 'a memory learns from an article, as clean gives it')
  }
  const { blocks } = value
  return { blocks, url: textOrNull(value.url), canonicalUrl: textOrNull(value.canonicalUrl) }
}

/** Key and lines of a page; null where nothing of it was kept, so that it tells no story. */
export function readLines({ blocks, url, canonicalUrl }: LearntArticle): { key: number; lines: PageLines } | null {
  const read = blocks.flatMap((block): [number, boolean][] => {
    const tokens = tokenize(block.text)
    const hash = lineHash(tokens, wordLength(tokens))
    return hash === null ? [] : [[hash, wasKept(block)]]
  })
  if (!read.some(([, kept]) => kept)) return null
  const lines = pageLines(read)
  return { key: addressKey(url, canonicalUrl) ?? keyOfStory(lines), lines }
}

/** What a memory left out had been kept until then: else its lines would be forgotten when the page is learnt anew. */
function wasKept({ verdict, reason }: LearntBlock): boolean {
  return verdict === 'kept' || reason === 'site-repeat'
}

/** A page without an address is told by what it says. */
function keyOfStory(lines: PageLines): number {
  const hash = new LongHash()
  hash.feedText(storyOf(lines).join(' '))
  return hash.end()
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isBlock(value: unknown): value is LearntBlock {
  return isRecord(value) && typeof value.text === 'string' && typeof value.verdict === 'string'
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
