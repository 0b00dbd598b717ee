/** Command line of the evaluation. */
import { parseArgs } from 'node:util'
import { SET_NAMES, type SetName } from './data.js'
import { PEER_NAMES, type PeerName } from './peers/index.js'
import { GROUPINGS, type Grouping } from './report.js'

export const USAGE = `Usage: tsx bench/eval.ts [flags]

  --set NAME       wcxb-html, trafilatura-html, or a text of their pages: wcxb- or trafilatura-lines, -frags,
                   -wrapped, -markdown, htmldate-lines; may be repeated (default: all)
  --kind KIND      WCXB page kind, or all (default: article)
  --peers          measure every peer too; on a text set by the HTML of its pages
  --peer NAME      measure one peer: ${PEER_NAMES.join(', ')}; may be repeated
  --only-peers     leave copydesk out
  --predictions F  score answers of a file ({"id", "text", "title"?, "date"?} a line) in place of copydesk
  --folds          judge each page by weights that never saw its site (after npm run train)
  --focus, --engine, --language VALUE   options for clean
  --by GROUP       also a row a group: kind, language or draft (what the gold was drafted with)
  --worst N        list the N worst pages with blocks wrongly kept and lost
  --limit N        the first N pages of each set
  --floors         compare with bench/floors.json; exit 1 below. Without --set: all that is pinned there
  --pin            raise the floors to what was measured
  --json FILE      write summaries and page scores
  --write-docs     measure all sets with all peers (or those
                   named) and write the tables into docs/evaluation.md`

/** A set and a page kind to measure. */
export interface Task {
  set: SetName
  kind: string
  by: Grouping | null
}

export interface Arguments {
  /** Null: those that have floors. */
  tasks: readonly Task[] | null
  peers: readonly PeerName[]
  ours: boolean
  predictions: string | null
  options: Record<string, string>
  worst: number
  limit: number
  floors: boolean
  pin: boolean
  json: string | null
  writeDocs: boolean
  help: boolean
}

/** What goes into the docs. */
const DOCS_TASKS: readonly Task[] = [
  { set: 'wcxb-html', kind: 'article', by: null },
  { set: 'wcxb-html', kind: 'all', by: 'kind' },
  { set: 'wcxb-lines', kind: 'article', by: null },
  { set: 'wcxb-frags', kind: 'article', by: null },
  { set: 'wcxb-wrapped', kind: 'article', by: null },
  { set: 'wcxb-markdown', kind: 'article', by: null },
  { set: 'trafilatura-html', kind: 'all', by: 'language' },
  { set: 'trafilatura-lines', kind: 'all', by: null },
  { set: 'trafilatura-wrapped', kind: 'all', by: null },
  { set: 'trafilatura-markdown', kind: 'all', by: null },
  { set: 'htmldate-lines', kind: 'all', by: null },
]

/** Sets that `bench/eval.ts` scores; days alone are `bench/dates.ts`'s. */
const SCORED = SET_NAMES.filter((name) => name !== 'htmldate-html')

/** Reads the command line. Throws an `Error` in words on a flag or value that is not known. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      set: { type: 'string', multiple: true },
      kind: { type: 'string', default: 'article' },
      peers: { type: 'boolean', default: false },
      peer: { type: 'string', multiple: true, default: [] },
      'only-peers': { type: 'boolean', default: false },
      predictions: { type: 'string' },
      focus: { type: 'string' },
      engine: { type: 'string' },
      folds: { type: 'boolean', default: false },
      language: { type: 'string' },
      by: { type: 'string' },
      worst: { type: 'string', default: '0' },
      limit: { type: 'string' },
      floors: { type: 'boolean', default: false },
      pin: { type: 'boolean', default: false },
      json: { type: 'string' },
      'write-docs': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const writeDocs = values['write-docs']
  const by = values.by === undefined ? null : oneOf('by', GROUPINGS, values.by)
  const sets = (values.set ?? SCORED).map((name) => oneOf('set', SCORED, name))
  const tasks = sets.map((set) => ({ set, kind: kindFor(set, values.kind), by }))
  const named = values.peer.map((name) => oneOf('peer', PEER_NAMES, name))
  const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : wholeNumber('limit', values.limit)
  if (values.pin && Number.isFinite(limit)) throw new Error('--pin wants the whole set: leave out --limit')
  const { focus, engine, language, folds } = values
  return {
    tasks: values.floors && values.set === undefined ? null : writeDocs ? DOCS_TASKS : tasks,
    peers: values.peers || (writeDocs && named.length === 0) ? PEER_NAMES : named,
    ours: !values['only-peers'],
    predictions: values.predictions ?? null,
    options: {
      ...(focus && { focus }),
      ...(engine && { engine }),
      ...(language && { language }),
      ...(folds && { folds: 'unseen sites' }),
    },
    worst: wholeNumber('worst', values.worst),
    limit,
    floors: values.floors,
    pin: values.pin,
    json: values.json ?? null,
    writeDocs,
    help: values.help,
  }
}

/** The task of a floor's key, such as `wcxb-html/article`. Throws on a set that is not known. */
export function taskOf(key: string): Task {
  const [set = '', kind = 'all'] = key.split('/')
  return { set: oneOf('set', SCORED, set), kind, by: null }
}

/** Only WCXB tells page kinds apart. */
function kindFor(set: SetName, kind: string): string {
  return set.startsWith('wcxb') ? kind : 'all'
}

function oneOf<T extends string>(flag: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((item) => item === value)
  if (found === undefined) throw new Error(`--${flag} must be one of ${allowed.join(', ')}, not ${value}`)
  return found
}

function wholeNumber(flag: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new Error(`--${flag} must be a whole number, not ${value}`)
  return Number(value)
}
