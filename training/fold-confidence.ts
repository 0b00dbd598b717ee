/** The confidence's odds that never saw a page's site; written by confidence-odds.ts under .cache/model. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConfidenceOdds } from '../src/assemble/confidence/index.js'
import { foldOf, siteOf } from './folds.js'

const CACHE = join(import.meta.dirname, '../.cache/model')

/** Where the odds of a fold are kept. */
export const foldConfidenceFile = (fold: number): string => join(CACHE, `confidence-fold-${fold}.json`)

/**
 * Odds of the fold that a page's site belongs to.
 *
 * @param id stands for the site where a page has no address
 * @throws Error where no folds were fitted on this machine (`npm run train:confidence`)
 */
export function unseenConfidence(url: string | null, id: string): ConfidenceOdds {
  const file = foldConfidenceFile(foldOf(siteOf(url, id)))
  if (!existsSync(file)) throw new Error('no folds of the confidence were fitted here: npm run train:confidence')
  return JSON.parse(readFileSync(file, 'utf8')) as ConfidenceOdds
}
