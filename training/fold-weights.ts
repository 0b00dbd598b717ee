/** The weights that never saw a page's site, for an honest measure; written by train.py under .cache/model. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Head } from '../src/model/types.js'
import { unpack, type Weights } from '../src/model/weights.js'
import { foldOf, siteOf } from './folds.js'
import { pack, type TrainedModel } from './pack.js'

const CACHE = join(import.meta.dirname, '../.cache/model')

/** Weights that were read before, by fold and head: unpacking them costs more than judging a page. */
const known = new Map<string, Weights>()

/**
 * Weights of the fold that a page's site belongs to, by head.
 *
 * @param id stands for the site where a page has no address
 * @throws Error where no folds were trained on this machine (`npm run train`)
 */
export function unseenWeights(url: string | null, id: string): (head: Head) => Weights {
  return (head) => {
    const file = join(CACHE, `fold-${foldOf(siteOf(url, id))}-${head}.json`)
    const before = known.get(file)
    if (before !== undefined) return before
    if (!existsSync(file)) throw new Error('no folds were trained here: npm run train')
    const trained: TrainedModel = JSON.parse(readFileSync(file, 'utf8'))
    const weights = unpack(pack(trained))
    known.set(file, weights)
    return weights
  }
}
