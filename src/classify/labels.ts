import { RULES } from '../data/weights.js'
import { isUnspaced, tokenizeWithOffsets } from '../lib/tokens.js'
import type { Evidence, PhraseLabel, Reason } from '../types/index.js'
import type { Context } from './context.js'
import { isTopical } from './topic.js'

/** Reasons whose phrases are headings. */
const HEADINGS: ReadonlySet<Reason> = new Set(['listing', 'related', 'tags', 'story-navigation'])

/** Reasons whose phrases are often everyday words; 'Advertisement' is none. */
const EVERYDAY: ReadonlySet<Reason> = new Set(['navigation', 'label', 'policy', 'widget', 'credit'])

/** A label that names its block as boilerplate. */
export interface Naming {
  reason: Reason
  rule: string
  label: PhraseLabel
}

/**
 * What the phrases of a block say it is, or null where they do not suffice: phrase, place and shape together decide.
 */
export function nameByPhrases(context: Context, i: number): Naming | null {
  const { labels } = context.evidence[i] as Evidence
  if (labels.length === 0) return null
  const named = nameByWholeOrStart(context, i, labels)
  const hinted = nameByHints(context, i, labels)
  return hinted !== null && (named === null || isLonger(hinted, named)) ? hinted : named
}

/** 'Subscribe to continue reading' says more than 'Subscribe'. */
function isLonger(hinted: Naming, named: Naming): boolean {
  return named.label.group.place === 'start' && hinted.label.from === 0 && hinted.label.to > named.label.to
}

function nameByWholeOrStart(context: Context, i: number, labels: readonly PhraseLabel[]): Naming | null {
  for (const label of likeliestFirst(context, i, labels)) {
    const { place, weak, reason } = label.group
    if (place === 'within') continue
    if (
      standsAmongProse(context, i) &&
      (weak || isEverydayWord(label) || isTopical(context, context.evidence[i] as Evidence, label))
    )
      continue
    if (place === 'start' && (readsOn(context, i, label) || isPartOfWord(context, i, label))) continue
    if (reason === 'byline' && place === 'start' && !namesFollow(context, i, label)) continue
    return { reason, rule: `${reason}.${place}`, label }
  }
  return null
}

/** Where several phrases claim the block, in the order of the tables but for what its shape and place say. */
function likeliestFirst(context: Context, i: number, labels: readonly PhraseLabel[]): PhraseLabel[] {
  if (labels.length < 2) return [...labels]
  const credits = labels.some((label) => isBriefCredit(context, i, label))
  return [
    // A heading such as 'Related stories' is also a button, and the start of a line; as a heading it opens a section.
    (label: PhraseLabel) => label.group.place === 'whole' && label.group.opens !== undefined,
    (label: PhraseLabel) => label.group.place === 'whole',
    // 'Advertising' leads to a price list at the foot of the page; beside the text it stands over an ad.
    (label: PhraseLabel) => label.group.reason === 'ad' && standsBesideSentence(context, i),
    // 'Photo: Storm hits the coast' is another story, 'Photo: Anna Berg' a credit.
    (label: PhraseLabel) => !(credits && label.group.reason === 'related' && label.group.place === 'start'),
  ].reduce((order, is) => [...order.filter(is), ...order.filter((label) => !is(label))], [...labels])
}

function standsBesideSentence(context: Context, i: number): boolean {
  return context.evidence[i - 1]?.endsSentence === true || context.evidence[i + 1]?.endsSentence === true
}

function isBriefCredit(context: Context, i: number, label: PhraseLabel): boolean {
  if (label.group.reason !== 'credit' || label.group.place !== 'start') return false
  return (context.evidence[i] as Evidence).words <= RULES.briefCreditWords && namesFollow(context, i, label)
}

/** One word that is a whole line may be a sub-heading in any language. */
function isEverydayWord({ group, from, to }: PhraseLabel): boolean {
  return group.place === 'whole' && to - from === 1 && EVERYDAY.has(group.reason)
}

/** Several hints in one block decide; among prose it takes more, for an article may be about these very words. */
function nameByHints(context: Context, i: number, labels: readonly PhraseLabel[]): Naming | null {
  const evidence = context.evidence[i] as Evidence
  const amongProse = standsAmongProse(context, i)
  const needed = amongProse ? RULES.withinHitsAmongProse : RULES.withinHits
  for (const label of labels) {
    if (label.group.place !== 'within') continue
    const same = labels.filter(({ group }) => group.place === 'within' && group.reason === label.group.reason)
    const cover = coveredTokens(same) / Math.max(1, evidence.tokens.length)
    const hits = new Set(same.map(({ from }) => from)).size
    const covered = amongProse
      ? cover >= RULES.withinCoverAmongProse && !isTopical(context, evidence, label)
      : cover >= RULES.withinCover
    if (hits >= needed || covered || isRemark(context, i, label) || endsInCredit(evidence, label)) {
      return { reason: label.group.reason, rule: `${label.group.reason}.within`, label }
    }
  }
  return null
}

/** 'The old bridge in spring. Photo: Anna Berg': a colon, a name, and no full stop. */
function endsInCredit({ tokens, words, endsSentence }: Evidence, { group, to }: PhraseLabel): boolean {
  if (group.reason !== 'credit' || group.colon !== true || endsSentence) return false
  return words <= RULES.captionWords && tokens.length > to && tokens.length - to <= RULES.creditTokens
}

/** A short remark at the edge of the text: one hint names it. */
function isRemark(context: Context, i: number, label: PhraseLabel): boolean {
  const evidence = context.evidence[i] as Evidence
  return evidence.words <= (label.group.mostWords ?? 25) && !standsAmongProse(context, i)
}

/** Prose on both sides: the line is part of a text, a sub-heading perhaps. */
function standsAmongProse(context: Context, i: number): boolean {
  return isPlainProse(context, i, -1) && isPlainProse(context, i, 1)
}

/** A neighbour that is prose, no copy of the block itself, and no boilerplate by its own phrases. */
function isPlainProse(context: Context, i: number, step: 1 | -1): boolean {
  const evidence = context.evidence[i + step]
  if (context.prose[i + step] !== true || evidence === undefined) return false
  if (evidence.key === context.headline?.key) return false
  if (evidence.key === context.evidence[i]?.key || evidence.labels.length >= RULES.withinHits) return false
  if (evidence.labels.some(({ group }) => group.place !== 'within')) return false
  return coveredTokens(evidence.labels) < evidence.tokens.length * RULES.withinCover
}

/** A sentence that merely begins with the words: it ends as one, and no colon sets the phrase off. */
function readsOn(context: Context, i: number, label: PhraseLabel): boolean {
  const evidence = context.evidence[i] as Evidence
  if (!evidence.endsSentence || label.to >= evidence.tokens.length) return false
  const text = context.page.blocks[i]?.text ?? ''
  if (/^[^:：]{1,40}[:：]/u.test(text)) return false
  // A heading of a list has no full stop; a call to read or subscribe may well have one.
  return HEADINGS.has(label.group.reason) || (context.prose[i] === true && isPlainProse(context, i, -1))
}

/** Scripts that do not part their words: '編輯' in '編輯部說' credits nobody. */
function isPartOfWord(context: Context, i: number, { group, to }: PhraseLabel): boolean {
  const { tokens } = context.evidence[i] as Evidence
  if (group.reason !== 'credit' || to >= tokens.length || !isUnspaced(tokens[to - 1] as string)) return false
  const placed = tokenizeWithOffsets(context.page.blocks[i]?.text ?? '')
  return isUnspaced(tokens[to] as string) && placed[to - 1]?.end === placed[to]?.start
}

/** Bylines: what follows is in capitals but for joining words, or in a script without case. */
function namesFollow(context: Context, i: number, label: PhraseLabel): boolean {
  const text = context.page.blocks[i]?.text ?? ''
  const evidence = context.evidence[i] as Evidence
  if (evidence.endsSentence || label.to >= evidence.tokens.length) return false
  const behind = tokenizeWithOffsets(text)
    .slice(label.to)
    .map(({ start, end }) => text.slice(start, end))
  const lower = behind.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3)
  return behind.length > 0 && lower.length <= Math.floor(behind.length / 3)
}

function coveredTokens(labels: readonly PhraseLabel[]): number {
  let covered = 0
  let end = -1
  for (const { from, to } of [...labels].sort((a, b) => a.from - b.from)) {
    covered += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return covered
}
