import { PROSE } from '../data/weights.js'
import type { ElementEvidence, Evidence, SourceBlock } from '../types/index.js'

/** For each element the share of the page's sentences, in words, that it holds. */
export function proseShares(
  blocks: readonly SourceBlock[],
  measured: readonly Pick<Evidence, 'words' | 'endsSentence'>[],
): (element: ElementEvidence) => number {
  const own = new Map<ElementEvidence, number>()
  let all = 0
  blocks.forEach((block, i) => {
    const { words, endsSentence } = measured[i] as Pick<Evidence, 'words' | 'endsSentence'>
    if (block.element === null || !endsSentence || words < PROSE.words) return
    all += words
    own.set(block.element, (own.get(block.element) ?? 0) + words)
  })
  const held = new Map<ElementEvidence, number>()
  for (const [element, words] of own) {
    for (let at: ElementEvidence | null = element; at !== null; at = at.parent)
      held.set(at, (held.get(at) ?? 0) + words)
  }
  return (element) => (held.get(element) ?? 0) / Math.max(1, all)
}
