import { RULES } from '../data/weights.js'
import type { Evidence, PhraseLabel } from '../types/index.js'

/** Stems that the article speaks of: they stand in its title, or in several blocks of its prose. */
export function topicOf(
  evidence: readonly Evidence[],
  prose: readonly boolean[],
  headline: { key: string } | null,
): ReadonlySet<string> {
  const topic = new Set(stemsOf((headline?.key ?? '').split(' ')))
  const blocks = new Map<string, number>()
  evidence.forEach((item, i) => {
    if (!prose[i] || item.repeatOf !== null) return
    for (const stem of new Set(stemsOf(item.tokens))) {
      const count = (blocks.get(stem) ?? 0) + 1
      blocks.set(stem, count)
      if (count >= RULES.termBlocks) topic.add(stem)
    }
  })
  return topic
}

/** Whether the words of a phrase are what the article is about. */
export function isTopical(topic: ReadonlySet<string>, evidence: Evidence, label: PhraseLabel): boolean {
  return stemsOf(evidence.tokens.slice(label.from, label.to)).some((stem) => topic.has(stem))
}

function stemsOf(tokens: readonly string[]): string[] {
  return tokens.filter((token) => token.length >= RULES.stemLength).map((token) => token.slice(0, RULES.stemLength))
}
