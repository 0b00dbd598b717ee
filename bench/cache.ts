/** Keeps a peer's answers by page, peer version and adapter, so that a second run costs nothing. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sample } from './data.js'
import { CACHE, type System } from './peers/index.js'
import { LOST, runPipe } from './pipe.js'
import { parseReply, type Reply } from './protocol.js'

/** Answers of a peer for all samples, in their order; only pages without a kept answer are asked. */
export async function replies(system: System, samples: readonly Sample[], cache: string = CACHE): Promise<Reply[]> {
  const folder = join(cache, 'answers', `${system.name}-${key(system.version, system.adapter)}`)
  mkdirSync(folder, { recursive: true })
  const file = (sample: Sample) => join(folder, `${key(sample.stored(), sample.url ?? '')}.json`)
  const missing = samples.filter((sample) => !existsSync(file(sample)))
  const fresh = new Map<string, Reply>()
  await runPipe(system.command, missing, (reply, sample) => {
    fresh.set(sample.id, reply)
    // a page that ran out of time may do better on an idle machine: it is asked again next time
    if (!reply.error?.startsWith(LOST)) writeFileSync(file(sample), JSON.stringify(reply))
  })
  return samples.map((sample) => fresh.get(sample.id) ?? parseReply(sample.id, readFileSync(file(sample), 'utf8')))
}

function key(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 32)
}
