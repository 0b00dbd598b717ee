import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { weightsOf } from '../../src/model/index.js'
import { scoreTable } from '../../src/model/score.js'
import { generateDigest } from '../../training/digest.js'
import { generate } from '../../training/generate.js'

const ROOT = join(import.meta.dirname, '../..')

interface Sample {
  rows: number
  features: string
  words: number[]
  groups: number[][]
  first: number[]
  second: number[]
}

describe.each(['html', 'text'] as const)('the stored %s model', (head) => {
  it('is what the generator makes of the stored training output', () => {
    const committed = readFileSync(join(ROOT, `src/data/model/${head}.generated.ts`), 'utf8')
    expect(generate(head) === committed).toBe(true)
    expect(committed.length).toBeLessThanOrEqual(150_000)
  })

  it('scores a page as the training library did', () => {
    const sample: Sample = JSON.parse(readFileSync(join(ROOT, `training/output/${head}.sample.json`), 'utf8'))
    const bytes = new Uint8Array(Buffer.from(sample.features, 'base64'))
    const table = { rows: sample.rows, data: columnByColumn(new Float32Array(bytes.buffer), sample.rows) }
    const groups = sample.groups.map((group) => Int32Array.from(group))
    const { first, second } = scoreTable(weightsOf(head), table, Float64Array.from(sample.words), groups)
    expect(sample.second.length).toBeGreaterThan(20)
    expect(worstGap(sample.first, first)).toBeLessThan(1e-3)
    expect(worstGap(sample.second, second)).toBeLessThan(1e-3)
  })
})

describe('the stored digest of all weights', () => {
  const read = (path: string): string => readFileSync(join(ROOT, 'src/data', path), 'utf8')

  it('is that of the weights', () => {
    expect(generateDigest(), 'npx tsx training/digest.ts').toBe(read('model/digest.generated.ts'))
  })

  it.each(['model/html.generated.ts', 'model/text.generated.ts', 'dates/rank-odds.generated.ts'])(
    'is another where %s is another',
    (changed) => {
      const digest = generateDigest((path) => (path === changed ? `${read(path)} ` : read(path)))
      expect(digest).not.toBe(generateDigest())
    },
  )
})

/** The sample is stored row after row. */
function columnByColumn(data: Float32Array, rows: number): Float32Array {
  const width = data.length / rows
  return data.map((_, at) => data[(at % rows) * width + Math.floor(at / rows)] as number)
}

function worstGap(left: readonly number[], right: Float32Array): number {
  return Math.max(...left.map((value, i) => Math.abs(value - (right[i] as number))))
}
