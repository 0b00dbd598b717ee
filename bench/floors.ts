/** Floors below which quality must not fall, pinned for one corpus. Raised by `--pin`, lowered only by hand. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Summary } from './score.js'

const FILE = join(import.meta.dirname, 'floors.json')

/** Measures that must not fall, and those that must not rise. */
const AT_LEAST = ['f1', 'with', 'without', 'exact', 'shingleF1', 'snippetF1'] as const
const AT_MOST = ['under', 'failed'] as const

type Measure = (typeof AT_LEAST)[number] | (typeof AT_MOST)[number]

export interface Floor {
  corpus: string
  atLeast: Partial<Record<Measure, number>>
  atMost: Partial<Record<Measure, number>>
}

/** Floors by job, such as `wcxb-html/article`. */
export type Floors = Record<string, Floor>

/** What was measured on a job. */
export interface Measured {
  key: string
  corpus: string
  summary: Summary
}

export function readFloors(): Floors {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}
}

export function writeFloors(floors: Floors): void {
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`)
}

/** Says in words what fell below its floor; empty where all is well. */
export function breaches(floors: Floors, { key, corpus, summary }: Measured): string[] {
  const floor = floors[key]
  if (!floor) return []
  if (floor.corpus !== corpus) return [`${key}: the data is not what the floors were pinned on`]
  const low = AT_LEAST.flatMap((measure) => {
    const bound = floor.atLeast[measure]
    const value = summary[measure] ?? 0
    return bound !== undefined && value < bound ? [`${key}: ${measure} is ${value.toFixed(4)}, floor ${bound}`] : []
  })
  const high = AT_MOST.flatMap((measure) => {
    const bound = floor.atMost[measure]
    const value = summary[measure] ?? 0
    return bound !== undefined && value > bound ? [`${key}: ${measure} is ${value}, at most ${bound}`] : []
  })
  return [...low, ...high]
}

/** Floors raised to what was measured; a measure that fell keeps its floor, which then is a breach. */
export function raise(floors: Floors, { key, corpus, summary }: Measured): Floors {
  const old = floors[key]
  if (old && old.corpus !== corpus) return floors
  const floor: Floor = { corpus, atLeast: {}, atMost: {} }
  for (const measure of AT_LEAST) {
    const value = summary[measure]
    if (value !== null) floor.atLeast[measure] = Math.max(roundDown(value), old?.atLeast[measure] ?? 0)
  }
  for (const measure of AT_MOST) {
    const value = summary[measure]
    if (value !== null) floor.atMost[measure] = Math.min(value, old?.atMost[measure] ?? Number.POSITIVE_INFINITY)
  }
  return { ...floors, [key]: floor }
}

function roundDown(value: number): number {
  return Math.floor(value * 1000) / 1000
}
