import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

/**
 * Reads all attributes of one tag; the first of a name counts.
 *
 * @param tag the tag as it stands in the source
 * @returns values by lower-case name
 */
export function tagAttributes(tag: string): Map<string, string> {
  const found = new Map<string, string>()
  let name = ''
  let value = ''
  const ignore = (): void => {}
  const callbacks: TokenizerCallbacks = {
    onattribname: (start, end) => {
      name = tag.slice(start, end).toLowerCase()
      value = ''
    },
    onattribdata: (start, end) => {
      value += tag.slice(start, end)
    },
    onattribentity: (codePoint) => {
      value += String.fromCodePoint(codePoint)
    },
    onattribend: () => {
      if (!found.has(name)) found.set(name, value)
    },
    isInForeignContext: () => false,
    onopentagname: ignore,
    onopentagend: ignore,
    onselfclosingtag: ignore,
    onclosetag: ignore,
    ontext: ignore,
    ontextentity: ignore,
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  }
  new Tokenizer({}, callbacks).write(tag)
  return found
}

/** A whole number of pixels, or of anything else; undefined where the value is none. */
export function numberOf(value: string | undefined): number | undefined {
  const match = /^\s*(\d{1,9})(?:\.\d+)?(?:px)?\s*$/.exec(value?.slice(0, 40) ?? '')
  return match === null ? undefined : Number(match[1])
}
