/**
 * Whether cost is linear: CPU time at sizes ten times apart, for reading HTML and text, dates and deduplication by themselves, and
 * for `clean` as a whole. Run: `npm run bench:linear [-- --most UNITS --shape NAME]`. Exits with 1 where ten times the page
 * costs more than eleven times the time, noise aside.
 */
import { parseArgs } from 'node:util'
import { findUnlinear, LINEAR_CASES } from './linear-cases.js'

const { values } = parseArgs({
  options: { most: { type: 'string', default: '50000000' }, shape: { type: 'string', multiple: true } },
})

let failed = 0
for (const one of LINEAR_CASES) {
  if (values.shape !== undefined && !values.shape.includes(one.name)) continue
  const { times, over } = findUnlinear(one, 10_000, Number(values.most))
  const shown = times.map(
    ({ size, ms, ratio }) => `${size / 1000} kB ${ms.toFixed(1)} ms${ratio === null ? '' : ` (x ${ratio.toFixed(1)})`}`,
  )
  console.log(`${one.name.padEnd(44)} ${shown.join(', ')}${over ? '  OVER' : ''}`)
  if (over) failed++
}
console.log(failed === 0 ? 'linear' : `${failed} not linear`)
process.exitCode = failed === 0 ? 0 : 1
