import { tokenize } from '../lib/tokens.js'
import type { PhraseGroup } from '../types/index.js'
import { phraseParts } from './phrase-parts.js'

/** A phrase as a sequence of choices; each choice is a list of alternatives, each alternative a run of tokens. */
export interface PhrasePattern {
  group: PhraseGroup
  /** Place in the tables: the first of several phrases counts. */
  order: number
  choices: readonly (readonly (readonly string[])[])[]
}

/** Stands for any number in a pattern; `#분` for one with letters right behind it. */
const NUMBER = '#'
/** Tokens of one number: '1,234,567', '4:15:09'. */
const LONGEST_NUMBER = 3
const NUMERIC = /^\p{N}+$/u
const LEADING_NUMBER = /^\p{N}+/u

/** Reads `{we|our site} {|also }use # cookies` into a pattern, and a mere list of alternatives into one for each. */
export function parsePhrase(phrase: string, group: PhraseGroup, order = 0): PhrasePattern[] {
  const choices: string[][][] = []
  for (const part of phraseParts(phrase.replace(/#(?: #)+/g, '#'))) {
    if (part.length > 1) choices.push(part.map(patternTokens))
    else for (const token of patternTokens(part[0] ?? '')) choices.push([[token]])
  }
  const [only] = choices
  if (choices.length > 1 || only === undefined) return [{ group, order, choices }]
  return only.map((alternative) => ({ group, order, choices: [[alternative]] }))
}

/**
 * Told of a key that a match may begin with, and of that of its second token; null for a match that ends with the first. What
 * is second behind a number is told by `secondToken`.
 */
type Visit = (first: string, second: string | null) => void

/** Visits the beginnings that a match may have; one may come several times. */
export function visitStarts({ choices }: PhrasePattern, visit: Visit): void {
  const walk = (choice: number, first: string | null): void => {
    const alternatives = choices[choice]
    if (alternatives === undefined) {
      if (first !== null) visitKeys(first, null, visit)
      return
    }
    for (const alternative of alternatives) {
      const head = first ?? alternative[0]
      const next = first === null ? alternative[1] : alternative[0]
      if (head === undefined) walk(choice + 1, first)
      else if (next === undefined) walk(choice + 1, head)
      else visitKeys(head, next, visit)
    }
  }
  walk(0, null)
}

/** A number may be several tokens: '1,204회' begins with a bare one, and so may what stands behind a word. */
function visitKeys(first: string, second: string | null, visit: Visit): void {
  const key = keyOf(first)
  visit(key, second === null ? null : keyOf(second))
  if (second?.startsWith(NUMBER)) visit(key, NUMBER)
  if (first === NUMBER) return
  if (first.startsWith(NUMBER)) visit(NUMBER, first)
  // '24 7': a number that is written out may end within the run that `secondToken` passes over.
  else if (key === NUMBER && second !== null && keyOf(second) === NUMBER) visit(NUMBER, null)
}

/**
 * The token that stands second in a match from `from` on: the next one, or the one behind a number of several tokens. Many
 * phrases begin with a number, and what follows it tells them apart.
 */
export function secondToken(tokens: readonly string[], from: number): string | undefined {
  let at = from
  while (at < from + LONGEST_NUMBER && isNumeric(tokens[at])) at++
  return tokens[Math.max(at, from + 1)]
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
  for (let next = 0; next < alternatives.length; next++) {
    const behind = matchTokens(tokens, at, alternatives[next] as readonly string[])
    const end = behind < 0 ? -1 : matchFrom(pattern, choice + 1, tokens, behind, mustEnd)
    if (end >= 0) return end
  }
  return -1
}

/** Matches a run of tokens; a number may be several tokens ('2,418', '4:15'). Returns the token behind, or -1. */
function matchTokens(tokens: readonly string[], from: number, wanted: readonly string[]): number {
  let at = from
  for (let next = 0; next < wanted.length; next++) {
    const token = wanted[next] as string
    // No token of a text begins with the sign for numbers.
    if (tokens[at] === token) at++
    else if (!token.startsWith(NUMBER)) return -1
    else {
      at = behindNumber(tokens, at, token)
      if (at < 0) return -1
    }
  }
  return at
}

function behindNumber(tokens: readonly string[], from: number, wanted: string): number {
  const most = from + LONGEST_NUMBER
  let at = from
  while (at < most && isNumeric(tokens[at])) at++
  if (wanted === NUMBER) return at > from ? at : -1
  return at < most && keyOf(tokens[at] ?? '') === wanted ? at + 1 : -1
}

function isNumeric(token: string | undefined): boolean {
  if (token === undefined || isAsciiLetter(token.charCodeAt(0))) return false
  for (let at = 0; at < token.length; at++) {
    const unit = token.charCodeAt(at)
    if (unit < 0x30 || unit > 0x39) return NUMERIC.test(token)
  }
  return token !== ''
}

/** The key under which a token is looked up: numbers have one in common. */
export function keyOf(token: string): string {
  return isAsciiLetter(token.charCodeAt(0)) ? token : token.replace(LEADING_NUMBER, NUMBER)
}

/** Whether a unit is a lower-case letter of ASCII. */
export function isAsciiLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

function patternTokens(text: string): string[] {
  if (!text.includes(NUMBER)) return tokenize(text)
  return text.split(/\s+/).flatMap((word) => (word.startsWith(NUMBER) ? [word] : tokenize(word)))
}
