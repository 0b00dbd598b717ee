/** The verdict's odds that never saw a page's site; written by verdict-odds.ts under .cache/model. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VerdictOdds } from '../src/assemble/odds.js'
import { foldOf, siteOf } from './folds.js'

const CACHE = join(import.meta.dirname, '../.cache/model')

/** Where the odds of a fold are kept. */
export const foldOddsFile = (fold: number): string => join(CACHE, `verdict-fold-${fold}.json`)

/**
 * Odds of the fold that a page's site belongs to.
 *
 * @param id stands for the site where a page has no address
 * @throws Error where no folds were fitted on this machine (`npm run train:verdict`)
 */
export function unseenOdds(url: string | null, id: string): VerdictOdds {
  const file = foldOddsFile(foldOf(siteOf(url, id)))
  if (!existsSync(file)) throw new Error('no folds of the verdict were fitted here: npm run train:verdict')
  return JSON.parse(readFileSync(file, 'utf8')) as VerdictOdds
}
