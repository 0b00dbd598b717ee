import { SCRIPT_LANGUAGES } from '../data/language.js'

/** The language that a script alone proves, or null: Japanese by its kana, Korean by Hangul, Thai, Greek and others. */
export function scriptLanguage(sample: string): string | null {
  let letters = 0
  for (const _ of sample.matchAll(/\p{L}/gu)) letters++
  if (letters === 0) return null
  for (const { pattern, language, share } of SCRIPT_LANGUAGES) {
    let found = 0
    for (const _ of sample.matchAll(pattern)) found++
    if (found > letters * share) return language
  }
  return null
}
