import type { Tally } from './tally.js'

/** Languages that the summary names. */
const MOST_LANGUAGES = 10

/** What the summary says of a run, as `--summary` writes it. Shares are of the characters of all blocks. */
export interface Summary {
  records: number
  failed: number
  /** Records of an earlier run that this one resumed; they are in none of the other figures. */
  resumed: number
  errors: Record<string, number>
  skipped: Record<string, number>
  verdicts: Record<string, number>
  /** Records whose expected word F1 is under .8. */
  doubtful: number
  /** The ten most frequent. */
  languages: Record<string, number>
  removedShare: number
  reasons: Record<string, number>
  seconds: number
  recordsPerSecond: number
  /** False where a signal ended the run, or an input could not be read to its end. */
  complete: boolean
}

/** Sums up a run that took so many milliseconds. */
export function summarise(tally: Tally, milliseconds: number, complete: boolean): Summary {
  const removed = Object.values(tally.removed).reduce((sum, length) => sum + length, 0)
  const all = Math.max(1, tally.kept + removed)
  const seconds = milliseconds / 1000
  return {
    records: tally.records,
    failed: tally.failed,
    resumed: tally.resumed.records,
    errors: byCount(tally.errors),
    skipped: byCount(tally.skipped),
    verdicts: byCount(tally.verdicts),
    doubtful: tally.doubtful,
    languages: byCount(tally.languages, MOST_LANGUAGES),
    removedShare: rounded(removed / all, 4),
    reasons: Object.fromEntries(
      Object.entries(byCount(tally.removed)).map(([reason, length]) => [reason, rounded(length / all, 4)]),
    ),
    seconds: rounded(seconds, 3),
    recordsPerSecond: rounded(tally.records / Math.max(seconds, 0.001), 1),
    complete,
  }
}

/** The same in words, a line each; a run without records says nothing. */
export function describeSummary(summary: Summary): string[] {
  const { records, failed, resumed, seconds, recordsPerSecond } = summary
  const skipped = listed(summary.skipped, number)
  const lines: string[] = []
  if (records + resumed > 0) {
    const before = resumed > 0 ? `, after ${number(resumed)} of an earlier run` : ''
    lines.push(`${number(records)} records in ${seconds.toFixed(1)} s, ${recordsPerSecond} a second${before}`)
  }
  if (failed > 0)
    lines.push(`${number(failed)} of ${number(records)} records failed: ${listed(summary.errors, number)}`)
  if (records > failed) {
    lines.push(`verdicts: ${listed(summary.verdicts, number)}`)
    if (summary.doubtful > 0) lines.push(`in doubt: ${number(summary.doubtful)}`)
    lines.push(`languages: ${listed(summary.languages, number)}`)
    const reasons = listed(summary.reasons, percent)
    lines.push(`removed: ${percent(summary.removedShare)} of the characters${reasons === '' ? '' : `: ${reasons}`}`)
  }
  if (skipped !== '') lines.push(`skipped: ${skipped}`)
  return lines
}

function byCount(
  counts: Readonly<Partial<Record<string, number>>>,
  most = Number.POSITIVE_INFINITY,
): Record<string, number> {
  const entries = Object.entries(counts)
    .map(([name, value = 0]) => [name, value] as const)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return Object.fromEntries(entries.slice(0, most))
}

function listed(counts: Readonly<Record<string, number>>, write: (value: number) => string): string {
  return Object.entries(counts)
    .map(([name, value]) => `${name} ${write(value)}`)
    .join(', ')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

/** A whole number with its thousands parted. */
export function number(value: number): string {
  return value.toLocaleString('en-GB')
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
