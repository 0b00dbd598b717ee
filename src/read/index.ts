import { BINARY } from '../data/limits.js'
import { beginningOf } from '../lib/beginning.js'
import { type Bounds, USUAL } from '../lib/budget.js'
import type { Format, Page, Warning } from '../types/index.js'
import { decodeBytes } from './bytes.js'
import { readHtml } from './html/index.js'
import { readMarkdown } from './markdown.js'
import { NO_METADATA } from './metadata.js'
import { sniffFormat } from './sniff.js'
import { readText } from './text/index.js'

type Reader = (source: string, url: string | null, bounds: Bounds, structured: boolean) => Page

const READERS: Readonly<Record<Format, Reader>> = {
  html: readHtml,
  text: readText,
  markdown: readMarkdown,
}

/**
 * Reads a page into blocks.
 *
 * @param input a string, or bytes to be decoded
 * @param bounds the page is read up to its limits and as long as its budget lasts
 * @param structured whether to gather the structure of HTML and Markdown, too
 * @returns the page; trouble with the input stands in its warnings
 */
export function readPage(
  input: string | Uint8Array,
  options: { format: Format | 'auto'; contentType: string | undefined; url: string | null },
  bounds: Bounds = USUAL,
  structured = false,
): Page {
  const admitted = admit(input, bounds.limits.bytes)
  const warnings: Warning[] = admitted.length < input.length ? [truncated(input, bounds.limits.bytes)] : []
  const decoded =
    typeof admitted === 'string' ? { text: admitted, warnings: [] } : decodeBytes(admitted, options.contentType)
  warnings.push(...decoded.warnings)
  // Decoding leaves no lone surrogate.
  const source = typeof input === 'string' ? wellFormed(decoded.text, warnings) : decoded.text
  if (source.trim() === '') {
    warnings.push({ code: 'empty-input', message: 'the input is empty' })
    return emptyPage(source, options, warnings)
  }
  if (isBinary(source)) {
    warnings.push({ code: 'binary-input', message: 'the input is no text: control characters abound' })
    return emptyPage(source, options, warnings)
  }
  const format = options.format === 'auto' ? sniffFormat(source) : options.format
  const page = READERS[format](source, options.url, bounds, structured)
  if (page.blocks.length === 0) warnings.push({ code: 'empty-input', message: 'the page holds no text' })
  return { ...page, warnings: [...warnings, ...page.warnings] }
}

/** The first so many bytes or UTF-16 units, without half a character at the end. */
function admit(input: string | Uint8Array, most: number): string | Uint8Array {
  if (input.length <= most) return input
  if (typeof input !== 'string') return input.subarray(0, charEnd(input, most))
  return beginningOf(input, most)
}

/** Where the last whole character of UTF-8, and the last whole unit of UTF-16, ends in front of a limit. */
function charEnd(bytes: Uint8Array, limit: number): number {
  let at = limit
  while (at > limit - 3 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--
  return at - (at % 2)
}

function truncated(input: string | Uint8Array, most: number): Warning {
  const unit = typeof input === 'string' ? 'UTF-16 units' : 'bytes'
  return { code: 'input-truncated', message: `only the first ${most} of ${input.length} ${unit} were read` }
}

/** Mends lone surrogates; offsets stay true. */
function wellFormed(source: string, warnings: Warning[]): string {
  if (source.isWellFormed()) return source
  warnings.push({ code: 'lone-surrogate', message: 'lone surrogates were replaced by U+FFFD' })
  return source.toWellFormed()
}

function isBinary(source: string): boolean {
  const head = source.slice(0, BINARY.window)
  let control = 0
  for (let i = 0; i < head.length; i++) {
    const unit = head.charCodeAt(i)
    if (unit === 0xfffd || (unit < 0x20 && (unit < 0x09 || unit > 0x0d)) || unit === 0x7f) control++
  }
  return control > head.length * BINARY.share
}

function emptyPage(
  source: string,
  options: { format: Format | 'auto'; url: string | null },
  warnings: readonly Warning[],
): Page {
  const format = options.format === 'auto' ? 'text' : options.format
  return { format, source, url: options.url, blocks: [], metadata: NO_METADATA, warnings }
}
