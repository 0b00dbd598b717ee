import { EXIT, type ExitCode } from '../exit-codes.js'

const CODES = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const
type StopSignal = keyof typeof CODES

/** Ends a run in an orderly way when the process is told to end, and at once when it is told again. */
export class Signals {
  readonly #stop = new AbortController()
  #code: ExitCode | null = null

  /** Aborted by the first signal. */
  get stop(): AbortSignal {
    return this.#stop.signal
  }

  /** The exit code that the signal asks for; null where none came. */
  get code(): ExitCode | null {
    return this.#code
  }

  readonly #hear = (signal: NodeJS.Signals): void => {
    const code = CODES[signal as StopSignal]
    if (this.#code !== null) process.exit(code)
    this.#code = code
    this.#stop.abort()
  }

  listen(): void {
    for (const signal of Object.keys(CODES)) process.on(signal, this.#hear)
  }

  unlisten(): void {
    for (const signal of Object.keys(CODES)) process.off(signal, this.#hear)
  }
}
