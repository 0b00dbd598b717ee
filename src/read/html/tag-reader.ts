import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { ELEMENTS } from '../../data/html/elements.js'
import { PLAIN_TAGS } from '../../data/html/stated-body.js'
import { type Bounds, USUAL } from '../../lib/budget.js'
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

/** Units that the tokenizer is given at once: within a comment or a script it asks nobody whether to go on. */
const CHUNK = 1_000_000
/** Tokens between two looks at the clock. */
const TOKENS = 256

/**
 * Reads a page and reports its tags and text, in time linear in its length.
 *
 * @returns which of the bounds it stopped at, null where it read the whole page
 */
export function readTags(source: string, handler: TagHandler, bounds: Bounds = USUAL): 'nodes' | 'time' | null {
  const reader = new TagReader(source, handler, bounds)
  const tokenizer = new Tokenizer({}, reader)
  reader.stop = () => tokenizer.pause()
  // In HTML `<![CDATA[` is a comment up to the next `>`; the tokenizer would read on to `]]>`, or to the end of the page.
  const text = source.replaceAll('<![CDATA[', '<!xCDATA[')
  for (let from = 0; from < text.length && reader.stoppedBy === null; from += CHUNK) {
    tokenizer.write(text.length <= CHUNK ? text : text.slice(from, from + CHUNK))
    if (from + CHUNK < text.length) reader.look()
  }
  if (reader.stoppedBy === null) tokenizer.end()
  return reader.stoppedBy
}

/** Turns tokens into whole tags. The parser class of the package is not used: its stack is slow on deep pages. */
class TagReader implements TokenizerCallbacks {
  private name = ''
  private start = 0
  private readonly attributes = new Attributes()
  /** Slot of the attribute that is read, -1 where it is not kept. */
  private slot = -1
  private value = ''
  private nodes = 0
  private tokens = 0
  stoppedBy: 'nodes' | 'time' | null = null
  stop: () => void = () => {}

  constructor(
    private readonly source: string,
    private readonly handler: TagHandler,
    private readonly bounds: Bounds,
  ) {}

  /** Looks at the clock. */
  look(): void {
    if (this.bounds.budget.spent) this.end('time')
  }

  private end(why: 'nodes' | 'time'): void {
    this.stoppedBy = why
    this.stop()
  }

  private count(): void {
    if ((++this.tokens & (TOKENS - 1)) === 0) this.look()
  }

  private startTag(end: number, selfClosing: boolean): void {
    if (++this.nodes > this.bounds.limits.nodes) this.end('nodes')
    else this.handler.startTag(this.name, this.attributes, this.start, end + 1, selfClosing)
  }

  onopentagname(start: number, end: number): void {
    this.count()
    this.name = this.nameAt(start, end)
    this.start = start - 1
    this.attributes.clear()
  }

  onattribname(start: number, end: number): void {
    this.count()
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
    this.startTag(end, false)
  }

  onselfclosingtag(end: number): void {
    this.startTag(end, true)
  }

  onclosetag(start: number, end: number): void {
    this.count()
    this.handler.endTag(this.nameAt(start, end), start - 2)
  }

  ontext(start: number, end: number): void {
    this.count()
    // A page that ends behind the slash of a tag is given as text from -1 on; browsers drop such a tag.
    if (start >= 0) this.handler.text(start, end)
  }

  ontextentity(codePoint: number, end: number): void {
    this.count()
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
