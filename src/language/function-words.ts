import { FUNCTION_WORDS, NEIGHBOURS } from '../data/function-words.js'
import { LANGUAGE } from '../data/language.js'
import { tokenize } from '../lib/tokens.js'

/** For each word the places of the languages that use it. */
const LANGUAGES = Object.keys(FUNCTION_WORDS)
const languagesOf = new Map<string, number[]>()
for (const [place, language] of LANGUAGES.entries()) {
  for (const word of new Set((FUNCTION_WORDS[language] as string).split(' '))) {
    const known = languagesOf.get(word)
    if (known === undefined) languagesOf.set(word, [place])
    else known.push(place)
  }
}

/**
 * The language whose function words a text is full of while no other comes near; some fifty times cheaper than
 * comparing trigrams.
 *
 * @param declared language subtag that the page states: it counts among languages that tie
 * @returns a language subtag, or null where the words leave a doubt
 */
export function languageByWords(sample: string, declared: string | null): string | null {
  const tokens = tokenize(sample)
  if (tokens.length < LANGUAGE.leastTokens) return null
  const counts = new Int32Array(LANGUAGES.length)
  for (const token of tokens) {
    const places = languagesOf.get(token)
    if (places === undefined) continue
    for (const place of places) counts[place] = (counts[place] as number) + 1
  }
  const best = counts.indexOf(Math.max(...counts))
  const most = counts[best] as number
  const share = LANGUAGES[best] === declared ? LANGUAGE.declaredShare : LANGUAGE.wordShare
  if (most < tokens.length * share) return null
  const near = LANGUAGES.filter((_, place) => (counts[place] as number) > most * LANGUAGE.runnerUpWords)
  if (near.length === 1) return near[0] as string
  return declared !== null && near.includes(declared) && (counts[LANGUAGES.indexOf(declared)] as number) === most
    ? declared
    : null
}

/**
 * The neighbour of a language that a text is likelier in, by words that only some of them have; the language itself where
 * it has no such neighbour or the words tie.
 */
export function nearestNeighbour(sample: string, language: string): string {
  const group = NEIGHBOURS.find((languages) => language in languages)
  if (group === undefined) return language
  const tokens = tokenize(sample)
  let best = language
  let most = 0
  // The language itself first: it wins a tie.
  for (const name of [language, ...Object.keys(group)]) {
    const own = new Set(group[name]?.split(' '))
    const count = tokens.filter((token) => own.has(token)).length
    if (count > most) {
      best = name
      most = count
    }
  }
  return best
}
