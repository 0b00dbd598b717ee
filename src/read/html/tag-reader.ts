import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { ELEMENTS } from '../../data/html/elements.js'
import { PLAIN_TAGS } from '../../data/html/stated-body.js'
import { Attributes } from './attributes.js'

/** What a page is made of, in source order; offsets are UTF-16 offsets into the source. */
export interface TagHandler {
  startTag(name: string, attributes: Attributes, start: number, end: number, selfClosing: boolean): void
  endTag(name: string, start: number): void
  text(start: number, end: number): void
  /** A character reference: `text` stands for the source between the offsets. */
  entity(text: string, start: number, end: number): void
  /** True where `<title>`, `<style>` and `<iframe>` are ordinary elements: in SVG and in `<noscript>`. */
  isForeign(): boolean
}

/** Reads a whole page and reports its tags and text, in time linear in its length. */
export function readTags(source: string, handler: TagHandler): void {
  const tokenizer = new Tokenizer({}, new TagReader(source, handler))
  // In HTML `<![CDATA[` is a comment up to the next `>`; the tokenizer would read on to `]]>`, or to the end of the page.
  tokenizer.write(source.replaceAll('<![CDATA[', '<!xCDATA['))
  tokenizer.end()
}

/** Turns tokens into whole tags. The parser class of the package is not used: its stack is slow on deep pages. */
class TagReader implements TokenizerCallbacks {
  private name = ''
  private start = 0
  private readonly attributes = new Attributes()
  /** Slot of the attribute that is read, -1 where it is not kept. */
  private slot = -1
  private value = ''

  constructor(
    private readonly source: string,
    private readonly handler: TagHandler,
  ) {}

  onopentagname(start: number, end: number): void {
    this.name = this.nameAt(start, end)
    this.start = start - 1
    this.attributes.clear()
  }

  onattribname(start: number, end: number): void {
    this.slot = this.attributes.slotFor(this.source, start, end)
    this.value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.slot >= 0) this.value += this.source.slice(start, end)
  }

  onattribentity(codePoint: number): void {
    if (this.slot >= 0) this.value += String.fromCodePoint(codePoint)
  }

  onattribend(): void {
    if (this.slot >= 0) this.attributes.set(this.slot, this.value)
    this.slot = -1
  }

  onopentagend(end: number): void {
    this.handler.startTag(this.name, this.attributes, this.start, end + 1, false)
  }

  onselfclosingtag(end: number): void {
    this.handler.startTag(this.name, this.attributes, this.start, end + 1, true)
  }

  onclosetag(start: number, end: number): void {
    this.handler.endTag(this.nameAt(start, end), start - 2)
  }

  ontext(start: number, end: number): void {
    this.handler.text(start, end)
  }

  ontextentity(codePoint: number, end: number): void {
    // The tokenizer does not say where a reference begins; it holds one ampersand, at its start.
    this.handler.entity(String.fromCodePoint(codePoint), this.source.lastIndexOf('&', end - 1), end)
  }

  private nameAt(start: number, end: number): string {
    const name = this.source.slice(start, end)
    return NAMES.get(name) ?? name.toLowerCase()
  }

  isInForeignContext(): boolean {
    return this.handler.isForeign()
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

/** Names of elements, each by itself: one string for all tags of a name is compared and hashed at no cost. */
const NAMES: ReadonlyMap<string, string> = new Map([...ELEMENTS.keys(), ...PLAIN_TAGS].map((name) => [name, name]))
