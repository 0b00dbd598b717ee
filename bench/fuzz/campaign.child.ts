/** One process of a campaign: runs every n-th block, and tells its parent before and after each. */
import { parseArgs } from 'node:util'
import { BLOCK, runTarget, targetOf } from './campaign.js'

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    first: { type: 'string' },
    step: { type: 'string' },
    blocks: { type: 'string' },
  },
})
const [seed, first, step, blocks] = [values.seed, values.first, values.step, values.blocks].map(Number) as [
  number,
  number,
  number,
  number,
]

for (let block = first; block < blocks; block += step) {
  const target = targetOf(block)
  process.send?.({ kind: 'begin', target: target.name, seed: seed + block })
  const failure = await runTarget(target, seed + block, BLOCK)
  const { user, system } = process.cpuUsage()
  process.send?.({ kind: 'end', runs: BLOCK, failure, cpuSeconds: (user + system) / 1e6 })
}
process.disconnect?.()
