/**
 * Hostile pages, each beside a benign one of its size: CPU time of `clean` in a child process that is given 25 seconds a page.
 * Run: `npm run bench:hostile [-- --shape NAME --most UNITS --engine NAME --deadline MS --peer NAME]`. Exits with 1 where a page
 * takes more than ten times as long as the benign one, or longer than its deadline and 50 ms.
 */
import { parseArgs } from 'node:util'
import { BENIGN, HOSTILE, type Shape } from './hostile-pages.js'
import { findPeer, nodeCommand, PEER_NAMES, type PeerName } from './peers/index.js'
import { type Asked, type Command, runPipe } from './pipe.js'
import type { Reply } from './protocol.js'

/** Times the benign page that a hostile one may take. */
const MOST_TIMES = 10
/** Milliseconds that are noise at any ratio. */
const NOISE = 50
/** Milliseconds beyond a deadline. */
const OVERRUN = 50
const LIMITS = { page: 25_000, start: 60_000 }

const { values } = parseArgs({
  options: {
    shape: { type: 'string', multiple: true },
    most: { type: 'string', default: String(Number.MAX_SAFE_INTEGER) },
    engine: { type: 'string', default: 'auto' },
    deadline: { type: 'string' },
    peer: { type: 'string', multiple: true, default: [] },
  },
})

interface Case {
  name: string
  shape: Shape
  id: string
  benign: string
}

const cases = Object.entries(HOSTILE)
  .filter(([name]) => values.shape === undefined || values.shape.includes(name))
  .map(([name, shape]): Case => {
    const size = Math.min(shape.size, Number(values.most))
    return { name, shape, id: `${name}@${size}`, benign: `${shape.format === 'html' ? 'page' : shape.format}@${size}` }
  })

/** Pages that the child builds itself have no bytes to send. */
function byName(id: string): Asked {
  return { id, read: () => Buffer.alloc(0), format: 'text', url: null }
}

/** Pages that are sent, for those who read HTML only. */
function bySource(id: string): Asked {
  const [name = '', size] = id.split('@')
  const shape: Shape = HOSTILE[name] ?? BENIGN.page
  return { ...byName(id), read: () => Buffer.from(shape.build(Number(size))), format: 'html' }
}

async function measure(command: Command, samples: readonly Asked[]): Promise<Map<string, Reply>> {
  const replies = await runPipe(command, samples, undefined, LIMITS)
  return new Map(replies.map((reply) => [reply.id, reply]))
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)]

async function measureOurs(): Promise<boolean> {
  const deadline = values.deadline === undefined ? null : Number(values.deadline)
  const limits = deadline === null ? {} : { limits: { milliseconds: deadline } }
  const command = nodeCommand(
    `${import.meta.dirname}/hostile.child.ts`,
    JSON.stringify({ engine: values.engine, ...limits }),
  )
  const replies = await measure(command, distinct(cases.flatMap(({ id, benign }) => [id, benign])).map(byName))
  let failed = 0
  console.log('| page | units | ms | benign ms | times | warnings |\n|---|---|---|---|---|---|')
  for (const { name, id, benign } of cases) {
    const ms = replies.get(id)?.ms ?? Number.POSITIVE_INFINITY
    const usual = replies.get(benign)?.ms ?? Number.NaN
    const most = deadline === null ? MOST_TIMES * usual + NOISE : deadline + OVERRUN
    const isOver = !(ms <= most)
    if (isOver) failed++
    const warnings = replies.get(id)?.text ?? ''
    console.log(
      `| ${name} | ${id.split('@')[1]} | ${ms.toFixed(0)} | ${usual.toFixed(0)} | ${(ms / usual).toFixed(1)}${isOver ? ' OVER' : ''} | ${warnings} |`,
    )
  }
  console.log(`${cases.length - failed} of ${cases.length} pages within bounds`)
  return failed === 0
}

async function measurePeer(name: PeerName): Promise<void> {
  const peer = findPeer(name)
  if ('skip' in peer) {
    console.log(`${name}: skipped: ${peer.skip}`)
    return
  }
  const pages = cases.filter(({ shape }) => shape.format === 'html')
  const replies = await measure(peer.command, distinct(pages.flatMap(({ id, benign }) => [id, benign])).map(bySource))
  console.log(`\n${name} ${peer.version}\n| page | units | ms | benign ms | times |\n|---|---|---|---|---|`)
  let lost = 0
  for (const { name: page, id, benign } of pages) {
    const reply = replies.get(id)
    const usual = replies.get(benign)?.ms ?? Number.NaN
    if (reply?.ms == null) lost++
    const took = reply?.ms == null ? `none: ${(reply?.error ?? '').slice(0, 40)}` : reply.ms.toFixed(0)
    console.log(
      `| ${page} | ${id.split('@')[1]} | ${took} | ${usual.toFixed(0)} | ${((reply?.ms ?? Number.NaN) / usual).toFixed(1)} |`,
    )
  }
  console.log(`${pages.length - lost} of ${pages.length} pages answered`)
}

const isWithin = await measureOurs()
for (const name of values.peer) {
  const peer = PEER_NAMES.find((each) => each === name)
  if (peer === undefined) throw new Error(`no such peer: ${name}`)
  await measurePeer(peer)
}
process.exitCode = isWithin ? 0 : 1
