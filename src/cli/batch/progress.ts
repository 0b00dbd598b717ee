import { performance } from 'node:perf_hooks'
import { number } from './summary.js'
import type { Tally } from './tally.js'

/** Milliseconds between two drawings of the line, and between two plain lines. */
const REDRAW = 250
const PLAIN = 30_000

/** How progress is shown: one line redrawn, a plain line now and then, or not at all. */
export type ProgressStyle = 'redrawn' | 'plain' | 'none'

/**
 * How to show progress on this terminal. The line is drawn without colour or other escapes, so that `NO_COLOR` asks for nothing
 * more.
 *
 * @param toTerminal whether the records themselves go to a terminal, where progress would stand between them
 */
export function progressStyle(quiet: boolean, toTerminal: boolean): ProgressStyle {
  if (quiet || toTerminal) return 'none'
  return process.stderr.isTTY && process.env.TERM !== 'dumb' ? 'redrawn' : 'plain'
}

/** Tells on standard error how far a run is. */
export class Progress {
  readonly #tally: Tally
  readonly #style: ProgressStyle
  /** Bytes of the inputs; null where they are not known. */
  readonly #total: number | null
  #read = 0
  /** Bytes that were read when the counting of time began. */
  #before = 0
  #started = performance.now()
  #timer: NodeJS.Timeout | undefined
  #drawn = 0

  constructor(tally: Tally, style: ProgressStyle, total: number | null) {
    this.#tally = tally
    this.#style = style
    this.#total = total
  }

  /** Adds bytes that were read. */
  readonly count = (bytes: number): void => {
    this.#read += bytes
  }

  start(): void {
    this.#started = performance.now()
    this.#before = this.#read
    if (this.#style !== 'none') {
      this.#timer = setInterval(() => this.#show(), this.#style === 'redrawn' ? REDRAW : PLAIN)
      this.#timer.unref()
    }
  }

  /** Milliseconds since the start. */
  get elapsed(): number {
    return performance.now() - this.#started
  }

  /** Takes the line away, so that another message can stand there. */
  readonly clear = (): void => {
    if (this.#drawn > 0) process.stderr.write(`\r${' '.repeat(this.#drawn)}\r`)
    this.#drawn = 0
  }

  end(): void {
    clearInterval(this.#timer)
    this.clear()
  }

  #show(): void {
    const line = `copydesk: ${this.describe()}`
    if (this.#style === 'plain') {
      process.stderr.write(`${line}\n`)
      return
    }
    const fitting = line.slice(0, Math.max(1, (process.stderr.columns || 80) - 1))
    process.stderr.write(`\r${fitting.padEnd(this.#drawn)}`)
    this.#drawn = fitting.length
  }

  /** Records, share of the inputs, rate, time that is left, errors. */
  describe(): string {
    const { records, failed, resumed } = this.#tally
    const seconds = this.elapsed / 1000
    const parts = [`${number(resumed.records + records)} records`]
    const total = this.#total ?? 0
    const left = Math.max(0, total - this.#read)
    if (total > 0) parts.push(`${((1 - left / total) * 100).toFixed(1)} %`)
    parts.push(`${(records / Math.max(seconds, 0.001)).toFixed(1)} a second`)
    const done = this.#read - this.#before
    if (total > 0 && done > 0) parts.push(`${clock((seconds * left) / done)} left`)
    if (failed > 0) parts.push(`${number(failed)} failed`)
    return parts.join(', ')
  }
}

/** `1:02:03` of seconds. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return [hours, minutes, whole % 60].map((part, at) => String(part).padStart(at === 0 ? 1 : 2, '0')).join(':')
}
