/** The pages that score worst, with the blocks that were wrongly kept, wrongly dropped, or never read. */
import type { Sample } from './data.js'
import { shingles, words } from './metrics.js'
import type { Reply, ReplyBlock } from './protocol.js'
import type { Job, Result } from './report.js'

/** Longest shingle by which a block is looked up in the gold text; a shorter block is one shingle. */
const LONGEST = 4

/** A block belongs to the gold text where at least this share of its shingles stands there. */
const GOLD_SHARE = 0.5

/** Blocks shown of each class, and characters shown of each block. */
const BLOCKS_SHOWN = 15
const TEXT_SHOWN = 110

export interface Alignment {
  /** Kept, but not in the gold text. */
  wronglyKept: ReplyBlock[]
  /** Removed, though in the gold text and not kept elsewhere. */
  lost: ReplyBlock[]
  /** Gold lines that no block of the page holds. */
  unread: string[]
}

/** Aligns blocks with gold text. Each gold shingle counts once, kept blocks first, so a removed repeat is not lost. */
export function align(blocks: readonly ReplyBlock[], gold: string): Alignment {
  const supply = new Supply(gold)
  const wronglyKept = blocks.filter((block) => block.kept && !supply.take(block.text))
  const lost = blocks.filter((block) => !block.kept && supply.take(block.text))
  const unread = gold.split('\n').filter((line) => supply.has(line))
  return { wronglyKept, lost, unread }
}

/** Lists the worst pages of a result, worst first. */
export function renderWorst(job: Job, result: Result, count: number): string {
  const order = result.scores
    .map((score, i) => ({ score, sample: job.samples[i], reply: result.replies[i] }))
    .filter(({ score }) => score.word !== null)
    .sort((a, b) => (a.score.word?.f1 ?? 0) - (b.score.word?.f1 ?? 0))
  return order
    .slice(0, count)
    .map(({ score, sample, reply }) => {
      if (!score.word || !sample || !reply) return ''
      const { f1, precision, recall } = score.word
      const head = `${sample.id} ${sample.kind} F1 ${f1.toFixed(3)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} ${sample.url ?? ''}`
      return [head, ...renderPage(sample, reply)].join('\n')
    })
    .join('\n\n')
}

function renderPage(sample: Sample, reply: Reply): string[] {
  if (reply.error !== null) return [`  failed: ${reply.error}`]
  const { wronglyKept, lost, unread } = align(reply.blocks, sample.gold.body ?? '')
  return [
    ...section('wrongly kept', wronglyKept.map(describe)),
    ...section('lost', lost.map(describe)),
    ...section('in no block', unread.map(shorten)),
  ]
}

function describe(block: ReplyBlock): string {
  const why = block.kept ? '' : ` ${block.reason ?? ''}${block.rule === null ? '' : `/${block.rule}`}`
  return `[${block.score.toFixed(2)}${why}] ${shorten(block.text)}`
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  const rest = lines.length > BLOCKS_SHOWN ? [`    … and ${lines.length - BLOCKS_SHOWN} more`] : []
  return [`  ${title} (${lines.length}):`, ...lines.slice(0, BLOCKS_SHOWN).map((line) => `    ${line}`), ...rest]
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > TEXT_SHOWN ? `${line.slice(0, TEXT_SHOWN)}…` : line
}

/** Shingles of the gold text, of every length up to the longest, that are still to be had. */
class Supply {
  readonly #left = new Map<string, number>()

  constructor(gold: string) {
    const tokens = words(gold)
    for (let size = 1; size <= LONGEST; size++) {
      for (const shingle of exactShingles(tokens, size)) this.#left.set(shingle, (this.#left.get(shingle) ?? 0) + 1)
    }
  }

  /** True where the text stands mostly in what is left; takes its share away. A text without words never does. */
  take(text: string): boolean {
    const tokens = words(text)
    const found = this.#isIn(tokens)
    if (found) {
      for (let size = 1; size <= LONGEST; size++) {
        for (const shingle of exactShingles(tokens, size)) {
          this.#left.set(shingle, Math.max(0, (this.#left.get(shingle) ?? 0) - 1))
        }
      }
    }
    return found
  }

  /** True where the text still stands mostly in what is left. */
  has(text: string): boolean {
    return this.#isIn(words(text))
  }

  #isIn(tokens: readonly string[]): boolean {
    const parts = shingles(tokens, LONGEST)
    const found = parts.filter((shingle) => (this.#left.get(shingle) ?? 0) > 0).length
    return parts.length > 0 && found >= GOLD_SHARE * parts.length
  }
}

function exactShingles(tokens: readonly string[], size: number): string[] {
  return tokens.length < size ? [] : shingles(tokens, size)
}
