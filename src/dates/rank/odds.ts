import { ODDS } from '../../data/dates/rank-odds.generated.js'
import { dayOf, EVIDENCE_KINDS, type Evidence, type EvidenceKind } from './evidence.js'
import { localDays } from './local.js'

/** What speaks for or against a day besides the kinds of its places; each has its fitted odds. */
const MORE_FEATURES = ['base', 'changedInText', 'changedForMachines', 'pageNodeAlone', 'amongMany'] as const

export type Feature = EvidenceKind | (typeof MORE_FEATURES)[number]
export const FEATURES: readonly Feature[] = [...EVIDENCE_KINDS, ...MORE_FEATURES]

/** A day that some place states as the page's publication. */
export interface DayClaim {
  day: number
  features: readonly Feature[]
}

/** Places where a reader sees the date. */
const IN_SIGHT: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['dateline', 'headerTime', 'infoLine', 'labelled'])
/** So many days in one place of the page are a list's. */
const MANY = 3
const SHOWN: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([...IN_SIGHT, 'timeClass', 'opening'])

/**
 * The days that may be the page's publication, with what speaks for each: of every kind of place the strongest only.
 *
 * @param published plausible evidence of publication, the strongest first
 * @param modified plausible evidence of changes
 */
export function dayClaims(published: readonly Evidence[], modified: readonly Evidence[]): DayClaim[] {
  const kinds = new Map<number, Set<EvidenceKind>>()
  const seen = new Set<EvidenceKind>()
  const days = localDays(published)
  for (const [index, { kind }] of published.entries()) {
    const day = days[index] ?? null
    if (day === null) continue
    if (seen.has(kind)) continue
    seen.add(kind)
    const own = kinds.get(day) ?? new Set<EvidenceKind>()
    kinds.set(day, own.add(kind))
  }
  const many = new Set(published.filter((each) => SHOWN.has(each.kind)).map((each) => dayOf(each.fields))).size >= MANY
  const inText = new Set(modified.filter((each) => each.source === 'text').map((each) => dayOf(each.fields)))
  const stated = new Set(published.filter((each) => each.source !== 'text').map((each) => dayOf(each.fields)))
  // A change on the day of publication says nothing against that day.
  const forMachines = new Set(
    modified.flatMap((each) => (each.source === 'text' || stated.has(dayOf(each.fields)) ? [] : [dayOf(each.fields)])),
  )
  return [...kinds].map(([day, own]) => {
    const features: Feature[] = ['base', ...own]
    if (inText.has(day)) features.push('changedInText')
    if (forMachines.has(day)) features.push('changedForMachines')
    if (many) features.push('amongMany')
    if (own.size === 1 && own.has('jsonLdPage')) features.push('pageNodeAlone')
    return { day, features }
  })
}

/** The likeliest day and how likely it is, against the others and against none of them; null without a claim. */
export function likeliestDay(claims: readonly DayClaim[]): { day: number; probability: number } | null {
  const scores = claims.map(({ features }) => features.reduce((sum, feature) => sum + ODDS[feature], 0))
  // Zero is the score of 'none of these'.
  const most = Math.max(0, ...scores)
  const total = scores.reduce((sum, score) => sum + Math.exp(score - most), Math.exp(-most))
  let best: { day: number; probability: number } | null = null
  for (const [index, { day }] of claims.entries()) {
    const probability = Math.exp((scores[index] ?? 0) - most) / total
    if (!best || probability > best.probability) best = { day, probability }
  }
  return best
}
