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

/** Reads `{we|our site} {|also }use # cookies` into a pattern, and a mere list of alternatives into one for each. */
export function parsePhrase(phrase: string, group: PhraseGroup): PhrasePattern[] {
  const choices: string[][][] = []
  for (const part of phrase.replace(/#(?: #)+/g, '#').split(/(\{[^{}]*\})/)) {
    if (part.startsWith('{')) choices.push(part.slice(1, -1).split('|').map(patternTokens))
    else for (const token of patternTokens(part)) choices.push([[token]])
  }
  const [only] = choices
  if (choices.length > 1 || only === undefined) return [{ group, choices }]
  return only.map((alternative) => ({ group, choices: [[alternative]] }))
}

/** Keys of the first tokens that a match may have, each with those of the second; null stands for a match that ends with the first. */
export function startsOf(pattern: PhrasePattern): Map<string, Set<string | null>> {
  const starts = new Map<string, Set<string | null>>()
  const walk = (choice: number, first: string | null): void => {
    const alternatives = pattern.choices[choice]
    if (alternatives === undefined) {
      if (first !== null) addTo(starts, first, null)
      return
    }
    for (const alternative of alternatives) {
      const [head, next] = first === null ? alternative : [first, alternative[0]]
      if (head === undefined) walk(choice + 1, first)
      else if (next === undefined) walk(choice + 1, head)
      else addTo(starts, head, next)
      // A number may be several tokens.
      if (head === NUMBER) addTo(starts, head, NUMBER)
    }
  }
  walk(0, null)
  return starts
}

function addTo(starts: Map<string, Set<string | null>>, first: string, second: string | null): void {
  const [key, next] = [lookupKey(first), second === null ? null : lookupKey(second)]
  const seconds = starts.get(key)
  if (seconds === undefined) starts.set(key, new Set([next]))
  else seconds.add(next)
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
  return token !== undefined && !isAsciiLetter(token.charCodeAt(0)) && NUMERIC.test(token)
}

function isAsciiLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

/** Key of a token in an index of starts: numbers share one. */
export function lookupKey(token: string): string {
  return isNumeric(token) ? NUMBER : token
}

function patternTokens(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => (word === NUMBER ? [NUMBER] : tokenize(word)))
}
