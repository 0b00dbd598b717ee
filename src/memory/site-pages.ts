import { MEMORY } from '../data/memory.js'
import { type PageLines, unite } from './page-lines.js'

/**
 * The pages that are held of one site: those with the smallest keys among all that were learnt. A set in all but name: what
 * is held hangs on what was added, never on the order, and adding anything twice changes nothing.
 */
export class SitePages {
  readonly #pages = new Map<number, PageLines>()

  add(key: number, lines: PageLines): void {
    const known = this.#pages.get(key)
    if (known !== undefined) {
      this.#pages.set(key, unite(known, lines))
      return
    }
    this.#pages.set(key, lines)
    if (this.#pages.size > MEMORY.pages) this.#pages.delete(Math.max(...this.#pages.keys()))
  }

  addAll(other: SitePages): void {
    for (const [key, lines] of other.#pages) this.add(key, lines)
  }

  /** Keys and lines of the pages, by ascending key. */
  entries(): [key: number, lines: PageLines][] {
    return [...this.#pages].sort(([a], [b]) => a - b)
  }
}
