import { tokenize } from '../lib/tokens.js'
import type { PhraseGroup } from '../types/index.js'

/** A phrase as a sequence of choices; each choice is a list of alternatives, each alternative a run of tokens. */
export interface PhrasePattern {
  group: PhraseGroup
  choices: readonly (readonly (readonly string[])[])[]
}

/** Stands for any number in a pattern. */
const NUMBER = '#'
const NUMERIC = /^\p{N}+$/u

/** Reads `{we|our site} {|also }use # cookies` into a pattern. */
export function parsePhrase(phrase: string, group: PhraseGroup): PhrasePattern {
  const choices: string[][][] = []
  for (const part of phrase.split(/(\{[^{}]*\})/)) {
    if (part.startsWith('{')) choices.push(part.slice(1, -1).split('|').map(patternTokens))
    else for (const token of patternTokens(part)) choices.push([[token]])
  }
  return { group, choices }
}

/** The tokens with which a match may begin. */
export function firstTokens(pattern: PhrasePattern): Set<string> {
  const first = new Set<string>()
  for (const choice of pattern.choices) {
    for (const alternative of choice) if (alternative[0] !== undefined) first.add(alternative[0])
    if (choice.every((alternative) => alternative.length > 0)) break
  }
  return first
}

/**
 * Matches a pattern from one token on.
 *
 * @returns the token behind the match, -1 where there is none. With `mustEnd` the match must reach the last token.
 */
export function matchPhrase(pattern: PhrasePattern, tokens: readonly string[], from: number, mustEnd: boolean): number {
  return matchFrom(pattern, 0, tokens, from, mustEnd)
}

function matchFrom(
  pattern: PhrasePattern,
  choice: number,
  tokens: readonly string[],
  at: number,
  mustEnd: boolean,
): number {
  const alternatives = pattern.choices[choice]
  if (alternatives === undefined) return !mustEnd || at === tokens.length ? at : -1
  for (const alternative of alternatives) {
    if (!startsWith(tokens, at, alternative)) continue
    const end = matchFrom(pattern, choice + 1, tokens, at + alternative.length, mustEnd)
    if (end >= 0) return end
  }
  return -1
}

function startsWith(tokens: readonly string[], at: number, wanted: readonly string[]): boolean {
  for (let i = 0; i < wanted.length; i++) {
    const token = tokens[at + i]
    if (token === undefined || !(wanted[i] === token || (wanted[i] === NUMBER && NUMERIC.test(token)))) return false
  }
  return true
}

/** A number's class for looking up patterns that begin with one. */
export function lookupKey(token: string): string {
  return NUMERIC.test(token) ? NUMBER : token
}

function patternTokens(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => (word === NUMBER ? [NUMBER] : tokenize(word)))
}
