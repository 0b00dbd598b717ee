import { ARTICLE_CLASSES, REASON_BY_CLASS } from '../data/class-names.js'
import { addToHash, EMPTY_HASH, WordTable } from '../lib/word-table.js'
import type { MarkupEvidence, Reason } from '../types/index.js'

/** What class names and ids say. */
export type NameEvidence = Pick<MarkupEvidence, 'article' | 'reason'>

/** What a word of a name says; by its number in `WORDS`. */
interface Meaning {
  reason: Reason | null
  /** The element holds the article: for the word itself, and for the words that this one follows on. */
  article: boolean
  articleBehind: Set<number>
}

const WORDS = new WordTable()
const MEANINGS: Meaning[] = []

function meaningOf(word: string): Meaning {
  const number = WORDS.numberOf(word)
  MEANINGS[number] ??= { reason: null, article: false, articleBehind: new Set() }
  return MEANINGS[number]
}

for (const [word, reason] of Object.entries(REASON_BY_CLASS)) meaningOf(word).reason = reason
for (const name of ARTICLE_CLASSES) {
  const [first = '', second] = name.split(' ')
  meaningOf(first)
  if (second === undefined) meaningOf(first).article = true
  else meaningOf(second).articleBehind.add(WORDS.numberOf(first))
}

/** Reads class names and ids: runs of letters and digits, the first that names a reason counts. */
export function readNames(names: string): NameEvidence {
  const found: NameEvidence = { article: false, reason: null }
  let start = 0
  let hash = EMPTY_HASH
  let before = -1
  for (let at = 0; at <= names.length; at++) {
    const unit = at < names.length ? names.charCodeAt(at) : SPACE
    if (isPlain(unit)) {
      hash = addToHash(hash, unit)
      continue
    }
    if (at > start) {
      const number = WORDS.findAt(names, start, at, hash)
      const meaning = MEANINGS[number]
      if (meaning !== undefined) {
        found.reason ??= meaning.reason
        found.article ||= meaning.article || meaning.articleBehind.has(before)
      }
      before = number
    }
    start = at + 1
    hash = EMPTY_HASH
  }
  return found
}

const SPACE = 0x20

function isPlain(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
}
