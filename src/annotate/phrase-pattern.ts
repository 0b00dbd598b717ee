import { tokenize } from '../lib/tokens.js'
import type { PhraseGroup } from '../types/index.js'

/** A phrase as a sequence of choices; each choice is a list of alternatives, each alternative a run of tokens. */
export interface PhrasePattern {
  group: PhraseGroup
  choices: readonly (readonly (readonly string[])[])[]
}

/** Stands for any number in a pattern. */
const NUMBER = '#'
/** Tokens of one number: '1,234,567', '4:15:09'. */
const LONGEST_NUMBER = 3
const NUMERIC = /^\p{N}+$/u

/** Reads `{we|our site} {|also }use # cookies` into a pattern. */
export function parsePhrase(phrase: string, group: PhraseGroup): PhrasePattern {
  const choices: string[][][] = []
  for (const part of phrase.replace(/#(?: #)+/g, '#').split(/(\{[^{}]*\})/)) {
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
    const behind = matchTokens(tokens, at, alternative)
    const end = behind < 0 ? -1 : matchFrom(pattern, choice + 1, tokens, behind, mustEnd)
    if (end >= 0) return end
  }
  return -1
}

/** Matches a run of tokens; a number may be several tokens ('2,418', '4:15'). Returns the token behind, or -1. */
function matchTokens(tokens: readonly string[], from: number, wanted: readonly string[]): number {
  let at = from
  for (const token of wanted) {
    if (token === NUMBER) {
      if (!isNumeric(tokens[at])) return -1
      const most = at + LONGEST_NUMBER
      while (at < most && isNumeric(tokens[at])) at++
    } else if (tokens[at++] !== token) return -1
  }
  return at
}

function isNumeric(token: string | undefined): boolean {
  return token !== undefined && NUMERIC.test(token)
}

/** A number's class for looking up patterns that begin with one. */
export function lookupKey(token: string): string {
  return NUMERIC.test(token) ? NUMBER : token
}

function patternTokens(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => (word === NUMBER ? [NUMBER] : tokenize(word)))
}
