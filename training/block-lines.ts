/** HTML pages as text, a block a line: what somebody who extracts text block by block hands over. */
import type { Sample } from '../bench/data.js'
import { readSample } from './prepare.js'

/** Kinds whose gold follows the same rules as that of articles; forums keep what is a comment elsewhere. */
const KINDS = ['article', 'documentation', 'service']

export function blockLines(samples: readonly Sample[]): Sample[] {
  return samples
    .filter(({ kind }) => KINDS.includes(kind))
    .map((sample) => {
      const { page } = readSample(sample, null)
      const text = page.blocks.map((block) => block.text.replace(/\s+/g, ' ')).join('\n')
      return { ...sample, format: 'text', read: () => Buffer.from(text), language: () => sample.language() }
    })
}
