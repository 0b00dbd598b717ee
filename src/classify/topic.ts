import { FUNCTION_WORDS } from '../data/function-words.js'
import { PHRASE_TABLES } from '../data/phrases/index.js'
import { RULES } from '../data/weights.js'
import { tokenize } from '../lib/tokens.js'
import type { Evidence, PhraseGroup, PhraseLabel, Reason } from '../types/index.js'

/** What the article is about. */
interface TopicContext {
  topic: () => ReadonlySet<string>
  headline: { key: string } | null
}

/** Lists of other stories are called by words that any title may have: 'story', 'latest'. */
const NAMED_BY_EVERYDAY_WORDS: ReadonlySet<Reason> = new Set(['listing', 'related', 'story-navigation', 'navigation'])

/** What `wordsOf` found in the constant tables. */
const wordsByGroup = new WeakMap<PhraseGroup, ReadonlySet<string>>()

/** Stems that the article speaks of: they stand in its title, or in several blocks of what is likely its prose. */
export function topicOf(
  evidence: readonly Evidence[],
  prose: readonly boolean[],
  headline: { key: string } | null,
  isLikely: (i: number) => boolean,
): ReadonlySet<string> {
  const topic = new Set(stemsOf((headline?.key ?? '').split(' ')))
  // Each word of the page is cut once, and counted by the number of its stem.
  const stemOfId: (number | undefined)[] = []
  const numbers = new Map<string, number>()
  const seen: { stem: string; count: number; last: number }[] = []
  const numberOf = (token: string): number => {
    const stem = stemOf(token)
    if (stem === null) return -1
    const known = numbers.get(stem)
    if (known !== undefined) return known
    numbers.set(stem, seen.length)
    return seen.push({ stem, count: 0, last: -1 }) - 1
  }
  evidence.forEach(({ tokens, ids, repeatOf }, i) => {
    if (!prose[i] || repeatOf !== null || !isLikely(i)) return
    for (let t = 0; t < ids.length; t++) {
      const id = ids[t] as number
      const number = stemOfId[id] ?? numberOf(tokens[t] as string)
      stemOfId[id] = number
      const stem = seen[number]
      if (stem === undefined || stem.last === i) continue
      stem.last = i
      stem.count++
      if (stem.count === RULES.topicBlocks) topic.add(stem.stem)
    }
  })
  return topic
}

/** Whether the words of a phrase, or what its kind of boilerplate is called, are what the article is about. */
export function isTopical(context: TopicContext, evidence: Evidence, label: PhraseLabel): boolean {
  if (stemsOf(evidence.tokens.slice(label.from, label.to)).some((stem) => context.topic().has(stem))) return true
  const words = wordsOf(label.group)
  return (context.headline?.key ?? '').split(' ').some((token) => words.has(token))
}

/** The longer words that a language's phrases for one reason have again and again, gathered when a label is first met. */
function wordsOf(group: PhraseGroup): ReadonlySet<string> {
  const known = wordsByGroup.get(group)
  if (known !== undefined) return known
  const table = PHRASE_TABLES.find(({ groups }) => groups.includes(group))
  const counts = new Map<string, number>()
  const ofLists = NAMED_BY_EVERYDAY_WORDS.has(group.reason)
  const shortest = ofLists ? RULES.topicWordOfLists : RULES.topicWord
  const least = ofLists ? 1 : RULES.topicWordPhrases
  for (const { reason, phrases } of table?.groups ?? []) {
    if (reason !== group.reason) continue
    for (const token of tokenize(phrases.join(' '))) {
      if (token.length >= shortest) counts.set(token, (counts.get(token) ?? 0) + 1)
    }
  }
  const isEveryday = new Set(FUNCTION_WORDS[table?.language ?? '']?.split(' '))
  const isTelling = ([word, count]: [string, number]): boolean => count >= least && !isEveryday.has(word)
  const words = new Set([...counts].filter(isTelling).map(([word]) => word))
  wordsByGroup.set(group, words)
  return words
}

function stemsOf(tokens: readonly string[]): string[] {
  return tokens.flatMap((token) => stemOf(token) ?? [])
}

/** The beginning of a longer word, null for a short one. */
function stemOf(token: string): string | null {
  return token.length >= RULES.stemLength ? token.slice(0, RULES.stemLength) : null
}
