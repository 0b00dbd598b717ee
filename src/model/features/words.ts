import type { FeatureGroup, PageView } from '../types.js'

/** Tokens of a block that are looked at. */
const WINDOW = 400
/** Tokens of the page that pass for its function words: the most frequent ones. */
const FREQUENT = 25
/** Longest token that may be a function word. */
const SHORT_LENGTH = 3

/** What a block's words are, without knowing the language. */
export const words: FeatureGroup = {
  head: 'both',
  columns: [
    { name: 'word.count', meaning: 'length in words', unit: 'log' },
    { name: 'word.length', meaning: 'mean length of a token in UTF-16 units', unit: 'ratio' },
    { name: 'word.short', meaning: 'tokens of up to three letters', unit: 'share' },
    { name: 'word.frequent', meaning: 'tokens that are among the most frequent of the page', unit: 'share' },
    { name: 'word.distinct', meaning: 'distinct tokens', unit: 'share' },
    { name: 'word.numbers', meaning: 'tokens that begin with a digit', unit: 'share' },
    { name: 'word.year', meaning: 'holds a token that looks like a year', unit: 'flag' },
    { name: 'word.perSentence', meaning: 'words a line break or end of sentence', unit: 'log' },
    { name: 'word.breaks', meaning: 'line breaks that the author made', unit: 'log' },
    { name: 'word.prose', meaning: 'reads as sentences', unit: 'flag' },
    { name: 'word.pageShare', meaning: 'words of the page that stand in the block', unit: 'share' },
  ],
  fill(view, put) {
    const { tokens } = view.vocabulary
    const kinds = new Uint8Array(tokens.length)
    tokens.forEach((token, id) => {
      kinds[id] = kindOf(token)
    })
    const frequent = frequentTokens(view, kinds)
    const lastSeen = new Int32Array(tokens.length).fill(-1)
    view.blocks.forEach(({ text }, i) => {
      const ids = view.evidence[i]?.ids ?? NO_IDS
      const most = Math.min(ids.length, WINDOW)
      let [letters, short, common, numbers, year, distinct] = [0, 0, 0, 0, 0, 0]
      for (let t = 0; t < most; t++) {
        const id = ids[t] as number
        const kind = kinds[id] as number
        letters += (tokens[id] as string).length
        common += frequent[id] as number
        if (kind === SHORT) short++
        else if (kind !== PLAIN) numbers++
        if (kind === YEAR) year = 1
        if (lastSeen[id] !== i) distinct++
        lastSeen[id] = i
      }
      const share = 1 / Math.max(1, most)
      const count = view.words[i] as number
      put(i, 0, Math.log1p(count))
      put(i, 1, letters * share)
      put(i, 2, short * share)
      put(i, 3, common * share)
      put(i, 4, distinct * share)
      put(i, 5, numbers * share)
      put(i, 6, year)
      put(i, 7, Math.log1p(count / (1 + countOf(text, '. ') + countOf(text, '。') + countOf(text, '\n'))))
      put(i, 8, Math.log1p(countOf(text, '\n')))
      put(i, 9, view.prose[i] as number)
      put(i, 10, count / Math.max(1, view.allWords))
    })
  },
}

const NO_IDS = new Int32Array(0)
const PLAIN = 0
const SHORT = 1
const NUMBER = 2
const YEAR = 3

function kindOf(token: string): number {
  if (!beginsWithDigit(token)) return token.length <= SHORT_LENGTH ? SHORT : PLAIN
  return token.length === 4 && (token.startsWith('19') || token.startsWith('20')) ? YEAR : NUMBER
}

function beginsWithDigit(token: string): boolean {
  const first = token.charCodeAt(0)
  return first >= 0x30 && first <= 0x39
}

/** Marks the most frequent tokens of the page, numbers aside; ties fall to the one that stands first. */
function frequentTokens({ evidence }: PageView, kinds: Uint8Array): Uint8Array {
  const counts = new Int32Array(kinds.length)
  for (const { ids, repeatOf } of evidence) {
    if (repeatOf !== null) continue
    const most = Math.min(ids.length, WINDOW)
    for (let t = 0; t < most; t++) counts[ids[t] as number] = (counts[ids[t] as number] as number) + 1
  }
  const ranked: number[] = []
  counts.forEach((count, id) => {
    if (count > 2 && (kinds[id] as number) < NUMBER) ranked.push(id)
  })
  ranked.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b)
  const frequent = new Uint8Array(kinds.length)
  for (const id of ranked.slice(0, FREQUENT)) frequent[id] = 1
  return frequent
}

function countOf(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) count++
  return count
}
