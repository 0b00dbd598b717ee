/**
 * copydesk before hostile pages: `{"id": shape, "size"?}` a line in, `{"id", "ms"}` a line out. The page is built here, since a
 * pipe would change half characters. Its one argument is JSON: options for `clean`.
 */
import { createInterface } from 'node:readline'
import { setImmediate } from 'node:timers/promises'
import { clean } from '../src/clean.js'
import type { CleanOptions } from '../src/types/index.js'
import { BENIGN, HOSTILE, type Shape } from './hostile-pages.js'
import { failure, type Reply } from './protocol.js'

const SHAPES: Readonly<Record<string, Shape>> = { ...HOSTILE, ...BENIGN }
const options: CleanOptions = JSON.parse(process.argv[2] ?? '{}')
/** Of so many runs the best counts, as long as they are short: what earlier pages left to the collector adds to one of them. */
const RUNS = 2
const LONG_RUN = 1_500

/** CPU time of this process, in milliseconds: other work on the machine adds little to it. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

// A deadline is told by the same clock, so that what is measured is where `clean` looks at it.
performance.now = cpuTime

/** Compiles the hot loops, as in any process that has cleaned some pages. */
function warmUp(): void {
  // jsdom comes first: what loading it leaves behind is cleared away before anything is measured.
  clean(BENIGN.page.build(10_000), { engine: 'readability' })
  for (const { build, format } of Object.values(BENIGN)) for (let k = 0; k < 5; k++) clean(build(60_000), { format })
  for (const { build, format } of Object.values(BENIGN)) clean(build(200_000), { format, engine: 'blocks' })
}

function measure(id: string): Reply {
  const [name = '', size] = id.split('@')
  const shape = SHAPES[name]
  if (shape === undefined) return failure(id, 'no such shape')
  const page = shape.build(size === undefined ? shape.size : Number(size))
  // A text that was put together is joined when it is first looked into.
  page.charCodeAt(page.length - 1)
  let ms = Number.POSITIVE_INFINITY
  let warnings = ''
  for (let run = 0; run < RUNS && (run === 0 || ms < LONG_RUN); run++) {
    const start = cpuTime()
    const article = clean(page, { ...options, format: shape.format })
    ms = Math.min(ms, cpuTime() - start)
    warnings = article.warnings.map(({ code }) => code).join(' ')
  }
  return { ...failure(id, ''), error: null, ms, text: warnings }
}

warmUp()
for await (const line of createInterface({ input: process.stdin })) {
  const { id }: { id: string } = JSON.parse(line)
  process.stdout.write(`${JSON.stringify(measure(id))}\n`)
  // jsdom frees a closed window only after a turn of the event loop.
  await setImmediate()
}
