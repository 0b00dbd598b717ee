/** Learns log-odds of words and class names; kept by fold, so that a page never sees what its own site taught. */

import { isPageWide, nameTokens, pageTokens, wordTokens } from '../src/model/features/odds.js'
import type { LogOdds } from '../src/model/types.js'
import type { SourceBlock } from '../src/types/index.js'
import { FOLDS } from './folds.js'

/** Sums a token and fold: share of the words under it that are gold, and pages. */
type Counts = Map<string, Float64Array>

export interface OddsLimits {
  /** Pages a token must stand on. */
  pages: number
  /** Tokens in the table. */
  size: number
}

export class OddsCounter {
  private readonly counts: Counts = new Map()

  /** Adds one page: for each token the words in blocks that have it, gold and all. */
  add(
    fold: number,
    tokensOfBlocks: readonly ReadonlySet<string>[],
    words: ArrayLike<number>,
    share: ArrayLike<number>,
  ): void {
    const page = new Map<string, [gold: number, all: number]>()
    tokensOfBlocks.forEach((tokens, i) => {
      const weight = Math.min(60, (words[i] as number) + 1)
      for (const token of tokens) {
        const sums = page.get(token)
        if (sums === undefined) page.set(token, [weight * (share[i] as number), weight])
        else {
          sums[0] += weight * (share[i] as number)
          sums[1] += weight
        }
      }
    })
    for (const [token, [gold, all]] of page) {
      let sums = this.counts.get(token)
      if (sums === undefined) {
        sums = new Float64Array(2 * FOLDS)
        this.counts.set(token, sums)
      }
      sums[2 * fold] = (sums[2 * fold] as number) + gold / all
      sums[2 * fold + 1] = (sums[2 * fold + 1] as number) + 1
    }
  }

  /** The table of all folds but those left out, rounded to tenths. */
  table(without: readonly number[], limits: OddsLimits): LogOdds {
    const found: [token: string, odds: number, worth: number][] = []
    for (const [token, sums] of this.counts) {
      let gold = 0
      let pages = 0
      for (let fold = 0; fold < FOLDS; fold++) {
        if (without.includes(fold)) continue
        gold += sums[2 * fold] as number
        pages += sums[2 * fold + 1] as number
      }
      if (pages < limits.pages) continue
      const odds = Math.log((gold + 1) / (pages - gold + 1))
      found.push([token, Math.round(odds * 10) / 10, Math.abs(odds) * Math.sqrt(pages)])
    }
    found.sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1))
    const kept = found.slice(0, limits.size)
    kept.sort((a, b) => (a[0] < b[0] ? -1 : 1))
    return new Map(kept.map(([token, odds]) => [token, odds]))
  }
}

/** Tokens of the class names round each block, outermost elements of the page aside. */
export function namesRound(blocks: readonly SourceBlock[]): Set<string>[] {
  return blocks.map(({ element }) => {
    const found = new Set<string>()
    let level = 0
    for (let at = element; at !== null; at = at.parent) {
      const tokens = isPageWide(at) ? pageTokens(at) : level++ < 8 ? nameTokens(at) : []
      for (const token of tokens) found.add(token)
    }
    return found
  })
}

export { wordTokens }
