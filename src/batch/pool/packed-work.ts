import { FrozenMemory } from '../../index.js'
import type { Work } from '../reply.js'

/** Work as it travels to a thread: a memory goes as its bytes, since a class does not survive the way. */
export interface PackedWork {
  work: Work
  memory: Uint8Array | null
}

export function packed(work: Work): PackedWork {
  const { memory, ...options } = work.options
  return { work: { ...work, options }, memory: memory instanceof FrozenMemory ? memory.toBytes() : null }
}

export function unpacked({ work, memory }: PackedWork): Work {
  return memory === null ? work : { ...work, options: { ...work.options, memory: FrozenMemory.from(memory) } }
}
