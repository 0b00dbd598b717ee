/** The loop of a measured system that runs on Node: a request a line in, an answer a line out. */
import { createInterface } from 'node:readline'
import { setImmediate } from 'node:timers/promises'
import { failure, type Reply, type Request } from './protocol.js'

/** What an extractor says of a page; the loop adds id and time. */
export type Extraction = Pick<Reply, 'text' | 'title' | 'date'> & Partial<Pick<Reply, 'authors' | 'blocks'>>

/** Answers stdin until it ends. An exception of the extractor is an answer too. */
export async function serve(extract: (page: Buffer, request: Request) => Promise<Extraction>): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const request: Request = JSON.parse(line)
    const reply = await answer(extract, request)
    process.stdout.write(`${JSON.stringify(reply)}\n`)
    // jsdom frees a closed window only after a turn of the event loop
    await setImmediate()
  }
}

async function answer(extract: Parameters<typeof serve>[0], request: Request): Promise<Reply> {
  const page = Buffer.from(request.page, 'base64')
  const start = performance.now()
  try {
    const extraction = await extract(page, request)
    return { id: request.id, authors: [], blocks: [], ...extraction, ms: performance.now() - start, error: null }
  } catch (error) {
    return failure(request.id, error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}
