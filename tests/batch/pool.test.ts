import type { Worker } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import { USUAL_STYLE } from '../../src/batch/article-line.js'
import type { Job } from '../../src/batch/jobs.js'
import { runJobs } from '../../src/batch/pool/index.js'
import type { LineReply, Work } from '../../src/batch/reply.js'
import { clean, SiteMemory } from '../../src/index.js'
import { collect, jobsOf, lineJob, lineOf, longPage, pageOf, pause, record } from './pages.js'

const WORK: Work<'lines'> = { reply: 'lines', options: {}, style: { format: 'ndjson', fields: ['title', 'wordCount'] } }
const SLOW = 240_000

const idOf = (reply: LineReply) => JSON.parse(lineOf(reply)).id
const idsOf = (replies: readonly LineReply[]) => replies.map(idOf)

test(
  'answers are the same, in order, whatever the number of threads',
  async () => {
    const lines: (string | null)[] = Array.from({ length: 50 }, (_, i) => record(i))
    lines[7] = '{'
    lines[21] = ''
    lines[33] = null
    lines[40] = '{"id":9007199254740993}'
    async function* source(): AsyncGenerator<Job> {
      yield* jobsOf(lines)
      // A byte order mark, and a byte that is no UTF-8.
      const bytes = Buffer.concat([Buffer.from('\uFEFF'), Buffer.from(record('\u00e9'), 'latin1')])
      yield { kind: 'line', line: new Uint8Array(bytes), number: 51 }
    }
    const run = (jobs: number) => collect(runJobs(source(), { ...WORK, style: USUAL_STYLE }, { jobs, timeout: null }))
    const [one, two] = [await run(1), await run(2)]
    expect(two).toEqual(one)
    expect(one).toHaveLength(51)
    expect(one.map(({ error }) => error).filter((error) => error !== null)).toEqual(Array(3).fill('invalid-record'))
    expect(one.map(lineOf)[40]).toContain('{"id":9007199254740993,"error":')
    expect(one.map(lineOf)[21]).toBe('')
    expect(one.map(lineOf)[50]).toMatch(/^\{"id":"\uFFFD","text":/)
  },
  SLOW,
)

describe('a thread that is killed', () => {
  /** Answers records, the long one among them while its thread is ended from outside. */
  async function run(together: boolean) {
    const threads: Worker[] = []
    const note = (thread: Worker) => threads.push(thread)
    process.on('worker', note)
    const long = JSON.stringify({ id: 'long', text: longPage(9_000) })
    async function* source(): AsyncGenerator<Job> {
      yield lineJob(record('first'), 1)
      // By then its thread has cleaned a page.
      while (answered.length === 0) await pause(20)
      for (const id of [2, 3]) yield lineJob(record(id), id)
      if (!together) await pause(50)
      yield lineJob(long, 4)
      setTimeout(() => threads.map((thread) => thread.terminate()), 300)
    }
    const answered: LineReply[] = []
    try {
      for await (const reply of runJobs(source(), WORK, { jobs: 2, timeout: null })) answered.push(reply)
    } finally {
      process.off('worker', note)
    }
    expect(idsOf(answered)).toEqual(['first', 2, 3, 'long'])
    return answered.map(({ error }) => error)
  }

  test('costs the record that it cleaned', { timeout: SLOW }, async () => {
    expect(await run(false)).toEqual([null, null, null, 'worker-died'])
  })

  test('costs none of those that travelled together: they are cleaned again', { timeout: SLOW }, async () => {
    expect(await run(true)).toEqual([null, null, null, null])
  })
})

test(
  'a page that takes too long is given up, and its neighbours are answered',
  async () => {
    const long = longPage(9_000)
    clean(pageOf('warm'))
    const started = performance.now()
    clean(long)
    const timeout = Math.ceil((performance.now() - started) / 2)
    const lines = [record('before'), JSON.stringify({ id: 'long', text: long }), record('behind')]
    const replies = await collect(runJobs(jobsOf(lines), WORK, { jobs: 1, timeout }))
    expect(idsOf(replies)).toEqual(['before', 'long', 'behind'])
    expect(replies.map(({ error }) => error)).toEqual([null, 'timeout', null])
    expect(replies.map((reply) => JSON.parse(lineOf(reply)))[1].error.message).toBe(
      `the page took longer than ${timeout} ms`,
    )
  },
  SLOW,
)

describe('reading', () => {
  /** A source that counts what was taken from it. */
  function counted(bytes: number) {
    const taken = { count: 0, closed: false }
    async function* source(): AsyncGenerator<Job> {
      try {
        for (;;) {
          taken.count += 1
          const line = JSON.stringify({ id: taken.count, text: pageOf(taken.count), padding: 'a'.repeat(bytes) })
          yield lineJob(line, taken.count)
        }
      } finally {
        taken.closed = true
      }
    }
    return { taken, source: source() }
  }

  test(
    'runs no further ahead of a slow reader than the window, by count and by bytes',
    async () => {
      for (const [bytes, most] of [
        [0, 2 * 4 * 16 + 2 * 16],
        [8_000_000, 8 + 3],
      ] as const) {
        const { taken, source } = counted(bytes)
        let read = 0
        for await (const _ of runJobs(source, WORK, { jobs: 2, timeout: null })) {
          read += 1
          await pause(5)
          expect(taken.count).toBeLessThanOrEqual(read + most)
          if (read === 12) break
        }
        expect(taken.closed).toBe(true)
      }
    },
    SLOW,
  )

  test(
    'a source that pauses is answered at once',
    async () => {
      const answered: string[] = []
      let release = () => {}
      async function* source(): AsyncGenerator<Job> {
        yield lineJob(record('first'), 1)
        await new Promise<void>((resolve) => {
          release = resolve
        })
        yield lineJob(record('second'), 2)
      }
      for await (const reply of runJobs(source(), WORK, { jobs: 2, timeout: null })) {
        answered.push(idOf(reply))
        release()
      }
      expect(answered).toEqual(['first', 'second'])
    },
    SLOW,
  )

  test(
    'where a source fails, what it gave before is answered first',
    async () => {
      async function* source(): AsyncGenerator<Job> {
        yield* jobsOf([record(1), record(2)])
        throw new Error('the disk is gone')
      }
      for (const jobs of [1, 2]) {
        const answered: unknown[] = []
        const run = async () => {
          for await (const reply of runJobs(source(), WORK, { jobs, timeout: null })) answered.push(idOf(reply))
        }
        await expect(run()).rejects.toThrow('the disk is gone')
        expect(answered).toEqual([1, 2])
      }
    },
    SLOW,
  )

  test('a stop ends the reading, also of a source that owes an item for ever', async () => {
    const stop = new AbortController()
    async function* source(): AsyncGenerator<Job> {
      yield* jobsOf([record(1)])
      await new Promise(() => {})
    }
    const answered: unknown[] = []
    for await (const reply of runJobs(source(), WORK, { jobs: 1, timeout: null, stop: stop.signal })) {
      answered.push(idOf(reply))
      setTimeout(() => stop.abort(), 20)
    }
    expect(answered).toEqual([1])
  })
})

test(
  'a site memory reaches the threads',
  async () => {
    const notice = 'The harbour board answers letters from readers on the second Thursday of the month.'
    const url = (i: number) => `https://example.org/${i}`
    const html = (i: number) => `<article><h1>Story ${i}</h1>${longStory(i)}<p>${notice}</p></article>`
    const memory = new SiteMemory()
    for (let i = 0; i < 12; i++) memory.learn(clean(html(i), { url: url(i) }))
    const work: Work<'lines'> = {
      ...WORK,
      options: { memory: memory.freeze({ pages: 3, share: 0.5 }) },
      style: USUAL_STYLE,
    }
    const lines = Array.from({ length: 40 }, (_, i) => JSON.stringify({ id: i, url: url(i), html: html(i) }))
    const run = (jobs: number) => collect(runJobs(jobsOf(lines), work, { jobs, timeout: null }))
    const [one, two] = [await run(1), await run(2)]
    expect(two).toEqual(one)
    const reasons = one.map((reply) =>
      JSON.parse(lineOf(reply)).removed.map(({ reason }: { reason: string }) => reason),
    )
    expect(reasons.flat()).toContain('site-repeat')
  },
  SLOW,
)

/** Paragraphs that no other story has. */
function longStory(i: number): string {
  const words = [
    'council',
    'ferry',
    'bridge',
    'winter',
    'budget',
    'harvest',
    'museum',
    'strike',
    'reform',
    'storm',
    'school',
    'tunnel',
  ]
  const sentence = (k: number) =>
    `In report ${i * 31 + k} the ${words[(i + k) % 12]} office told the ${words[(i * 5 + k) % 12]} committee that ${words[(i * 7 + k * 3) % 12]} plans number ${i}${k} would wait another ${k + 2} weeks.`
  return Array.from({ length: 6 }, (_, k) => `<p>${sentence(k)}</p>`).join('')
}
