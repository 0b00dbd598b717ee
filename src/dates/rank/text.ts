import { DATE_CLASS } from '../../data/dates/metadata-keys.js'
import { BARRED, BEHIND_BODY, INFO_LINE, LABELLED_LINE, PREAMBLE } from '../../data/dates/rank-weights.js'
import type { Budget } from '../../lib/budget.js'
import type { Page, SourceBlock } from '../../types/index.js'
import type { DateCandidate } from '../candidate.js'
import { isDateline } from '../dateline.js'
import { hasDateWord, hasForeignLabel, labelBehind } from '../labels.js'
import { type Claim, dayOf, type Evidence, type EvidenceKind, weightOf } from './evidence.js'
import { distanceOf, isBesideTitle, isInComments, type Layout, layoutOf } from './layout.js'
import { isAgencyOpening, isBylineEnd, isParticulars, type Line, lineOf, words } from './line.js'
import { resolveRelative } from './relative.js'
import type { DateBlockVerdict } from './verdict.js'

/** What text says of the page's own dates: labels, datelines, lines of particulars, agency openings. */
export function textEvidence(
  page: Page,
  candidates: readonly DateCandidate[],
  verdicts: readonly DateBlockVerdict[],
  fetchedAt: Date | null,
  budget: Budget,
): Evidence[] {
  const layout = layoutOf(page.blocks, verdicts)
  const found: Evidence[] = []
  for (const [block, indices] of byBlock(candidates)) {
    if (budget.spent) break
    const verdict = verdicts[block]
    const source = page.blocks[block]
    if (!verdict || !source || isInComments(source, layout)) continue
    const own = indices.map((index) => candidates[index]).filter((each) => each !== undefined)
    const dateline = verdict.reason === 'dateline' || verdict.reason === 'byline' || isDateline(source, own)
    for (const index of indices) {
      if (budget.spent) break
      const candidate = candidates[index]
      if (!candidate) continue
      const place: Place = { candidate, source, line: lineOf(source.text, candidate), verdict, layout, dateline }
      const claim = hasForeignLabel(place.line.before) ? null : claimOf(place)
      const evidence = claim && toEvidence(candidate, index, claim, fetchedAt)
      if (evidence) found.push(evidence)
    }
  }
  return settle(settle(found, 'loneDateline'), 'preamble')
}

function byBlock(candidates: readonly DateCandidate[]): Map<number, number[]> {
  const blocks = new Map<number, number[]>()
  for (const [index, { block }] of candidates.entries()) {
    const list = blocks.get(block)
    if (list) list.push(index)
    else blocks.set(block, [index])
  }
  return blocks
}

interface Place {
  candidate: DateCandidate
  source: SourceBlock
  line: Line
  verdict: DateBlockVerdict
  layout: Layout
  /** The block is nothing but a date with its labels. */
  dateline: boolean
}

function claimOf(place: Place): Claim | null {
  const { verdict, candidate, line } = place
  if (verdict.reason !== null && BARRED.has(verdict.reason)) return barredClaim(place)
  if (hasDateWord(line.before) && !isNear(place)) return { role: 'published', kind: 'labelledBody' }
  if (place.dateline) return datelineClaim(place)
  // A date in a heading is what the story is about: 'Weekly report, 14 to 20 January 2022'.
  const heading = verdict.reason === 'title' && place.source.kind === 'heading'
  if (heading && candidate.label === null && candidate.fields.hour === undefined) return null
  return verdict.verdict === 'kept' ? bodyClaim(place) : infoClaim(place)
}

function isNear({ candidate, dateline, layout }: Place): boolean {
  return dateline && distanceOf(candidate.block, layout) !== null
}

/**
 * A block that was taken for another story's or for a comment: its date is theirs, unless markup says that it belongs to
 * the header or the footer of this entry.
 */
function barredClaim({ candidate, source, line, layout }: Place): Claim | null {
  if (line.text.length > INFO_LINE) return null
  const distance = distanceOf(source.index, layout)
  const header = isBesideTitle(source, layout) || (source.index > layout.title && isNamedDate(source))
  if (distance !== null && header) return infoOf(candidate, line, distance)
  return isBehindBody(source.index, layout) && isNamedDate(source) ? footerClaim(candidate, line) : null
}

function isBehindBody(block: number, { lastKept }: Layout): boolean {
  return block > lastKept && block <= lastKept + BEHIND_BODY
}

/** A labelled dateline counts anywhere; a bare one near title and body, nearest first. */
function datelineClaim({ candidate, verdict, layout }: Place): Claim | null {
  if (candidate.label) return { role: candidate.label, kind: 'labelled' }
  const distance = distanceOf(candidate.block, layout)
  if (distance !== null) return { role: 'published', kind: 'dateline', distance }
  if (isPreamble(candidate.block, layout)) return { role: 'published', kind: 'preamble' }
  const last = candidate.block === layout.lastKept + 1
  const own = verdict.reason === 'dateline' || verdict.verdict === 'kept' || last
  return own ? { role: 'published', kind: 'loneDateline' } : null
}

/** A short removed line beside title or body that holds a date among names and sections. */
function infoClaim({ candidate, source, line, layout }: Place): Claim | null {
  const distance = distanceOf(candidate.block, layout)
  const byline = isBylineEnd(line)
  if (byline && distance !== null) return { role: 'published', kind: 'infoLine', distance }
  if (line.text.length > INFO_LINE) return sentenceClaim(candidate, line, layout)
  if (distance !== null) return infoOf(candidate, line, distance)
  const footer = footerClaim(candidate, line)
  if (footer && (isNamedDate(source) || candidate.label) && isBehindBody(candidate.block, layout)) return footer
  if (candidate.label) return { role: candidate.label, kind: 'labelledBody' }
  return isPreamble(candidate.block, layout) && isParticulars(line) ? { role: 'published', kind: 'preamble' } : null
}

/** In front of the body, but far from what was taken for the headline. */
function isPreamble(block: number, { firstKept }: Layout): boolean {
  return block < firstKept && block >= firstKept - PREAMBLE
}

/** 'This article was originally published on 26 September 2019 but has been updated since', below the body. */
function sentenceClaim({ block, label }: DateCandidate, line: Line, { lastKept }: Layout): Claim | null {
  if (block <= lastKept || line.text.length > LABELLED_LINE || words(line.before) > 6) return null
  const role = label ?? labelBehind(line.behind)
  return role && { role, kind: 'footer' }
}

function infoOf(candidate: DateCandidate, { behind }: Line, distance: number): Claim {
  const label = candidate.label ?? labelBehind(behind)
  return label ? { role: label, kind: 'infoLine' } : { role: 'published', kind: 'infoLine', distance }
}

/** 'Dieser Artikel wurde am 5. Januar 2022 von X geschrieben', 'Von X am 5. Januar 2022 | 3 Meinungen'. */
function footerClaim({ label }: DateCandidate, { behind }: Line): Claim {
  return { role: label ?? labelBehind(behind) ?? 'published', kind: 'footer' }
}

/** In running text a date is the page's own where the body opens or ends with it. */
function bodyClaim({ candidate, line, layout }: Place): Claim | null {
  const { block, label } = candidate
  const { firstKept, lastKept } = layout
  if (label && (block <= firstKept || block >= lastKept) && !/[.!?]\s/.test(line.before) && words(line.before) <= 4) {
    return { role: label, kind: 'labelledBody' }
  }
  if (label && line.behind.trim() === '' && isParticulars(line)) return { role: label, kind: 'labelledBody' }
  const distance = distanceOf(block, layout)
  const stamp = candidate.fields.hour !== undefined && line.text.length <= INFO_LINE
  if (distance !== null && (stamp || isParticulars(line))) return { role: 'published', kind: 'opening', distance }
  if (distance !== null && block >= firstKept && line.first && isAgencyOpening(line, candidate.text)) {
    return { role: 'published', kind: 'agency', distance }
  }
  const ends = block === lastKept && block > firstKept && line.last
  return ends && isParticulars(line) ? { role: 'published', kind: 'ending' } : null
}

/** An element round the block has a class for dates or bylines. */
function isNamedDate({ element }: SourceBlock): boolean {
  let each = element
  for (let steps = 0; each && steps < 3; steps++) {
    if (DATE_CLASS.test(each.names)) return true
    each = each.parent
  }
  return false
}

function toEvidence(candidate: DateCandidate, index: number, claim: Claim, fetchedAt: Date | null): Evidence | null {
  const fields = candidate.relative ? resolveRelative(candidate, fetchedAt) : candidate.fields
  if (!fields || dayOf(fields) === null) return null
  const { readings, text, sourceStart, sourceEnd, precision, calendar, numerals } = candidate
  return {
    role: claim.role,
    kind: claim.kind,
    weight: weightOf(claim),
    fields,
    readings,
    text,
    start: sourceStart,
    end: sourceEnd,
    precision,
    calendar,
    numerals,
    source: 'text',
    candidate: index,
  }
}

/** What stands far from title and body counts only where all of its kind name one day. */
function settle(found: readonly Evidence[], kind: EvidenceKind): Evidence[] {
  const days = new Set(found.filter((each) => each.kind === kind).map((each) => dayOf(each.fields)))
  return days.size <= 1 ? [...found] : found.filter((each) => each.kind !== kind)
}
