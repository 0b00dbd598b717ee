import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { KEPT_ATTRIBUTES } from '../../data/html/attributes.js'

/** The kept attributes of a tag; the first of a name counts. Valid only during the call: the map is used again. */
export type Attributes = ReadonlyMap<string, string>

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
  private readonly attributes = new Map<string, string>()
  private attribute = ''
  private value = ''
  private keep = false

  constructor(
    private readonly source: string,
    private readonly handler: TagHandler,
  ) {}

  onopentagname(start: number, end: number): void {
    this.name = this.source.slice(start, end).toLowerCase()
    this.start = start - 1
    if (this.attributes.size > 0) this.attributes.clear()
  }

  onattribname(start: number, end: number): void {
    this.keep = false
    if (end - start > LONGEST_KEPT) return
    this.attribute = this.source.slice(start, end).toLowerCase()
    this.keep = KEPT_ATTRIBUTES.has(this.attribute) && !this.attributes.has(this.attribute)
    this.value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.keep) this.value += this.source.slice(start, end)
  }

  onattribentity(codePoint: number): void {
    if (this.keep) this.value += String.fromCodePoint(codePoint)
  }

  onattribend(): void {
    if (this.keep) this.attributes.set(this.attribute, this.value)
    this.keep = false
  }

  onopentagend(end: number): void {
    this.handler.startTag(this.name, this.attributes, this.start, end + 1, false)
  }

  onselfclosingtag(end: number): void {
    this.handler.startTag(this.name, this.attributes, this.start, end + 1, true)
  }

  onclosetag(start: number, end: number): void {
    this.handler.endTag(this.source.slice(start, end).toLowerCase(), start - 2)
  }

  ontext(start: number, end: number): void {
    // A page that ends behind the slash of a tag is given as text from -1 on; browsers drop such a tag.
    if (start >= 0) this.handler.text(start, end)
  }

  ontextentity(codePoint: number, end: number): void {
    // The tokenizer does not say where a reference begins; it holds one ampersand, at its start.
    this.handler.entity(String.fromCodePoint(codePoint), this.source.lastIndexOf('&', end - 1), end)
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

const LONGEST_KEPT = Math.max(...[...KEPT_ATTRIBUTES].map((name) => name.length))
