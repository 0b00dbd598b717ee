import { BARRED, BEFORE_TITLE, INFO_LINE, INTO_BODY, WEIGHTS } from '../../data/dates/rank-weights.js'
import type { Page } from '../../types/index.js'
import type { DateCandidate } from '../candidate.js'
import { isDateline } from '../dateline.js'
import { dayOf, type Evidence } from './evidence.js'
import { resolveRelative } from './relative.js'
import type { DateBlockVerdict } from './verdict.js'

/** Characters of a place name and a comma in front of an agency's date: 'MADRID, 5 ene. 2022 (EFE) -'. */
const AGENCY_OPENING = 60

interface Layout {
  firstKept: number
  lastKept: number
  title: number
}

/** What text says of the page's own dates: labels, datelines, agency openings. */
export function textEvidence(
  page: Page,
  candidates: readonly DateCandidate[],
  verdicts: readonly DateBlockVerdict[],
  fetchedAt: Date | null,
): Evidence[] {
  const layout = layoutOf(verdicts)
  const blocks = new Map<number, number[]>()
  for (const [index, candidate] of candidates.entries()) {
    const list = blocks.get(candidate.block)
    if (list) list.push(index)
    else blocks.set(candidate.block, [index])
  }
  const found: Evidence[] = []
  for (const [block, indices] of blocks) {
    const verdict = verdicts[block]
    const source = page.blocks[block]
    if (!verdict || !source || (verdict.reason !== null && BARRED.has(verdict.reason))) continue
    const own = indices.map((index) => candidates[index]).filter((each) => each !== undefined)
    const dateline = verdict.reason === 'dateline' || verdict.reason === 'byline' || isDateline(source, own)
    for (const index of indices) {
      const candidate = candidates[index]
      if (!candidate) continue
      const kind = dateline
        ? datelineKind(candidate, verdict, layout)
        : verdict.verdict === 'kept'
          ? bodyKind(candidate, source.text, layout)
          : infoKind(candidate, source.text, layout)
      const evidence = kind && toEvidence(candidate, index, kind, fetchedAt)
      if (evidence) found.push(evidence)
    }
  }
  return settleLone(found)
}

interface Kind {
  role: Evidence['role']
  weight: number
}

/** A labelled dateline counts anywhere; a bare one near title and body, nearest first. */
function datelineKind(candidate: DateCandidate, verdict: DateBlockVerdict, layout: Layout): Kind | null {
  if (candidate.label) return { role: candidate.label, weight: WEIGHTS.labelled }
  const distance = distanceOf(candidate.block, layout)
  if (distance !== null) return { role: 'published', weight: WEIGHTS.dateline - distance }
  const last = candidate.block === layout.lastKept + 1
  return verdict.reason === 'dateline' || last ? { role: 'published', weight: WEIGHTS.loneDateline } : null
}

/** Distance from the title in hundredths of a weight, null where the block stands elsewhere: it only orders equals. */
function distanceOf(block: number, { title, firstKept }: Layout): number | null {
  const opening = title >= 0 && title < firstKept ? title : firstKept
  if (opening < 0 || block < opening - BEFORE_TITLE || block > firstKept + INTO_BODY) return null
  // What stands above a headline is more often the day of the visit than what stands below it.
  return Math.min(99, block < opening ? (opening - block) * 2 + 1 : block - opening) / 100
}

/** A short removed line beside the title that holds a date among names and sections. */
function infoKind(candidate: DateCandidate, text: string, layout: Layout): Kind | null {
  if (text.length > INFO_LINE) return null
  const distance = distanceOf(candidate.block, layout)
  if (candidate.label)
    return { role: candidate.label, weight: distance === null ? WEIGHTS.labelledBody : WEIGHTS.infoLine }
  return distance === null ? null : { role: 'published', weight: WEIGHTS.infoLine - distance }
}

/** In running text a date is the page's own where the body opens with it, behind a label or a place name. */
function bodyKind(candidate: DateCandidate, text: string, { firstKept, lastKept }: Layout): Kind | null {
  const { block, start, end, label } = candidate
  if (start > AGENCY_OPENING) return null
  const opening = text.slice(0, start)
  if (label && (block <= firstKept || block >= lastKept) && !/[.!?]\s/.test(opening)) {
    return words(opening) <= 4 ? { role: label, weight: WEIGHTS.labelledBody } : null
  }
  if (block !== firstKept) return null
  const place =
    /^\p{Lu}[\p{L}\p{M}'’. -]*(?:\([\p{L} ]*\))?[,،:/\u2013\u2014-]\s?$/u.test(opening) && words(opening) <= 4
  const dash =
    /^(?:\s?\([^)]{1,30}\))?\s?[-\u2013\u2014:.]/.test(text.slice(end, end + 40)) || text.slice(end).trim() === ''
  return place && dash ? { role: 'published', weight: WEIGHTS.agency } : null
}

function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

function toEvidence(candidate: DateCandidate, index: number, kind: Kind, fetchedAt: Date | null): Evidence | null {
  const fields = candidate.relative ? resolveRelative(candidate, fetchedAt) : candidate.fields
  if (!fields || dayOf(fields) === null) return null
  const { readings, text, sourceStart, sourceEnd, precision, calendar, numerals } = candidate
  return {
    ...kind,
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

/** A dateline far from title and body counts only where all such datelines name one day. */
function settleLone(found: Evidence[]): Evidence[] {
  const lone = found.filter((each) => each.weight === WEIGHTS.loneDateline)
  const days = new Set(lone.map((each) => dayOf(each.fields)))
  return days.size <= 1 ? found : found.filter((each) => each.weight !== WEIGHTS.loneDateline)
}

function layoutOf(verdicts: readonly DateBlockVerdict[]): Layout {
  const layout = { firstKept: -1, lastKept: -1, title: -1 }
  for (const [index, { verdict, reason }] of verdicts.entries()) {
    if (reason === 'title' && layout.title < 0) layout.title = index
    if (verdict !== 'kept') continue
    if (layout.firstKept < 0) layout.firstKept = index
    layout.lastKept = index
  }
  return layout
}
