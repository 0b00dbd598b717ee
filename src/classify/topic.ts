import { PHRASE_TABLES } from '../data/phrases/index.js'
import { RULES } from '../data/weights.js'
import { tokenize } from '../lib/tokens.js'
import type { Evidence, PhraseLabel, Reason } from '../types/index.js'

/** What the article is about. */
interface TopicContext {
  topic: ReadonlySet<string>
  headline: { key: string } | null
}

/** Stems of the words that each kind of boilerplate is made of. */
const STEMS_BY_REASON = stemsByReason()

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

/** Whether the words of a phrase, or what its kind of boilerplate is called, are what the article is about. */
export function isTopical(context: TopicContext, evidence: Evidence, label: PhraseLabel): boolean {
  if (stemsOf(evidence.tokens.slice(label.from, label.to)).some((stem) => context.topic.has(stem))) return true
  const stems = STEMS_BY_REASON.get(label.group.reason)
  return stemsOf((context.headline?.key ?? '').split(' ')).some((stem) => stems?.has(stem) === true)
}

function stemsByReason(): ReadonlyMap<Reason, ReadonlySet<string>> {
  const stems = new Map<Reason, Set<string>>()
  for (const { groups } of PHRASE_TABLES) {
    for (const { reason, phrases } of groups) {
      const known = stems.get(reason) ?? new Set<string>()
      for (const stem of stemsOf(tokenize(phrases.join(' ')))) known.add(stem)
      stems.set(reason, known)
    }
  }
  return stems
}

function stemsOf(tokens: readonly string[]): string[] {
  return tokens.filter((token) => token.length >= RULES.stemLength).map((token) => token.slice(0, RULES.stemLength))
}
