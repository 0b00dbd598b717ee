import { log1p } from '../log.js'
import type { FeatureGroup, PageView } from '../types.js'

/** Tokens of a block that are looked at. */
const WINDOW = 400
/** Tokens of the page that pass for its function words: the most frequent ones. */
const FREQUENT = 25

/** What a block's words are, without knowing the language. */
export const words: FeatureGroup = {
  head: 'both',
  columns: [
    { name: 'word.count', meaning: 'length in words', unit: 'log' },
    { name: 'word.length', meaning: 'mean length of a token in UTF-16 units', unit: 'ratio' },
    { name: 'word.frequent', meaning: 'tokens that are among the most frequent of the page', unit: 'share' },
    { name: 'word.distinct', meaning: 'distinct tokens', unit: 'share' },
    { name: 'word.perSentence', meaning: 'words a line break or end of sentence', unit: 'log' },
    { name: 'word.prose', meaning: 'reads as sentences', unit: 'flag' },
    { name: 'word.pageShare', meaning: 'words of the page that stand in the block', unit: 'share' },
  ],
  fill(view, cells) {
    const { tokens } = view.vocabulary
    const frequent = frequentTokens(view)
    const lengths = Int32Array.from(tokens, (token) => token.length)
    const lastSeen = new Int32Array(tokens.length).fill(-1)
    view.evidence.forEach(({ ids }, i) => {
      const most = Math.min(ids.length, WINDOW)
      let letters = 0
      let common = 0
      let distinct = 0
      for (let t = 0; t < most; t++) {
        const id = ids[t] as number
        letters += lengths[id] as number
        common += frequent[id] as number
        if (lastSeen[id] !== i) distinct++
        lastSeen[id] = i
      }
      const share = 1 / Math.max(1, most)
      const count = view.words[i] as number
      cells.put(i, 0, log1p(count))
      cells.put(i, 1, letters * share)
      cells.put(i, 2, common * share)
      cells.put(i, 3, distinct * share)
      cells.put(i, 4, log1p(count / (1 + breaksOf(view.blocks[i]?.text ?? ''))))
      cells.put(i, 5, view.prose[i] as number)
      cells.put(i, 6, count / Math.max(1, view.allWords))
    })
  },
}

/** Marks the most frequent tokens of the page, numbers aside; ties fall to the one that stands first. */
function frequentTokens({ evidence, vocabulary }: PageView): Uint8Array {
  const { tokens } = vocabulary
  const counts = new Int32Array(tokens.length)
  for (const { ids, repeatOf } of evidence) {
    if (repeatOf !== null) continue
    const most = Math.min(ids.length, WINDOW)
    for (let t = 0; t < most; t++) counts[ids[t] as number] = (counts[ids[t] as number] as number) + 1
  }
  const ranked: number[] = []
  counts.forEach((count, id) => {
    if (count > 2 && !beginsWithDigit(tokens[id] as string)) ranked.push(id)
  })
  ranked.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b)
  const frequent = new Uint8Array(tokens.length)
  for (const id of ranked.slice(0, FREQUENT)) frequent[id] = 1
  return frequent
}

function beginsWithDigit(token: string): boolean {
  const first = token.charCodeAt(0)
  return first >= 0x30 && first <= 0x39
}

/** Line breaks, and full stops with a space behind, or of CJK. */
function breaksOf(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a || unit === 0x3002 || (unit === 0x2e && text.charCodeAt(at + 1) === 0x20)) count++
  }
  return count
}
