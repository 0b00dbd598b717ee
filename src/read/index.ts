import { LIMITS } from '../data/limits.js'
import type { Format, Page, Warning } from '../types/index.js'
import { decodeBytes } from './bytes.js'
import { readHtml } from './html/index.js'
import { readMarkdown } from './markdown.js'
import { NO_METADATA } from './metadata.js'
import { sniffFormat } from './sniff.js'
import { readText } from './text/index.js'

const READERS: Readonly<Record<Format, (source: string, url: string | null) => Page>> = {
  html: readHtml,
  text: readText,
  markdown: readMarkdown,
}

/**
 * Reads a page into blocks.
 *
 * @param input a string, or bytes to be decoded
 * @returns the page; trouble with the input stands in its warnings
 */
export function readPage(
  input: string | Uint8Array,
  options: { format: Format | 'auto'; contentType: string | undefined; url: string | null },
): Page {
  const decoded = typeof input === 'string' ? { text: input, warnings: [] } : decodeBytes(input, options.contentType)
  const warnings: Warning[] = [...decoded.warnings]
  const admitted = cut(decoded.text, warnings)
  // Decoding leaves no lone surrogate.
  const source = typeof input === 'string' ? mend(admitted, warnings) : admitted
  if (source.trim() === '') {
    warnings.push({ code: 'empty-input', message: 'the input is empty' })
    return emptyPage(source, options, warnings)
  }
  if (isBinary(source)) {
    warnings.push({ code: 'binary-input', message: 'the input is no text: control characters abound' })
    return emptyPage(source, options, warnings)
  }
  const format = options.format === 'auto' ? sniffFormat(source) : options.format
  const page = READERS[format](source, options.url)
  if (page.blocks.length === 0) warnings.push({ code: 'empty-input', message: 'the page holds no text' })
  return { ...page, warnings: [...warnings, ...page.warnings] }
}

/** Cuts what is too long. */
function cut(text: string, warnings: Warning[]): string {
  let source = text
  if (source.length > LIMITS.inputLength) {
    warnings.push({
      code: 'input-truncated',
      message: `only the first ${LIMITS.inputLength} of ${source.length} UTF-16 units were read`,
    })
    const cutsPair = (source.codePointAt(LIMITS.inputLength - 1) ?? 0) > 0xffff
    source = source.slice(0, cutsPair ? LIMITS.inputLength - 1 : LIMITS.inputLength)
  }
  return source
}

/** Mends lone surrogates; offsets stay true. */
function mend(source: string, warnings: Warning[]): string {
  if (source.isWellFormed()) return source
  warnings.push({ code: 'lone-surrogate', message: 'lone surrogates were replaced by U+FFFD' })
  return source.toWellFormed()
}

function isBinary(source: string): boolean {
  const head = source.slice(0, LIMITS.binaryWindow)
  let control = 0
  for (let i = 0; i < head.length; i++) {
    const unit = head.charCodeAt(i)
    if (unit === 0xfffd || (unit < 0x20 && (unit < 0x09 || unit > 0x0d)) || unit === 0x7f) control++
  }
  return control > head.length * LIMITS.binaryShare
}

function emptyPage(
  source: string,
  options: { format: Format | 'auto'; url: string | null },
  warnings: readonly Warning[],
): Page {
  const format = options.format === 'auto' ? 'text' : options.format
  return { format, source, url: options.url, blocks: [], metadata: NO_METADATA, warnings }
}
