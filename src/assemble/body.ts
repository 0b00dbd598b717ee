import type { Block } from '../types/index.js'

/** The body: kept blocks in page order, parted by a blank line. */
export function joinBody(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => block.verdict === 'kept')
    .map((block) => block.text)
    .join('\n\n')
}
