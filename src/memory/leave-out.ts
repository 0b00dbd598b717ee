import { REPEAT_RULE } from '../data/memory.js'
import type { BlockKind, Evidence, Judgement, Page, SiteLines, SourceBlock } from '../types/index.js'
import { siteOfAddress } from './address.js'
import { lineHash } from './line-hash.js'

/** Sub-headings, rows of tables and code are called alike on many pages, and are the page's own. */
const OWN_KINDS: ReadonlySet<BlockKind> = new Set(['heading', 'table-row', 'code'])

/**
 * Leaves out what is kept and is the site's, not the page's. It takes nothing back, and nothing else changes; where
 * nothing would be left of the body, it stays as it is.
 *
 * @param named name of the page's site where the caller gives it; else it is the host of the address
 */
export function leaveOutRepeats(
  { blocks, url }: Pick<Page, 'blocks' | 'url'>,
  evidence: readonly Evidence[],
  judgements: readonly Judgement[],
  memory: SiteLines,
  named: string | null,
): readonly Judgement[] {
  const site = named ?? siteOfAddress(url)
  if (site === null) return judgements
  const result = [...judgements]
  judgements.forEach((judgement, i) => {
    const block = blocks[i] as SourceBlock
    if (judgement.verdict !== 'kept' || !isRepeat(block, evidence[i] as Evidence, judgement.score, memory, site)) return
    result[i] = { ...judgement, verdict: 'removed', reason: 'site-repeat', rule: 'site-repeat' }
  })
  return result.some(({ verdict }) => verdict === 'kept') ? result : judgements
}

function isRepeat(block: SourceBlock, item: Evidence, score: number, memory: SiteLines, site: string): boolean {
  if (OWN_KINDS.has(block.kind)) return false
  const hash = lineHash(item.tokens, item.words)
  const kind = hash === null ? null : memory.kindOf(site, hash)
  return kind === 'standing' || (kind === 'line' && score < REPEAT_RULE.staysFrom)
}
