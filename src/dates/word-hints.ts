import type { PageWords } from '../lib/page-words.js'
import { mayHoldDate } from './prefilter.js'

/** What a word says of its block. */
const UNKNOWN = 0
const SILENT = 1
const TELLING = 2

/**
 * Which blocks of a page may hold a date, by the distinct words of the page: most of its blocks have no digit and no word that
 * stands in dates without one.
 */
export class WordHints {
  /** By the number of a word. */
  private hints = new Uint8Array(0)

  constructor(
    private readonly words: PageWords,
    private readonly base: string,
  ) {}

  /** False where no date can stand in a block. Of a text whose characters hang together `mayHoldDate` of the prefilter knows more. */
  mayHoldDate(block: number): boolean {
    const { ids, isPlain } = this.words.at(block)
    if (!isPlain) return true
    const { words } = this.words.vocabulary
    if (this.hints.length < words.length) this.widen(words.length)
    for (let t = 0; t < ids.length; t++) {
      const id = ids[t] as number
      const hint = this.hints[id] as number
      if (hint === TELLING || (hint === UNKNOWN && this.learn(id, words[id] as string) === TELLING)) return true
    }
    return false
  }

  private learn(id: number, word: string): number {
    const telling = !LATIN.test(word) || mayHoldDate(word, 0, word.length, this.base)
    const hint = telling ? TELLING : SILENT
    this.hints[id] = hint
    return hint
  }

  private widen(least: number): void {
    const wider = new Uint8Array(Math.max(FEWEST, 2 * least))
    wider.set(this.hints)
    this.hints = wider
  }
}

/** Words of other letters, and with digits, are left to the prefilter. */
const LATIN = /^[a-zß-öø-ɏ]+$/

/** Words of a page that room is made for at first. */
const FEWEST = 1024
