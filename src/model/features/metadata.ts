import { tokenize } from '../../lib/tokens.js'
import type { FeatureGroup, PageView } from '../types.js'
import type { Vocabulary } from '../vocabulary.js'

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
    { name: 'meta.type', meaning: 'the page calls itself an article: 2 JSON-LD, 1 og:type, 0 neither', unit: 'code' },
  ],
  fill({ page, evidence, vocabulary }: PageView, cells) {
    const { structured, meta } = page.metadata
    const ogType = meta.find(({ name }) => name === 'og:type')?.content ?? ''
    const bodyTokens = tokenize(structured?.articleBody ?? '')
    const body = bodyTokens.length < BODY_TOKENS ? null : shingles(bodyTokens, vocabulary)
    const size = vocabulary.tokens.length
    const type = ARTICLE_TYPE.test(structured?.type ?? '') ? 2 : ARTICLE_TYPE.test(ogType) ? 1 : 0
    evidence.forEach(({ ids }, i) => {
      cells.put(i, 0, body === null ? -1 : shareIn(ids, body, size))
      cells.put(i, 1, type)
    })
  },
}

/** The runs of three that may stand on the page; words that it has not are left out. */
function shingles(tokens: readonly string[], vocabulary: Vocabulary): Set<number> {
  const wanted = new Map<string, number>(tokens.map((token) => [token, -1]))
  vocabulary.tokens.forEach((token, id) => {
    if (wanted.has(token)) wanted.set(token, id)
  })
  const ids = new Int32Array(tokens.length)
  tokens.forEach((token, t) => {
    ids[t] = wanted.get(token) as number
  })
  const found = new Set<number>()
  for (let i = 0; i + SHINGLE <= ids.length; i++) {
    if (ids[i] === -1 || ids[i + 1] === -1 || ids[i + 2] === -1) continue
    found.add(shingleAt(ids, i, vocabulary.tokens.length))
  }
  return found
}

function shareIn(ids: Int32Array, known: ReadonlySet<number>, size: number): number {
  const runs = ids.length - SHINGLE + 1
  if (known.size === 0 || runs <= 0) return 0
  let shared = 0
  for (let i = 0; i < runs; i++) if (known.has(shingleAt(ids, i, size))) shared++
  return shared / runs
}

/** A run of three as one number; beyond some 200,000 distinct words a page runs may, rarely, fall together. */
function shingleAt(ids: Int32Array, i: number, size: number): number {
  return ((ids[i] as number) * size + (ids[i + 1] as number)) * size + (ids[i + 2] as number)
}
