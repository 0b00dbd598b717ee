import { log1p } from '../log.js'
import type { FeatureGroup, PageView } from '../types.js'

/** Blocks of prose at the head of the best-known text that count as its lead. */
const LEAD_BLOCKS = 3

/** Whether a block speaks of what the page speaks of. */
export const cohesion: FeatureGroup = {
  head: 'both',
  columns: [
    { name: 'topic.title', meaning: 'terms of the title that the block has', unit: 'blocks' },
    { name: 'topic.titleShare', meaning: "the block's terms that stand in the title", unit: 'share' },
    { name: 'topic.lead', meaning: "the block's terms that stand in the first prose behind the title", unit: 'share' },
    { name: 'topic.shared', meaning: "the block's terms that stand in other prose", unit: 'share' },
    { name: 'topic.sharedTwice', meaning: "the block's terms that stand in two other blocks of prose", unit: 'share' },
    {
      name: 'topic.elsewhere',
      meaning: "the block's terms that stand in other blocks but in no other prose",
      unit: 'share',
    },
    { name: 'topic.known', meaning: 'terms in the block', unit: 'log' },
    { name: 'topic.before', meaning: "the block's terms that stand in the five blocks before", unit: 'share' },
  ],
  fill(view, cells) {
    const { vocabulary, proseWords, inTitle, evidence } = view
    const size = vocabulary.terms.length
    const inProse = new Int32Array(size)
    const inAny = new Int32Array(size)
    vocabulary.ofBlock.forEach((own, i) => {
      if (evidence[i]?.repeatOf !== null) return
      const counted = (proseWords[i] as number) > 0 ? 1 : 0
      for (const term of own) {
        inAny[term] = (inAny[term] as number) + 1
        inProse[term] = (inProse[term] as number) + counted
      }
    })
    const lead = leadTerms(view)
    const lastSeen = new Int32Array(size).fill(-9)
    vocabulary.ofBlock.forEach((own, i) => {
      const self = (proseWords[i] as number) > 0 ? 1 : 0
      const selfAny = evidence[i]?.repeatOf === null ? 1 : 0
      let title = 0
      let inLead = 0
      let shared = 0
      let twice = 0
      let elsewhere = 0
      let before = 0
      for (const term of own) {
        const others = (inProse[term] as number) - self
        title += inTitle[term] as number
        inLead += lead.terms[term] as number
        if (others > 0) shared++
        else if ((inAny[term] as number) - selfAny > 0) elsewhere++
        if (others > 1) twice++
        if (i - (lastSeen[term] as number) <= 5) before++
        lastSeen[term] = i
      }
      const share = 1 / Math.max(1, own.length)
      cells.put(i, 0, title)
      cells.put(i, 1, title * share)
      cells.put(i, 2, lead.blocks.has(i) ? -1 : inLead * share)
      cells.put(i, 3, shared * share)
      cells.put(i, 4, twice * share)
      cells.put(i, 5, elsewhere * share)
      cells.put(i, 6, log1p(own.length))
      cells.put(i, 7, before * share)
    })
  },
}

function leadTerms({ proseWords, vocabulary, titleBlock }: PageView): { terms: Uint8Array; blocks: Set<number> } {
  const lead = { terms: new Uint8Array(vocabulary.terms.length), blocks: new Set<number>() }
  for (let i = Math.max(0, titleBlock); i < proseWords.length && lead.blocks.size < LEAD_BLOCKS; i++) {
    if ((proseWords[i] as number) < 15) continue
    lead.blocks.add(i)
    for (const term of vocabulary.ofBlock[i] as Int32Array) lead.terms[term] = 1
  }
  return lead
}
