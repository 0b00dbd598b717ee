import { describe, expect, it } from 'vitest'
import { runTarget, targetOf } from '../../bench/fuzz/campaign.js'
import { TARGETS } from '../../bench/fuzz/targets.js'

/** The same inputs each time; `npm run fuzz` makes others. */
const SEED = 20220105
/** Inputs of a target; a second opinion, or a page that repeats itself, costs a hundred times what the rest does. */
const RUNS: Readonly<Record<string, number>> = { opinion: 6, repeats: 10 }
const RUNS_OF_OTHERS = 120

describe('made-up input', () => {
  it.each(TARGETS.map((target) => [target.name, target] as const))(
    'breaks no invariant: %s',
    { timeout: 120_000 },
    async (name, target) => {
      const failure = await runTarget(target, SEED, RUNS[name] ?? RUNS_OF_OTHERS)
      expect(failure === null ? '' : `${failure.report}\nnpm run fuzz -- --target ${name} --seed ${failure.seed}`).toBe(
        '',
      )
    },
  )

  it('is shared out among all targets', () => {
    const total = TARGETS.reduce((sum, { share }) => sum + share, 0)
    const seen = new Map<string, number>()
    for (let block = 0; block < total; block++) {
      const { name } = targetOf(block)
      seen.set(name, (seen.get(name) ?? 0) + 1)
    }
    expect(total).toBe(1000)
    expect(seen).toEqual(new Map(TARGETS.map(({ name, share }) => [name, share])))
  })
})
