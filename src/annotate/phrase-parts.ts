/** A part of a phrase: the alternatives at one place, a single one where there is no choice. */
export type PhrasePart = readonly string[]

const FIRST_BEYOND_ASCII = 0x80

/** Letters of scripts that part their words by spaces; where two meet, they are of one word. */
const ENDS_IN_WORD = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}]$/u
const BEGINS_IN_WORD = /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}]/u

/**
 * The parts of `personali{s|z}e your {cookies|content}`. Parts that meet within a word are joined in all ways: 'personalise',
 * 'personalize'.
 */
export function phraseParts(phrase: string): PhrasePart[] {
  const parts: PhrasePart[] = []
  for (const part of phrase.split(/(\{[^{}]*\})/).flatMap(alternativesOf)) {
    const before = parts.at(-1)
    if (before !== undefined && areGlued(before, part)) parts[parts.length - 1] = join(before, part)
    else parts.push(part)
  }
  return parts
}

/** A choice as it stands; words between choices one by one, so that only the outer ones can be joined. */
function alternativesOf(part: string): PhrasePart[] {
  if (part.startsWith('{')) return [part.slice(1, -1).split('|')]
  return part === '' ? [] : part.split(/(?<=\S)(?=\s)/).map((word) => [word])
}

function areGlued(left: PhrasePart, right: PhrasePart): boolean {
  return left.some(endsInWord) && right.some(beginsInWord)
}

function endsInWord(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return last < FIRST_BEYOND_ASCII ? isAsciiLetter(last) : ENDS_IN_WORD.test(text)
}

function beginsInWord(text: string): boolean {
  const first = text.charCodeAt(0)
  return first < FIRST_BEYOND_ASCII ? isAsciiLetter(first) : BEGINS_IN_WORD.test(text)
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}

function join(left: PhrasePart, right: PhrasePart): string[] {
  return left.flatMap((a) => right.map((b) => a + b))
}
