import { MAX_BLOCKS } from '../../data/html/limits.js'
import { BlockText } from '../../lib/block-text.js'
import type { BlockKind, Page, SourceBlock, Warning } from '../../types/index.js'
import { NO_METADATA } from '../metadata.js'
import { detectFlavour } from './flavour.js'
import { type Line, splitLines } from './lines.js'
import { mendLines } from './mend.js'

const LIST_ITEM = /^(?:[•▪►]|[-*–]\s|\p{Nd}{1,2}[.)]\s)/u

const TRUNCATED: Warning = {
  code: 'blocks-truncated',
  message: `the page has more than ${MAX_BLOCKS} lines; the rest was left`,
}

/** Reads text that somebody already extracted: detects how it was broken into lines and mends it into blocks. */
export function readText(source: string, url: string | null): Page {
  const found = splitLines(source, MAX_BLOCKS + 1)
  const lines = found.slice(0, MAX_BLOCKS)
  const groups = mendLines(source, lines, detectFlavour(source, lines))
  return {
    format: 'text',
    source,
    url,
    blocks: groups.map((group, index) => toBlock(source, group, index)),
    metadata: NO_METADATA,
    warnings: found.length > lines.length ? [TRUNCATED] : [],
  }
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
