import { FAMILIES } from '../data/report/families.js'
import { describeDoubt } from '../lib/doubt.js'
import type { Article, Block, DetectedDate, Reason } from '../types/index.js'
import { datesByBlock, datesOf } from './date-spans.js'
import { clip, padTo } from './terminal-width.js'

/** How an account is written to a terminal. */
export interface TerminalOptions {
  /** Columns; what went is cut to one line of them. Default 80. */
  columns?: number
  /** Whether colours and underlines are written. Default false. */
  colour?: boolean
}

/** Columns in which the reason of a removed block stands. */
const REASON_COLUMNS = 17

const CODES = {
  about: '36',
  furniture: '35',
  stories: '33',
  consent: '93',
  selling: '95',
  readers: '32',
  repeat: '94',
  other: '90',
  bold: '1',
  dim: '2',
  date: '4;92',
} as const

type Paint = (code: keyof typeof CODES, text: string) => string

/** Control characters would steer the terminal. */
const CONTROLS = /(?!\n)\p{Cc}/gu

/**
 * The page in a terminal, block by block in order: kept blocks in full with their dates underlined and read, what went on one
 * line with its reason.
 *
 * @param article what `clean` gave
 * @returns lines, the last with its end; no control character of the page among them
 */
export function toTerminal(article: Article, { columns = 80, colour = false }: TerminalOptions = {}): string {
  const paint: Paint = (code, text) => (colour ? `\u001b[${CODES[code]}m${text}\u001b[0m` : text)
  const dates = datesByBlock(article.blocks, article.dates)
  const lines = article.blocks.map((block) =>
    block.reason === null
      ? `\n${keptLines(block, dates.get(block.index), paint)}\n`
      : removedLine(block, block.reason, columns, paint),
  )
  return `${headLines(article, paint)}\n\n${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`
}

function headLines(article: Article, paint: Paint): string {
  const { title, verdict, confidence, language, published, modified, blocks, removed, warnings } = article
  return [
    paint('bold', title === null ? '(no title)' : tame(title)),
    `${verdict}, ${language}${momentOf('published', published)}${momentOf('modified', modified)}`,
    `${blocks.length - removed.length} blocks kept, ${removed.length} removed; expected: ${describeDoubt(confidence)}`,
    ...warnings.map(({ code, message }) => paint('consent', `${code}: ${tame(message)}`)),
  ].join('\n')
}

function momentOf(role: string, date: DetectedDate | null): string {
  return date?.iso ? `, ${role} ${date.iso}` : ''
}

function removedLine(block: Block, reason: Reason, columns: number, paint: Paint): string {
  const copy = block.duplicateOf === null ? '' : `= ${block.duplicateOf} `
  const room = Math.max(columns - REASON_COLUMNS - 5 - copy.length, 12)
  const words = clip(tame(block.text).replaceAll('\n', ' '), room)
  const number = String(block.index).padStart(4)
  return `${paint('dim', number)} ${paint(FAMILIES[reason], padTo(reason, REASON_COLUMNS))}${paint('dim', copy + words)}`
}

function keptLines(block: Block, dates: readonly DetectedDate[] | undefined, paint: Paint): string {
  let text = ''
  let from = 0
  for (const { date, start, end } of datesOf(block, dates).shown) {
    const words = paint('date', tame(block.text.slice(start, end)))
    text += `${tame(block.text.slice(from, start))}${words}${paint('dim', ` [${date.iso ?? 'unresolved'}]`)}`
    from = end
  }
  text += tame(block.text.slice(from))
  return block.kind === 'heading' ? paint('bold', text) : text
}

function tame(text: string): string {
  return text.replace(CONTROLS, '')
}
