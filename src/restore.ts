import { joinBody } from './assemble/index.js'
import { fingerprintOf } from './lib/fingerprint.js'
import { tokenize } from './lib/tokens.js'
import { countWords } from './lib/word-count.js'
import { type Article, type Block, CopydeskError, REASONS, type Reason } from './types/index.js'

/** Which removed blocks to put back: those of a reason, of several reasons, or those that a function picks. */
export type RestoreFilter = Reason | readonly Reason[] | ((block: Block) => boolean)

/**
 * Puts removed blocks back into the text, each in its place.
 *
 * @param article what `clean` gave; it is left as it is
 * @param filter a reason, several reasons, or a function that picks removed blocks
 * @returns a new article with `text`, `wordCount`, `fingerprint`, `blocks` and `removed` changed; `markdown` and `html` are null, since their
 *   structure cannot be told from the blocks alone (`clean` with `keep` gives them); the rest, the verdict included, stays as it was
 * @throws CopydeskError `invalid-input` where the filter is none of the three forms, or names a reason that there is not
 */
export function restore(article: Article, filter: RestoreFilter): Article {
  const picks = pickerOf(filter)
  const blocks = article.blocks.map((block) =>
    block.verdict === 'removed' && picks(block)
      ? { ...block, verdict: 'kept' as const, reason: null, rule: 'restored', duplicateOf: null }
      : block,
  )
  const text = joinBody(blocks)
  const removed = blocks.filter(({ verdict }) => verdict === 'removed')
  const fingerprint = fingerprintOf(
    blocks.filter(({ verdict }) => verdict === 'kept').map((block) => tokenize(block.text)),
  )
  return { ...article, text, markdown: null, html: null, wordCount: countWords(text), fingerprint, blocks, removed }
}

function pickerOf(filter: RestoreFilter): (block: Block) => boolean {
  if (typeof filter === 'function') return filter
  const reasons: readonly unknown[] = Array.isArray(filter) ? filter : [filter]
  const known: readonly unknown[] = REASONS
  if (!reasons.every((reason) => known.includes(reason))) {
    throw new CopydeskError('invalid-input', 'the filter must be a reason, a list of reasons, or a function')
  }
  return (block) => reasons.includes(block.reason)
}
