import { REPEAT_RULE } from '../data/memory.js'
import type { BlockKind, Evidence, Judgement, SiteLines, SourceBlock } from '../types/index.js'
import { lineHash } from './line-hash.js'

/** Sub-headings, rows of tables and code are called alike on many pages, and are the page's own. */
const OWN_KINDS: ReadonlySet<BlockKind> = new Set(['heading', 'table-row', 'code'])

/**
 * Leaves out what is kept and is the site's, not the page's. It takes nothing back, and nothing else changes; where
 * nothing would be left of the body, it stays as it is.
 *
 * @param site name of the page's site, null where it is not known
 */
export function leaveOutRepeats(
  blocks: readonly SourceBlock[],
  evidence: readonly Evidence[],
  judgements: readonly Judgement[],
  memory: SiteLines | null,
  site: string | null,
): Judgement[] {
  const result = [...judgements]
  if (memory === null || site === null) return result
  judgements.forEach((judgement, i) => {
    const block = blocks[i] as SourceBlock
    if (judgement.verdict !== 'kept' || !isRepeat(block, evidence[i] as Evidence, judgement.score, memory, site)) return
    result[i] = { ...judgement, verdict: 'removed', reason: 'site-repeat', rule: 'site-repeat' }
  })
  return result.some(({ verdict }) => verdict === 'kept') ? result : [...judgements]
}

function isRepeat(block: SourceBlock, item: Evidence, score: number, memory: SiteLines, site: string): boolean {
  if (OWN_KINDS.has(block.kind)) return false
  const hash = lineHash(item.tokens, item.words)
  const kind = hash === null ? null : memory.kindOf(site, hash)
  return kind === 'standing' || (kind === 'line' && score < REPEAT_RULE.staysFrom)
}
