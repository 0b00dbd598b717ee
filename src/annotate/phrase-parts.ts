/** A part of a phrase: the alternatives at one place, a single one where there is no choice. */
export type PhrasePart = readonly string[]

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
  return part === '' ? [] : part.split(/(?<=\S)(?=\s)/u).map((word) => [word])
}

function areGlued(left: PhrasePart, right: PhrasePart): boolean {
  return left.some((text) => ENDS_IN_WORD.test(text)) && right.some((text) => BEGINS_IN_WORD.test(text))
}

function join(left: PhrasePart, right: PhrasePart): string[] {
  return left.flatMap((a) => right.map((b) => a + b))
}
