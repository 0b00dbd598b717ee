import { BlockText } from '../../lib/block-text.js'
import { type Bounds, USUAL } from '../../lib/budget.js'
import type { BlockKind, Page, SourceBlock, Warning } from '../../types/index.js'
import { NO_METADATA } from '../metadata.js'
import { detectFlavour } from './flavour.js'
import { type Line, splitLines } from './lines.js'
import { mendLines } from './mend.js'

const LIST_ITEM = /^(?:[•▪►]|[-*–]\s|\p{Nd}{1,2}[.)]\s)/u

/** Part of a limited time in which lines are split; the rest is for what becomes of them. */
const SPLITTING = 0.2

/** Reads text that somebody already extracted: detects how it was broken into lines and mends it into blocks. */
export function readText(source: string, url: string | null, { limits, budget }: Bounds = USUAL): Page {
  const found = splitLines(source, limits.blocks + 1, budget.part(SPLITTING))
  const lines = found.slice(0, limits.blocks)
  const groups = mendLines(source, lines, detectFlavour(source, lines))
  const blocks: SourceBlock[] = []
  for (const group of groups) {
    if (budget.spent) break
    blocks.push(toBlock(source, group, blocks.length))
  }
  return {
    format: 'text',
    source,
    url,
    blocks,
    metadata: NO_METADATA,
    warnings: found.length > lines.length ? [truncated(limits.blocks)] : [],
  }
}

function truncated(most: number): Warning {
  return { code: 'blocks-truncated', message: `the page has more than ${most} lines; the rest was left` }
}

function toBlock(source: string, lines: readonly Line[], index: number): SourceBlock {
  const block = new BlockText()
  let previous: Line | null = null
  for (const line of lines) {
    if (previous !== null && needsSpace(source.charCodeAt(previous.end - 1), source.charCodeAt(line.start))) {
      block.join(' ', line.start - 1)
    }
    block.append(source, line.start, line.end)
    previous = line
  }
  const kind: BlockKind = LIST_ITEM.test(block.text) ? 'list-item' : 'paragraph'
  return {
    index,
    kind,
    level: kind === 'list-item' ? 1 : 0,
    text: block.text,
    start: (lines[0] as Line).start,
    end: (lines.at(-1) as Line).end,
    segments: block.segments,
    linkLength: 0,
    gapBefore: (lines[0] as Line).gapBefore,
    element: null,
  }
}

/** Mended fragments are parted by a space, but not in front of closing punctuation nor between ideographs. */
function needsSpace(before: number, next: number): boolean {
  if (/^[,;:.!?%)\]}»”’、，。；：！？）」』،؛؟।]/u.test(String.fromCharCode(next))) return false
  if (/^[([“‘„«「『（]/u.test(String.fromCharCode(before))) return false
  return !(isIdeographic(before) && isIdeographic(next))
}

function isIdeographic(unit: number): boolean {
  return (unit >= 0x3000 && unit <= 0x9fff) || (unit >= 0xff00 && unit <= 0xffef)
}
