/** Texts that make a regular expression work hard, made of the pieces that it is made of itself. */

/** Escapes, classes, and single characters; what only groups, repeats or anchors has no group of its own. */
const ATOMS =
  /(\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[^bBkpPux\d]|\[(?:\\.|[^\]\\])*\])|\\.|\(\?<?[:=!]|\(\?<\w+>|[()|^$]|[*+?]|\{\d+(?:,\d*)?\}|([^\\])/g

/** Characters of many kinds, of which those are taken that an atom matches. */
const CHARACTERS = [
  ...'aZz09_ \t\n\r.,:;-–—/\\|\'"’“”()[]{}<>&#@*+=!?%$~`^\0',
  ...'éßжЖعابקथ漢あ한ไทย年月日時٣३５ªʰ\u0301\u064b\u00a0\u3000\u200b\u2028…。،؟¿·•©',
  '😀',
]

/** Most characters that are tried of one pattern: the first few of each kind of atom tell. */
const MOST = 10

/** For each atom of a pattern one or two characters that it matches, each once. */
export function samplesOf(source: string, flags: string): string[] {
  const samples = new Set<string>()
  for (const [, atom, literal] of source.matchAll(ATOMS)) {
    if (literal !== undefined) samples.add(literal === '.' ? 'a' : literal)
    if (atom === undefined) continue
    const matches = new RegExp(`^(?:${atom})$`, flags.replace(/[gy]/g, ''))
    for (const character of CHARACTERS.filter((each) => matches.test(each)).slice(0, 2)) samples.add(character)
  }
  return [...samples]
}

/** What is repeated: each character, each pair that follows one another, and the whole pattern as it is walked. */
export function unitsOf(samples: readonly string[]): string[] {
  const some = samples.slice(0, MOST)
  const pairs = some.slice(1).map((sample, i) => `${some[i]}${sample}`)
  return [...new Set([...some, ...pairs, samples.join('')])].filter((unit) => unit !== '')
}

/** A text of some length: the unit again and again, then what hardly any pattern matches. */
export function attack(unit: string, length: number): string {
  return `${unit.repeat(Math.ceil(length / unit.length))}\u0001`
}
