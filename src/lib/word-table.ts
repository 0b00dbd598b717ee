import { formOf, plainForms } from './word-forms.js'

/** Hash of no unit. */
export const EMPTY_HASH = 0x811c9dc5 | 0

/** The hash of a word with one more unit in its normalised form. */
export function addToHash(hash: number, form: number): number {
  return Math.imul(hash ^ form, 0x01000193)
}

/** Slots of a new table; a power of two. */
const FEWEST = 2048
/** Slots that are tried for a word: those of a hostile text that would want more stand in a map, so that time stays linear. */
const TRIED = 16
/** Units from here on may have a plain form besides their lower case. */
const FIRST_FOREIGN = 0x80

/**
 * Distinct words, numbered from 0 as they are first met. A word that is known is found where it stands in a text, without
 * making a string of it: most words of a page stand on it many times.
 */
export class WordTable {
  /** By number. */
  readonly words: string[] = []
  /** Of each slot the hash and one more than the number of its word, 0 for none. */
  private slots = new Int32Array(2 * FEWEST)
  /** Those that no slot near their own was free for. */
  private readonly crowded = new Map<string, number>()

  /** The number of the word between two offsets, whose units all have forms; `hash` is that of these. */
  numberAt(text: string, start: number, end: number, hash: number): number {
    const known = this.findAt(text, start, end, hash)
    return known >= 0 ? known : this.numberOfHashed(normalised(text.slice(start, end)), hash)
  }

  /** As `numberAt`, -1 for a word that was not met; of a hostile table it may not find all. */
  findAt(text: string, start: number, end: number, hash: number): number {
    const { slots } = this
    const mask = slots.length - 2
    let slot = slotOf(hash) & mask
    for (let tried = 0; tried < TRIED; tried++) {
      const number = slots[slot + 1] as number
      if (number === 0) return -1
      if (slots[slot] === hash && isAt(text, start, end, this.words[number - 1] as string)) return number - 1
      slot = (slot + 2) & mask
    }
    return -1
  }

  /** The number of a word in its normalised form. */
  numberOf(word: string): number {
    return this.numberOfHashed(word, hashOf(word))
  }

  /** As `numberOf`, -1 for a word that was not met. */
  find(word: string): number {
    return this.findHashed(word, hashOf(word))
  }

  private numberOfHashed(word: string, hash: number): number {
    const known = this.findHashed(word, hash)
    return known >= 0 ? known : this.add(word, hash)
  }

  private findHashed(word: string, hash: number): number {
    const { slots } = this
    const mask = slots.length - 2
    let slot = slotOf(hash) & mask
    for (let tried = 0; tried < TRIED; tried++) {
      const number = slots[slot + 1] as number
      if (number === 0) break
      if (slots[slot] === hash && this.words[number - 1] === word) return number - 1
      slot = (slot + 2) & mask
    }
    return this.crowded.size === 0 ? -1 : (this.crowded.get(word) ?? -1)
  }

  private add(word: string, hash: number): number {
    const number = this.words.push(word)
    if (4 * number > this.slots.length) this.widen()
    if (!this.place(number, hash)) this.crowded.set(word, number - 1)
    return number - 1
  }

  private place(number: number, hash: number): boolean {
    const mask = this.slots.length - 2
    let slot = slotOf(hash) & mask
    for (let tried = 0; tried < TRIED; tried++) {
      if (this.slots[slot + 1] === 0) {
        this.slots[slot] = hash
        this.slots[slot + 1] = number
        return true
      }
      slot = (slot + 2) & mask
    }
    return false
  }

  private widen(): void {
    const old = this.slots
    this.slots = new Int32Array(2 * old.length)
    for (let slot = 0; slot < old.length; slot += 2) {
      const number = old[slot + 1] as number
      if (number > 0 && !this.place(number, old[slot] as number))
        this.crowded.set(this.words[number - 1] as string, number - 1)
    }
  }
}

function hashOf(word: string): number {
  let hash = EMPTY_HASH
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at))
  return hash
}

/** The first slot of a hash, before the size of the table is known; slots are two numbers wide. */
function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1
}

/** Whether the normalised form of a stretch of text is this word. */
function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (formOf(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false
  return true
}

/** A word whose units all have forms, in these. */
function normalised(word: string): string {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) >= FIRST_FOREIGN) return plainForms(word.toLowerCase())
  }
  return word.toLowerCase()
}
