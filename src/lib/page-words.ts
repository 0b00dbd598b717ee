import type { SourceBlock } from '../types/index.js'
import { isUnspaced, tokenize } from './tokens.js'
import { ALONE, BOUND, FIRST_FORM, formOf } from './word-forms.js'
import { addToHash, EMPTY_HASH, WordTable } from './word-table.js'

/** The words of a block. */
export interface BlockWords {
  /** Normalised tokens, as `tokenize` has them. */
  tokens: readonly string[]
  /** Number of each token in the page's vocabulary: tokens are numbered from 0 as the page first has them. */
  ids: Int32Array
  /** Length in words; see `wordLength`. */
  length: number
  /** Whether each character stands for itself alone: no half of a pair, mark apart from its letter, or unseen joiner. */
  isPlain: boolean
}

/** Numbers that are kept in one stretch of memory: an array of its own for each block takes longer than what is done with it. */
const STRETCH = 4096

/** The words of a page, each block read when it is first asked for: several stages ask for them. */
export class PageWords {
  /** All tokens that were met so far. */
  readonly vocabulary = new WordTable()
  private readonly read: BlockWords[] = []
  private stretch = new Int32Array(STRETCH)
  /** Of the stretch: where the block that is read begins, and how far it goes. */
  private from = 0
  private to = 0
  private unspaced = 0
  private joined = false

  constructor(private readonly blocks: readonly SourceBlock[]) {}

  /** The words of a block; asked for in reading order, so that numbers follow it. */
  at(index: number): BlockWords {
    while (this.read.length <= index)
      this.read.push(this.readBlock((this.blocks[this.read.length] as SourceBlock).text))
    return this.read[index] as BlockWords
  }

  private readBlock(text: string): BlockWords {
    this.from = this.to
    this.unspaced = 0
    this.joined = false
    const isPlain = this.readForms(text)
    if (!isPlain) {
      this.to = this.from
      this.unspaced = 0
      for (const token of tokenize(text)) this.add(this.vocabulary.numberOf(token), isUnspaced(token))
    }
    const ids = this.stretch.subarray(this.from, this.to)
    const { words } = this.vocabulary
    const tokens = new Array<string>(ids.length)
    for (let t = 0; t < ids.length; t++) tokens[t] = words[ids[t] as number] as string
    return { tokens, ids, length: ids.length - this.unspaced / 2, isPlain: isPlain && !this.joined }
  }

  /** Reads a text by the forms of its units in one pass; false where one of them has none of its own. */
  private readForms(text: string): boolean {
    let start = -1
    let hash = EMPTY_HASH
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const form = formOf(unit)
      if (form >= FIRST_FORM) {
        if (start < 0) {
          start = at
          hash = EMPTY_HASH
        }
        hash = addToHash(hash, form)
        continue
      }
      if (form === BOUND) return false
      if (unit >= SOFT_HYPHEN && JOINERS.has(unit)) this.joined = true
      if (start >= 0) this.add(this.vocabulary.numberAt(text, start, at, hash), false)
      if (form === ALONE) this.add(this.vocabulary.numberOf(text.charAt(at)), true)
      start = -1
    }
    if (start >= 0) this.add(this.vocabulary.numberAt(text, start, text.length, hash), false)
    return true
  }

  private add(number: number, isUnspacedWord: boolean): void {
    if (this.to === this.stretch.length) this.moveOn()
    this.stretch[this.to++] = number
    if (isUnspacedWord) this.unspaced++
  }

  /** To a stretch that the block has room in; those before it belong to the blocks that were read. */
  private moveOn(): void {
    const begun = this.stretch.subarray(this.from, this.to)
    this.stretch = new Int32Array(Math.max(STRETCH, 2 * begun.length))
    this.stretch.set(begun)
    this.from = 0
    this.to = begun.length
  }
}

const SOFT_HYPHEN = 0xad
/** Units that part no word though they are no letters: soft hyphen, and zero-width joiners. */
const JOINERS: ReadonlySet<number> = new Set([SOFT_HYPHEN, 0x200c, 0x200d])
