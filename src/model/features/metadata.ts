import { tokenize } from '../../lib/tokens.js'
import type { FeatureGroup, PageView } from '../types.js'

/** Tokens in a row that must agree; see `shingleAt`. */
const SHINGLE = 3
/** Fewest tokens of a stated body: shorter ones are a summary. */
const BODY_TOKENS = 60
const ARTICLE_TYPE = /article|posting|report|review|story/i

/** Whether a block stands in what the page says of itself. */
export const metadata: FeatureGroup = {
  head: 'html',
  columns: [
    {
      name: 'meta.body',
      meaning: "runs of three words that stand in JSON-LD's articleBody; -1 where there is none",
      unit: 'share',
    },
    { name: 'meta.description', meaning: 'the same for the description', unit: 'share' },
    { name: 'meta.type', meaning: 'the page calls itself an article: 2 JSON-LD, 1 og:type, 0 neither', unit: 'code' },
    { name: 'meta.titleFound', meaning: 'the stated title stands in a block', unit: 'flag' },
  ],
  fill({ page, evidence, titleBlock }: PageView, put) {
    const { structured, meta } = page.metadata
    const named = (name: string): string | undefined => meta.find((tag) => tag.name === name)?.content
    const bodyTokens = tokenize(structured?.articleBody ?? '')
    const body = bodyTokens.length < BODY_TOKENS ? null : shingles(bodyTokens)
    const description = shingles(
      tokenize(structured?.description ?? named('og:description') ?? named('description') ?? ''),
    )
    const type = ARTICLE_TYPE.test(structured?.type ?? '') ? 2 : ARTICLE_TYPE.test(named('og:type') ?? '') ? 1 : 0
    evidence.forEach(({ tokens }, i) => {
      put(i, 0, body === null ? -1 : shareIn(tokens, body))
      put(i, 1, shareIn(tokens, description))
      put(i, 2, type)
      put(i, 3, titleBlock >= 0 ? 1 : 0)
    })
  },
}

function shingles(tokens: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (let i = 0; i + SHINGLE <= tokens.length; i++) found.add(shingleAt(tokens, i))
  return found
}

function shareIn(tokens: readonly string[], known: ReadonlySet<string>): number {
  const runs = tokens.length - SHINGLE + 1
  if (known.size === 0 || runs <= 0) return 0
  let shared = 0
  for (let i = 0; i < runs; i++) if (known.has(shingleAt(tokens, i))) shared++
  return shared / runs
}

function shingleAt(tokens: readonly string[], i: number): string {
  return `${tokens[i]} ${tokens[i + 1]} ${tokens[i + 2]}`
}
