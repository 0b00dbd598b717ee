/** A run of the fuzzer: blocks of inputs, each of one target and reproducible by its own seed. */
import fc from 'fast-check'
import { TARGETS, type Target } from './targets.js'

/** Inputs of one block. */
export const BLOCK = 100

/** A broken invariant, with all that is needed to see it again. */
export interface Failure {
  target: string
  seed: number
  report: string
}

const TURNS = TARGETS.flatMap((target) => Array.from({ length: target.share }, () => target))

/** The target of a block: targets take turns, by their shares. */
export function targetOf(block: number): Target {
  // 377 and a thousand have no common factor: each turn comes once in a round, well mixed.
  const turn = TURNS[(block * 377) % TURNS.length]
  if (turn === undefined) throw new Error('no target has a share')
  return turn
}

/**
 * Runs one target.
 *
 * @param seed the same seed gives the same inputs
 * @param runs how many inputs
 * @returns the first failure, made small; null where all hold
 */
export async function runTarget({ name, property }: Target, seed: number, runs: number): Promise<Failure | null> {
  const details = await fc.check(property, { seed, numRuns: runs })
  if (!details.failed) return null
  return { target: name, seed, report: report(details) }
}

function report(details: fc.RunDetails<unknown>): string {
  const cause =
    details.errorInstance instanceof Error ? (details.errorInstance.stack ?? '') : String(details.errorInstance)
  return `${cause}\ninput: ${fc.stringify(details.counterexample)}`
}
