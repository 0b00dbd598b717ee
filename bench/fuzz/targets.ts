/** What is fuzzed: for each target how its inputs are made, and what must hold of the answers. */
import fc from 'fast-check'
import { USUAL_STYLE } from '../../src/batch/article-line.js'
import { runJobs } from '../../src/batch/pool/index.js'
import { lineJobs } from '../../src/batch/sources/lines.js'
import { decodeLine, splitBytes } from '../../src/batch/split-lines.js'
import { detectDates } from '../../src/dates/public.js'
import { type Article, type CleanOptions, CopydeskError, clean, explain } from '../../src/index.js'
import { decodeBytes } from '../../src/read/bytes.js'
import { type BytesPage, bytesOf } from './bytes.js'
import { dateLine } from './dates.js'
import { html } from './html.js'
import { checkArticle, checkDates, checkPrototypes, demand } from './invariants.js'
import { mutated, readFixtures } from './mutation.js'
import { anyOptions, goodOptions } from './options.js'
import { type Batch, batch } from './records.js'
import { markdown, plainText } from './text.js'

/** Seconds that an input of under 20 kB may take. */
const PATIENCE = 2
const SHORT = 20_000
/** UTF-16 units of a page that repeats itself. */
const REPEATED = 15_000

/** A kind of input with its checks, ready to run. */
export interface Target {
  name: string
  /** Of all inputs, how many in a thousand. */
  share: number
  property: fc.IRawProperty<unknown>
}

function target<T>(name: string, share: number, arbitrary: fc.Arbitrary<T>, check: (value: T) => unknown): Target {
  const property = fc.asyncProperty(arbitrary, async (value) => {
    await check(value)
    checkPrototypes()
  })
  return { name, share, property: property as fc.IRawProperty<unknown> }
}

/** Runs a call; where it was slow, twice more, since a busy machine is slow now and then. */
function timed<T>(length: number, call: () => T): T {
  let seconds = 0
  for (let attempt = 0; attempt < 3; attempt++) {
    const start = performance.now()
    const result = call()
    seconds = (performance.now() - start) / 1000
    if (seconds < PATIENCE || length >= SHORT) return result
  }
  throw new Error(`took ${seconds.toFixed(1)} s for ${length} units`)
}

function checkPage(input: string | Uint8Array, options: CleanOptions, source: string): void {
  const article = timed(input.length, () => clean(input, options))
  checkArticle(article, source)
  demand(isSame(article, clean(input, options)), 'the same page gives the same bytes')
  demand(explain(article).length > 0, 'every article can be explained')
}

function isSame(left: Article, right: Article): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

function page(name: string, share: number, pages: fc.Arbitrary<string>, format: CleanOptions['format']): Target {
  return target(name, share, fc.tuple(pages, goodOptions), ([input, options]) =>
    checkPage(input, { ...options, format }, input),
  )
}

function checkBytes([{ bytes, contentType }, options]: [BytesPage, CleanOptions]): void {
  checkPage(bytes, { ...options, contentType }, decodeBytes(bytes, contentType).text)
}

function checkLine([text, options]: [string, CleanOptions]): void {
  const { language, fetchedAt, url } = options
  const find = () => detectDates(text, { language, fetchedAt, url })
  const dates = timed(text.length, find)
  checkDates(dates, text, true)
  demand(JSON.stringify(find()) === JSON.stringify(dates), 'the same text has the same dates')
}

/** A caller's mistakes throw `CopydeskError`, and nothing else. */
function checkMistake([text, options]: [string, unknown]): void {
  const calls = [() => clean(text, withoutOpinion(options)), () => detectDates(text, options as CleanOptions)]
  for (const call of calls) {
    try {
      call()
    } catch (error) {
      demand(error instanceof CopydeskError, `throws a CopydeskError, not ${String(error)}`)
      demand(error.code === 'invalid-option', `has the code of a bad option, not ${error.code}`)
    }
  }
}

/** A value in the place of an options object, the cost of jsdom aside. */
function withoutOpinion(options: unknown): CleanOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return options as CleanOptions
  return Object.hasOwn(options, 'engine') ? options : { ...options, engine: 'blocks' }
}

/** One line out for each line in, in order: JSON with an id, whatever came in. */
async function checkBatch({ lines, chunks }: Batch): Promise<void> {
  const answers: string[] = []
  const work = { reply: 'lines' as const, options: { engine: 'blocks' as const, language: 'en' }, style: USUAL_STYLE }
  const replies = runJobs(lineJobs(splitBytes(stream(chunks))), work, { jobs: 1, timeout: null })
  for await (const reply of replies) {
    const { error } = reply
    demand(reply.line.at(-1) === 0x0a, 'an answer has its line end')
    const line = decodeLine(reply.line.subarray(0, -1))
    answers.push(line)
    if (line === '') continue
    demand(!/[\r\n\u0085\u2028\u2029]/.test(line), 'an answer is one line, whatever reads it')
    const answer: Record<string, unknown> = JSON.parse(line)
    demand(Object.hasOwn(answer, 'id'), 'an answer has an id')
    demand((error !== null) === Object.hasOwn(answer, 'error'), 'a record that failed says so')
    demand(error !== 'internal', `no failure is ours: ${line.slice(0, 200)}`)
    demand(!Object.hasOwn(answer, 'polluted') && !Object.hasOwn(answer, '__proto__'), 'no key of a record leaks')
  }
  demand(answers.length === lines.length, `a line out for each line in: ${answers.length} for ${lines.length}`)
}

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

/** A piece of a page again and again, to a length that shows what takes more than linear time. */
const repeated = fc
  .tuple(fc.oneof(html, markdown, plainText), fc.nat(100), fc.integer({ min: 1, max: 100 }))
  .map(([text, from, length]) => text.slice(from, from + length) || 'a')
  .map((unit) => unit.repeat(Math.ceil(REPEATED / unit.length)))

/** Every target; the shares make a thousand. */
export const TARGETS: readonly Target[] = [
  page('html', 257, html, 'html'),
  page('repeats', 3, repeated, 'auto'),
  page('text', 120, plainText, 'text'),
  page('markdown', 80, markdown, 'markdown'),
  page('sniffed', 80, fc.oneof(html, plainText, markdown), 'auto'),
  page('fixtures', 108, mutated(readFixtures()), 'auto'),
  target('bytes', 80, fc.tuple(bytesOf(fc.oneof(html, plainText)), goodOptions), checkBytes),
  target('dates', 140, fc.tuple(dateLine, goodOptions), checkLine),
  target('options', 40, fc.tuple(dateLine, anyOptions), checkMistake),
  target('records', 90, batch, checkBatch),
  target('opinion', 2, fc.tuple(html, fc.constantFrom('auto' as const, 'readability' as const)), ([input, engine]) =>
    checkPage(input, { engine, format: 'html', language: 'en' }, input),
  ),
]
