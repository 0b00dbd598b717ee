import type { Article, Block, Reason } from '../types/index.js'

/** Fields whose change says something by itself; dates count by their EDTF. */
const FIELDS = ['title', 'byline', 'authors', 'published', 'modified', 'language', 'verdict'] as const

/** A field that two results of a page have different values of, as strings; null for no value. */
export interface ChangedField {
  field: (typeof FIELDS)[number]
  before: string | null
  after: string | null
}

/** What two results of one page differ in. */
export interface ArticleDiff {
  /** Blocks that were kept and are not any more; `reason` is why they go now, null where they are no longer read. */
  lost: { text: string; reason: Reason | null }[]
  /** Blocks that are kept and were not before; `reason` is why they went, null where they were not read. */
  gained: { text: string; reason: Reason | null }[]
  /** Blocks that go for another reason than before. */
  reasons: { text: string; before: Reason; after: Reason }[]
  fields: ChangedField[]
}

/**
 * Compares two results of one page, such as those of two releases. Blocks are the same where they have the same text; which of
 * several copies stays makes no difference.
 */
export function diffArticles(before: Article, after: Article): ArticleDiff {
  const diff: ArticleDiff = { lost: [], gained: [], reasons: [], fields: changedFields(before, after) }
  for (const [text, { kept, gone }] of copiesOf(before.blocks, after.blocks)) {
    const [old, now] = [without(gone.before, gone.after), without(gone.after, gone.before)]
    for (let i = kept.after; i < kept.before; i++) diff.lost.push({ text, reason: now.shift() ?? null })
    for (let i = kept.before; i < kept.after; i++) diff.gained.push({ text, reason: old.shift() ?? null })
    old.forEach((reason, i) => {
      const other = now[i]
      if (other !== undefined) diff.reasons.push({ text, before: reason, after: other })
    })
  }
  return diff
}

/** True where nothing differs. */
export function isSame({ lost, gained, reasons, fields }: ArticleDiff): boolean {
  return lost.length + gained.length + reasons.length + fields.length === 0
}

/** The copies of one text: how many are kept, and why the others went. */
interface Copies {
  kept: Record<Side, number>
  gone: Record<Side, Reason[]>
}

type Side = 'before' | 'after'

function copiesOf(before: readonly Block[], after: readonly Block[]): Map<string, Copies> {
  const byText = new Map<string, Copies>()
  const add = (side: Side, blocks: readonly Block[]): void => {
    for (const { text, reason } of blocks) {
      const copies = byText.get(text) ?? { kept: { before: 0, after: 0 }, gone: { before: [], after: [] } }
      if (reason === null) copies.kept[side] += 1
      else copies.gone[side].push(reason)
      byText.set(text, copies)
    }
  }
  add('before', before)
  add('after', after)
  return byText
}

/** The reasons of one list that the other does not have as often. */
function without(reasons: readonly Reason[], others: readonly Reason[]): Reason[] {
  const left = new Map<Reason, number>()
  for (const reason of others) left.set(reason, (left.get(reason) ?? 0) + 1)
  return reasons.filter((reason) => {
    const count = left.get(reason) ?? 0
    left.set(reason, count - 1)
    return count <= 0
  })
}

function changedFields(before: Article, after: Article): ChangedField[] {
  return FIELDS.map((field) => ({ field, before: fieldOf(before, field), after: fieldOf(after, field) })).filter(
    (change) => change.before !== change.after,
  )
}

function fieldOf(article: Article, field: ChangedField['field']): string | null {
  const value = article[field]
  if (value === null || typeof value === 'string') return value
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ')
  return value.iso ?? value.text
}
