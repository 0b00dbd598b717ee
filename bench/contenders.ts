/** Whoever is measured: copydesk, a peer, or a file of answers made elsewhere. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { replies as cachedReplies } from './cache.js'
import type { Sample } from './data.js'
import { type Absent, findPeer, nodeCommand, type PeerName } from './peers/index.js'
import { runPipe } from './pipe.js'
import { failure, parseReply, type Reply } from './protocol.js'

export interface Contender {
  name: string
  version: string
  /** The only format it reads; null where it reads both. */
  reads: 'html' | 'text' | null
  /** Answers for all samples, in their order. */
  replies(samples: readonly Sample[]): Promise<Reply[]>
}

const ROOT = join(import.meta.dirname, '..')

/** copydesk as it stands in this checkout, never cached. */
export function copydesk(options: Readonly<Record<string, string>>): Contender | Absent {
  if (!existsSync(join(ROOT, 'src/index.ts'))) return { name: 'copydesk', skip: 'src/index.ts is absent' }
  const manifest: { version?: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const command = nodeCommand(join(import.meta.dirname, 'copydesk.child.ts'), JSON.stringify(options))
  const chosen = Object.entries(options).map(([key, value]) => `, ${key} ${value}`)
  return {
    name: 'copydesk',
    version: `${manifest.version ?? '0'}${chosen.join('')}`,
    reads: null,
    replies: (samples) => runPipe(command, samples),
  }
}

/** A peer, its answers cached. */
export function peer(name: PeerName): Contender | Absent {
  const system = findPeer(name)
  if ('skip' in system) return system
  return { name, version: system.version, reads: 'html', replies: (samples) => cachedReplies(system, samples) }
}

/** The text as it stands, nothing left out: what a text set is worth untouched. */
export const wholeText: Contender = {
  name: 'whole text',
  version: 'as it stands',
  reads: 'text',
  replies: async (samples) =>
    samples.map(({ id, read }) => ({ ...failure(id, ''), text: read().toString(), error: null })),
}

/** Answers from a file of `{"id", "text", "title"?, "date"?}` a line, such as a trainer's out-of-fold bodies. */
export function predictions(file: string): Contender {
  const lines = readFileSync(file, 'utf8').split('\n')
  const records = new Map<string, Reply>()
  for (const line of lines.filter((item) => item !== '')) {
    const { id }: { id?: string } = JSON.parse(line)
    if (id !== undefined) records.set(id, parseReply(id, line))
  }
  return {
    name: 'predictions',
    version: file,
    reads: null,
    replies: async (samples) => samples.map(({ id }) => records.get(id) ?? failure(id, 'not among the predictions')),
  }
}
