import { SITE_REPEAT } from '../data/memory.js'
import { checkKeys, checkSite } from '../lib/checks.js'
import { type Article, CopydeskError, type SiteLineKind } from '../types/index.js'
import { siteOfAddress } from './address.js'
import { decodeMemory, encodeMemory, sizeOf } from './encoding.js'
import { FrozenMemory } from './frozen-memory.js'
import { checkArticle, readLines } from './learn.js'
import { repeatsOf, type Thresholds } from './repeats.js'
import { SitePages } from './site-pages.js'

/** How a page is learnt. */
export interface LearnOptions {
  /** Name of its site; by default the host of its `url` without a leading `www.`. */
  site?: string | undefined
}

/** From when on a line is the site's. */
export interface FreezeOptions {
  /** Stories that have it at least, 2 or more. Default 4. */
  pages?: number | undefined
  /** Share of the site's stories that have it, above 0 and up to 1. Default 0.8. */
  share?: number | undefined
}

/** What a memory holds of a site. */
export interface SiteSummary {
  /** Its name: a host without a leading `www.`, or what `learn` was given. */
  site: string
  /** Pages held: 64 at most, however many were learnt. */
  pages: number
  /** Stories that they tell: pages of which one has the other's body are one. */
  stories: number
  /** Different lines on them. */
  lines: number
  /** Lines that are the site's at the thresholds asked for. */
  repeats: number
  /** Bytes that the site takes in `toBytes`, without its name. */
  bytes: number
}

/**
 * Which lines stand on which pages of a site. It holds hashes, never words, of a bounded sample of pages (bottom-k; see
 * docs/site-memory.md); `merge` is commutative, associative and idempotent, so that workers may learn apart, in any
 * order, and again.
 */
export class SiteMemory {
  readonly #sites = new Map<string, SitePages>()

  /**
   * Reads what `toBytes` gave.
   *
   * @throws CopydeskError `invalid-memory` where the bytes are none, `invalid-input` where the argument is no `Uint8Array`
   */
  static from(bytes: Uint8Array): SiteMemory {
    if (!(bytes instanceof Uint8Array)) throw new CopydeskError('invalid-input', 'a memory is read from a Uint8Array')
    const memory = new SiteMemory()
    for (const [site, pages] of decodeMemory(bytes)) memory.#sites.set(site, pages)
    return memory
  }

  /**
   * Learns the lines of a page.
   *
   * @param article what `clean` gave for it, with or without a memory
   * @returns false where nothing was learnt: the page has no address and no `site` is given, or nothing of it was kept
   * @throws CopydeskError `invalid-input` where the article is none, `invalid-option` for a bad option
   */
  learn(article: Pick<Article, 'blocks' | 'url' | 'canonicalUrl'>, options?: LearnOptions): boolean {
    const checked = checkArticle(article)
    const given = checkKeys(options, LEARN_KEYS)
    const site = checkSite(given.site) ?? siteOfAddress(checked.url)
    const page = site === null ? null : readLines(checked)
    if (site === null || page === null) return false
    this.#pagesOf(site).add(page.key, page.lines)
    return true
  }

  /**
   * Takes over what another memory holds.
   *
   * @returns this memory
   * @throws CopydeskError `invalid-input` where the other is no `SiteMemory`
   */
  merge(other: SiteMemory): this {
    if (!(other instanceof SiteMemory)) throw new CopydeskError('invalid-input', 'a memory merges with a SiteMemory')
    for (const [site, pages] of other.#sites) this.#pagesOf(site).addAll(pages)
    return this
  }

  /**
   * The lines that are the sites', for `clean` to look up; later learning does not change it.
   *
   * @throws CopydeskError `invalid-option` for an unknown key or a value out of range
   */
  freeze(options?: FreezeOptions): FrozenMemory {
    const thresholds = checkThresholds(options)
    const sites = new Map<string, Record<SiteLineKind, Float64Array>>()
    for (const [site, pages] of this.#sites) {
      const { repeats } = repeatsOf(linesOf(pages), thresholds)
      const ofKind = (kind: SiteLineKind): Float64Array =>
        Float64Array.from(repeats.flatMap(([hash, own]) => (own === kind ? [hash] : [])))
      if (repeats.length > 0) sites.set(site, { line: ofKind('line'), standing: ofKind('standing') })
    }
    return new FrozenMemory(sites)
  }

  /** A compact form. The same pages give the same bytes, in whatever order they were learnt and merged. */
  toBytes(): Uint8Array {
    return encodeMemory(this.#sites)
  }

  /**
   * What the memory holds, in the order of the sites' names.
   *
   * @throws CopydeskError `invalid-option` as `freeze` does
   */
  summarize(options?: FreezeOptions): SiteSummary[] {
    const thresholds = checkThresholds(options)
    return [...this.#sites.keys()].sort().map((site) => {
      const pages = this.#pagesOf(site)
      const held = linesOf(pages)
      const { stories, lines, repeats } = repeatsOf(held, thresholds)
      return { site, pages: held.length, stories, lines, repeats: repeats.length, bytes: sizeOf(pages) }
    })
  }

  #pagesOf(site: string): SitePages {
    const known = this.#sites.get(site)
    if (known !== undefined) return known
    const pages = new SitePages()
    this.#sites.set(site, pages)
    return pages
  }
}

const LEARN_KEYS: ReadonlySet<string> = new Set(['site'])
const FREEZE_KEYS: ReadonlySet<string> = new Set(['pages', 'share'])

function linesOf(pages: SitePages): Float64Array[] {
  return pages.entries().map(([, lines]) => lines)
}

function checkThresholds(options: FreezeOptions | undefined): Thresholds {
  const { pages = SITE_REPEAT.pages, share = SITE_REPEAT.share } = checkKeys(options, FREEZE_KEYS)
  // One page has all of its own lines: none of them would be safe.
  if (typeof pages !== 'number' || !Number.isInteger(pages) || pages < 2) {
    throw new CopydeskError('invalid-option', 'pages must be a whole number from 2 up')
  }
  if (typeof share !== 'number' || !(share > 0 && share <= 1)) {
    throw new CopydeskError('invalid-option', 'share must be a number above 0 and up to 1')
  }
  return { pages, share }
}
