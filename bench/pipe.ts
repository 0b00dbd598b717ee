/** Runs a system as child processes that answer line by line, and stops those that hang. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Sample } from './data.js'
import { failure, parseReply, type Reply, type Request } from './protocol.js'

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]]

/** What is asked of a sample. */
export type Asked = Pick<Sample, 'id' | 'format' | 'url' | 'read'>

/** Told of each reply, in no order. */
export type OnReply<T extends Asked = Sample> = (reply: Reply, sample: T) => void

/** How long a process may take, in milliseconds. */
export interface Limits {
  page: number
  /** Added for the first page of a process, which pays for imports. */
  start: number
}

/** Hostile pages hang DOM-based peers for longer than this. */
const LIMITS: Limits = { page: 25_000, start: 15_000 }

/** A program that has died so often without one answer is broken, not unlucky with its pages. */
const MOST_STARTS = 3

/** What is kept of a process's last words, in characters. */
const STDERR_KEPT = 2000

/** Both cores of a small machine. */
const PROCESSES = 2

/**
 * Asks `command` for every sample. Replies come back in the order of the samples, whichever process gave them; a
 * page that hangs or crashes its process yields an error and a new process. `onReply` sees each reply as it comes.
 * Throws where the program never answers at all.
 */
export async function runPipe<T extends Asked>(
  command: Command,
  samples: readonly T[],
  onReply?: OnReply<T>,
  limits: Limits = LIMITS,
): Promise<Reply[]> {
  const replies = new Map<string, Reply>()
  const queue = samples.values()
  const record: OnReply<T> = (reply, sample) => {
    replies.set(sample.id, reply)
    onReply?.(reply, sample)
  }
  const processes = Math.min(PROCESSES, samples.length)
  await Promise.all(Array.from({ length: processes }, () => drain(command, queue, record, limits)))
  return samples.map((sample) => replies.get(sample.id) ?? failure(sample.id, 'no answer'))
}

async function drain<T extends Asked>(
  command: Command,
  queue: Iterable<T>,
  record: OnReply<T>,
  limits: Limits,
): Promise<void> {
  let child = new Child(command, limits)
  let answered = false
  let starts = 1
  for (const sample of queue) {
    if (!child.alive) {
      child = new Child(command, limits)
      starts++
    }
    const reply = await child.ask(sample)
    answered ||= child.alive
    if (!answered && starts >= MOST_STARTS) throw new Error(`${command.join(' ')} does not run: ${reply.error}`)
    record(reply, sample)
  }
  child.end()
}

/** How the error of a page begins whose process had to be replaced. */
export const LOST = 'hung or crashed'

class Child {
  alive = true
  #started = false
  #waiting: ((line: string | null) => void) | null = null
  readonly #process: ChildProcessWithoutNullStreams
  #stderr = ''
  readonly #limits: Limits

  constructor([program, ...args]: Command, limits: Limits) {
    this.#limits = limits
    this.#process = spawn(program, args)
    this.#process.stderr.on('data', (chunk: Buffer) => {
      this.#stderr = (this.#stderr + chunk.toString()).slice(-STDERR_KEPT)
    })
    this.#process.stdin.on('error', () => this.#lost())
    this.#process.on('error', () => this.#lost())
    this.#process.on('close', () => this.#lost())
    createInterface({ input: this.#process.stdout }).on('line', (line) => this.#deliver(line))
  }

  async ask(sample: Asked): Promise<Reply> {
    const { id, format, url } = sample
    const request: Request = { id, page: sample.read().toString('base64'), format, url }
    const line = await new Promise<string | null>((resolve) => {
      const limit = this.#limits.page + (this.#started ? 0 : this.#limits.start)
      const timer = setTimeout(() => this.#lost(), limit)
      this.#waiting = (answer) => {
        clearTimeout(timer)
        resolve(answer)
      }
      this.#process.stdin.write(`${JSON.stringify(request)}\n`)
    })
    this.#started = true
    return line === null ? failure(id, `${LOST}: ${this.#stderr.trim()}`) : parseReply(id, line)
  }

  end(): void {
    this.#process.stdin.end()
  }

  #deliver(line: string | null): void {
    const resolve = this.#waiting
    this.#waiting = null
    resolve?.(line)
  }

  #lost(): void {
    if (!this.alive) return
    this.alive = false
    this.#process.kill('SIGKILL')
    this.#deliver(null)
  }
}
