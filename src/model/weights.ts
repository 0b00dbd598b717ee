import type { PackedForest, PackedModel } from '../data/model/packed.js'
import type { Forest } from './forest.js'
import type { Head, LogOdds, Tables } from './types.js'

/** A model ready for use. */
export interface Weights {
  head: Head
  columns: number
  forests: readonly Forest[]
  tables: Tables
}

/** Unpacks a model; some milliseconds. */
export function unpack(packed: PackedModel): Weights {
  const { head, columns } = packed
  return {
    head,
    columns,
    forests: packed.forests.map(unpackForest),
    tables: { names: unpackOdds(packed.names), words: unpackOdds(packed.words) },
  }
}

function unpackForest(packed: PackedForest): Forest {
  const features = new Uint16Array(bytesOf(packed.features))
  const counts = new Uint8Array(bytesOf(packed.counts))
  const edges = new Float32Array(Uint32Array.from(new Uint16Array(bytesOf(packed.edges)), (half) => half << 16).buffer)
  const sizes = new Uint8Array(bytesOf(packed.sizes))
  const nodeFeatures = new Uint16Array(bytesOf(packed.nodeFeatures))
  const nodes = new Int8Array(bytesOf(packed.nodes))
  const firstEdge = new Uint32Array(counts.length)
  for (let i = 1; i < counts.length; i++) firstEdge[i] = (firstEdge[i - 1] as number) + (counts[i - 1] as number)
  const n = nodeFeatures.length
  const forest: Forest = {
    roots: new Int32Array(sizes.length),
    columns: new Uint16Array(n),
    edges: new Float32Array(n),
    children: new Int32Array(2 * n),
    leaves: Float64Array.from(new Int16Array(bytesOf(packed.leaves)), (part) => part * packed.scale),
    exit: packed.exit,
  }
  let node = 0
  let leaf = 0
  sizes.forEach((size, tree) => {
    const root = node
    const child = (at: number): number => (at >= 0 ? root + at : ~(leaf + ~at))
    forest.roots[tree] = size > 1 ? root : ~leaf
    for (; node < root + size - 1; node++) {
      const feature = nodeFeatures[node] as number
      forest.columns[node] = features[feature] as number
      forest.edges[node] = edges[(firstEdge[feature] as number) + (nodes[3 * node] as number)] as number
      forest.children[2 * node] = child(nodes[3 * node + 1] as number)
      forest.children[2 * node + 1] = child(nodes[3 * node + 2] as number)
    }
    leaf += size
  })
  return forest
}

function unpackOdds(text: string): LogOdds {
  const odds = new Map<string, number>()
  for (const entry of text.split(' ')) {
    const at = entry.lastIndexOf(':')
    if (at > 0) odds.set(entry.slice(0, at), Number(entry.slice(at + 1)) / 10)
  }
  return odds
}

function bytesOf(base64: string): ArrayBuffer {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes.buffer
}
