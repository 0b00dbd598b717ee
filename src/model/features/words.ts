import type { FeatureGroup, PageView } from '../types.js'

/** Tokens of a block that are looked at. */
const WINDOW = 400
/** Tokens of the page that pass for its function words: the most frequent ones. */
const FREQUENT = 25
/** Longest token that may be a function word. */
const SHORT = 3

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
    const frequent = frequentTokens(view)
    view.blocks.forEach(({ text }, i) => {
      const tokens = view.evidence[i]?.tokens ?? []
      const most = Math.min(tokens.length, WINDOW)
      let letters = 0
      let short = 0
      let common = 0
      let numbers = 0
      let year = 0
      for (let t = 0; t < most; t++) {
        const token = tokens[t] as string
        letters += token.length
        if (frequent.has(token)) common++
        const first = token.charCodeAt(0)
        if (first >= 0x30 && first <= 0x39) {
          numbers++
          if (token.length === 4 && (token.startsWith('19') || token.startsWith('20'))) year = 1
        } else if (token.length <= SHORT) short++
      }
      const share = 1 / Math.max(1, most)
      const count = view.words[i] as number
      put(i, 0, Math.log1p(count))
      put(i, 1, letters * share)
      put(i, 2, short * share)
      put(i, 3, common * share)
      put(i, 4, new Set(tokens.slice(0, WINDOW)).size * share)
      put(i, 5, numbers * share)
      put(i, 6, year)
      put(i, 7, Math.log1p(count / (1 + countOf(text, '. ') + countOf(text, '。') + countOf(text, '\n'))))
      put(i, 8, Math.log1p(countOf(text, '\n')))
      put(i, 9, view.prose[i] as number)
      put(i, 10, count / Math.max(1, view.allWords))
    })
  },
}

/** The most frequent tokens of the page, numbers aside; ties fall to the one that stands first. */
function frequentTokens({ evidence }: PageView): Set<string> {
  const counts = new Map<string, number>()
  for (const { tokens, repeatOf } of evidence) {
    if (repeatOf !== null) continue
    const most = Math.min(tokens.length, WINDOW)
    for (let t = 0; t < most; t++) {
      const token = tokens[t] as string
      const first = token.charCodeAt(0)
      if (first < 0x30 || first > 0x39) counts.set(token, (counts.get(token) ?? 0) + 1)
    }
  }
  const ranked = [...counts].filter(([, count]) => count > 2).sort((a, b) => b[1] - a[1])
  return new Set(ranked.slice(0, FREQUENT).map(([token]) => token))
}

function countOf(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) count++
  return count
}
