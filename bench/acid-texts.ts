/** The acid set: news of many languages, each in the boilerplate of its own, a mark before every line. */

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { clean, REASONS, type Reason } from '../src/index.js'

const ROOT = fileURLToPath(new URL('../fixtures/acid/', import.meta.url))

/** What a line is: the headline, a line of the article, or a kind of boilerplate. */
export type Mark = 'title' | 'keep' | Reason

export interface AcidLine {
  mark: Mark
  text: string
}

export interface AcidText {
  language: string
  /** `news-1`, `news-2` or `topic`. */
  name: string
  lines: AcidLine[]
}

/** A line as the library judged it. */
export interface JudgedLine extends AcidLine {
  right: boolean
  /** `reason` and `rule` of the block that holds most of the line; null where there is no such block. */
  reason: Reason | null
  rule: string | null
}

/** The BCP 47 tags of the languages that have a folder. */
export const acidLanguages = (): string[] => readdirSync(ROOT).sort()

/** The texts of a language, by name. Throws where a line has no mark, or an unknown one. */
export function acidTexts(language: string): AcidText[] {
  const files = readdirSync(`${ROOT}${language}`).sort()
  return files.map((file) => ({
    language,
    name: file.replace(/\.txt$/, ''),
    lines: readFileSync(`${ROOT}${language}/${file}`, 'utf8').trimEnd().split('\n').map(readLine),
  }))
}

function readLine(line: string): AcidLine {
  const tab = line.indexOf('\t')
  const mark = line.slice(0, Math.max(0, tab))
  if (!isMark(mark)) throw new Error(`No mark: ${line}`)
  return { mark, text: line.slice(tab + 1) }
}

const isMark = (mark: string): mark is Mark =>
  mark === 'keep' || mark === 'title' || (REASONS as readonly string[]).includes(mark)

/**
 * Cleans a text and judges each of its lines: article lines must stand in the body, the headline in the body or the
 * title, all others in neither.
 */
export function judgeText({ lines }: AcidText): JudgedLine[] {
  const { blocks, title } = clean(lines.map(({ text }) => text).join('\n'))
  let start = 0
  return lines.map((line) => {
    const end = start + line.text.length
    const covered = (block: (typeof blocks)[number]) => Math.min(block.end, end) - Math.max(block.start, start)
    const block = blocks.find((one) => covered(one) * 2 > line.text.length)
    start = end + 1
    const kept = block?.verdict === 'kept'
    const { reason = null, rule = null } = block ?? {}
    return { ...line, right: isRight(line, kept, title), reason, rule }
  })
}

function isRight({ mark, text }: AcidLine, kept: boolean, title: string | null): boolean {
  if (mark === 'title') return kept || title === text
  return kept === (mark === 'keep')
}
