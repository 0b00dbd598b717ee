/** Results as tables that read well in a terminal and in Markdown. */
import type { Sample } from './data.js'
import type { Reply } from './protocol.js'
import { type PageScore, type Summary, scorePage, summarize } from './score.js'

/** What `--by` may part a set by. */
export const GROUPINGS = ['kind', 'language', 'draft'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** One contender on one set. */
export interface Result {
  name: string
  version: string
  replies: readonly Reply[]
  scores: readonly PageScore[]
}

/** A set with everybody who was measured on it. */
export interface Job {
  /** Set and kind, such as `wcxb-html/article`. */
  key: string
  samples: readonly Sample[]
  results: readonly Result[]
}

interface Column {
  head: string
  cell: (summary: Summary) => string
}

const COMMON: readonly Column[] = [
  { head: 'title', cell: (s) => figure(s.title) },
  { head: 'day right/wrong/none', cell: (s) => `${s.dayRight}/${s.dayWrong}/${s.dayNone}` },
  { head: 'ms/page', cell: (s) => (s.ms === null ? '' : s.ms.toFixed(0)) },
  { head: 'failed', cell: (s) => String(s.failed) },
]

const BODY_COLUMNS: readonly Column[] = [
  { head: 'pages', cell: (s) => String(s.pages) },
  { head: 'F1', cell: (s) => figure(s.f1) },
  { head: 'P', cell: (s) => figure(s.precision) },
  { head: 'R', cell: (s) => figure(s.recall) },
  { head: 'with', cell: (s) => figure(s.with) },
  { head: 'without', cell: (s) => figure(s.without) },
  { head: 'exact', cell: (s) => figure(s.exact) },
  { head: '<.8', cell: (s) => String(s.under ?? '') },
  { head: 'shingle F1', cell: (s) => figure(s.shingleF1) },
  ...COMMON,
]

const SNIPPET_COLUMNS: readonly Column[] = [
  { head: 'pages', cell: (s) => String(s.pages) },
  { head: 'snippet F1', cell: (s) => figure(s.snippetF1) },
  { head: 'P', cell: (s) => figure(s.snippetPrecision) },
  { head: 'R', cell: (s) => figure(s.snippetRecall) },
  ...COMMON,
]

/** Scores a contender's answers. */
export function score(name: string, version: string, samples: readonly Sample[], replies: readonly Reply[]): Result {
  const scores = samples.flatMap((sample, i) => {
    const reply = replies[i]
    return reply ? [scorePage(sample.id, sample.gold, reply)] : []
  })
  return { name, version, replies, scores }
}

/** A job's table: a row for each contender, and for each of its groups where a grouping is asked for. */
export function renderJob(job: Job, by: Grouping | null): string {
  const columns = job.samples.some((sample) => sample.gold.body !== null) ? BODY_COLUMNS : SNIPPET_COLUMNS
  const head = ['', ...columns.map((column) => column.head)]
  const rows = job.results.map((result) => row(result.name, result.scores, columns))
  const tables = [renderTable([head, ...rows])]
  if (by !== null) {
    const grouped = groups(job, by).flatMap(([group, ids]) =>
      job.results.map((result) => {
        const scores = result.scores.filter((item) => ids.has(item.id))
        return [group, ...row(result.name, scores, columns)]
      }),
    )
    tables.push(renderTable([[by, ...head], ...grouped]))
  }
  return tables.join('\n\n')
}

/** Groups with fewer pages are shown as one: their figures say little. */
const SMALLEST_GROUP = 8

/** Ids of a job's groups, largest first, small ones together at the end. */
function groups(job: Job, by: Grouping): [string, Set<string>][] {
  const found = new Map<string, string[]>()
  for (const sample of job.samples) {
    const group = by === 'language' ? sample.language() : sample[by]
    const ids = found.get(group) ?? []
    ids.push(sample.id)
    found.set(group, ids)
  }
  const sorted = [...found].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
  const small = sorted.filter(([, ids]) => ids.length < SMALLEST_GROUP)
  if (small.length < 2) return sorted.map(([group, ids]) => [group, new Set(ids)])
  const shown = sorted.filter(([, ids]) => ids.length >= SMALLEST_GROUP)
  const rest: [string, string[]] = [`${small.length} others`, small.flatMap(([, ids]) => ids)]
  return [...shown, rest].map(([group, ids]) => [group, new Set(ids)])
}

function row(name: string, scores: readonly PageScore[], columns: readonly Column[]): string[] {
  const summary = summarize(scores)
  return [name, ...columns.map((column) => column.cell(summary))]
}

/** A Markdown table, its columns padded to one width. */
function renderTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const widths = head.map((_, i) => Math.max(3, ...rows.map((cells) => cells[i]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [line(head), rule, ...body.map(line)].join('\n')
}

function figure(value: number | null): string {
  return value === null ? '' : value.toFixed(3)
}
