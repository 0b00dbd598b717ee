/** Packs a trained model, as train.py writes it, into the form that the generated files hold. */

import type { PackedForest, PackedModel } from '../src/data/model/packed.js'
import type { Head } from '../src/model/types.js'

type Odds = readonly (readonly [token: string, odds: number])[]

interface TrainedForest {
  features: readonly number[]
  edges: readonly (readonly number[])[]
  exit: { trees: number; margin: number }
  trees: readonly { nodes: readonly (readonly [number, number, number, number])[]; leaves: readonly number[] }[]
}

/** What train.py stores. */
export interface TrainedModel {
  head: Head
  columns: readonly string[]
  tables: { names: Odds; words: Odds }
  forests: readonly TrainedForest[]
}

export function pack(model: TrainedModel): PackedModel {
  return {
    head: model.head,
    columns: model.columns.length,
    forests: model.forests.map(packForest),
    names: packOdds(model.tables.names),
    words: packOdds(model.tables.words),
  }
}

function packForest({ features, edges, trees, exit }: TrainedForest): PackedForest {
  const nodes = trees.flatMap((tree) => tree.nodes)
  const leaves = trees.flatMap((tree) => tree.leaves)
  const scale = Math.max(...leaves.map(Math.abs)) / 32_767
  const halves = new Uint32Array(Float32Array.from(edges.flat()).buffer).map((bits) => bits >>> 16)
  return {
    features: base64(Uint16Array.from(features)),
    counts: base64(Uint8Array.from(edges, (own) => own.length)),
    edges: base64(Uint16Array.from(halves)),
    sizes: base64(Uint8Array.from(trees, (tree) => tree.leaves.length)),
    nodeFeatures: base64(Uint16Array.from(nodes, ([feature]) => feature)),
    nodes: base64(Int8Array.from(nodes.flatMap(([, edge, left, right]) => [edge, left, right]))),
    leaves: base64(Int16Array.from(leaves, (value) => Math.round(value / scale))),
    scale,
    exit,
  }
}

function packOdds(odds: Odds): string {
  return odds.map(([token, value]) => `${token}:${Math.round(value * 10)}`).join(' ')
}

function base64(values: Uint8Array | Int8Array | Uint16Array | Int16Array): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64')
}
