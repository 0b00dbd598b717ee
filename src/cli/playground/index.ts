import type { AddressInfo } from 'node:net'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { complain } from '../messages.js'
import { findSamples } from './samples.js'
import { createPlayground } from './server.js'

/** Flags of `copydesk playground`. */
export interface PlaygroundFlags {
  /** Where to listen; without it the first free port from 7420 on. 0 leaves the choice to the system. */
  port?: number
}

/** Only this machine reaches the playground. */
const HOST = '127.0.0.1'
const FIRST_PORT = 7420
const PORTS_TRIED = 20

/**
 * Serves the playground until Ctrl-C.
 *
 * @returns `fine` when it was ended; `usage` where the port is taken or may not be used
 */
export async function runPlayground({ port }: PlaygroundFlags): Promise<ExitCode> {
  const server = createPlayground(await findSamples())
  const ports = port === undefined ? Array.from({ length: PORTS_TRIED }, (_, i) => FIRST_PORT + i) : [port]
  const trouble = await listenOnFirst(server, ports)
  if (trouble !== null) {
    complain(trouble)
    return EXIT.usage
  }
  complain(`playground at http://${HOST}:${(server.address() as AddressInfo).port}/ - Ctrl-C ends it`)
  await untilTold()
  server.close()
  server.closeAllConnections()
  return EXIT.fine
}

/** Null where one of the ports was free, else what is wrong. */
async function listenOnFirst(server: ReturnType<typeof createPlayground>, ports: readonly number[]) {
  let trouble = ''
  for (const port of ports) {
    const code = await listen(server, port)
    if (code === null) return null
    trouble = code === 'EADDRINUSE' ? `port ${port} is taken` : `cannot listen on port ${port}: ${code}`
    if (code !== 'EADDRINUSE') break
  }
  return `${trouble}: name another with --port, or 0 for any that is free`
}

function listen(server: ReturnType<typeof createPlayground>, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message)
    server.once('error', onError)
    server.listen(port, HOST, () => {
      server.off('error', onError)
      resolve(null)
    })
  })
}

function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
