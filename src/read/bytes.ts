import { getBOMEncoding, normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js'
import { ResultType, Sniffer } from 'encoding-sniffer/sniffer'
import type { Warning } from '../types/index.js'

/** A page's bytes as text. */
export interface DecodedBytes {
  /** Without a byte order mark; what cannot be decoded stands as U+FFFD. */
  text: string
  /** Name of the encoding by the Encoding Standard, in lower case. */
  encoding: string
  warnings: Warning[]
}

/** Browsers look at 1,024 bytes first but honour a later `<meta>`; scripts in front of it can be long. */
const META_SEARCH_BYTES = 65_536
const META_SEARCH_STEP = 1_024

/** Their bytes can be valid UTF-8 by chance, so that the declaration is believed. */
const BELIEVED = new Set([
  'big5',
  'euc-jp',
  'euc-kr',
  'gb18030',
  'gbk',
  'iso-2022-jp',
  'shift_jis',
  'utf-16be',
  'utf-16le',
])

/**
 * Decodes a page's bytes: byte order mark, then the charset of `contentType`, then `<meta>`, then a guess (UTF-8 where
 * the bytes are valid UTF-8, else windows-1252). A label that is unknown, or that the bytes refute, is passed over with
 * the warning `charset-guessed`.
 *
 * @param bytes the page as its site served it, without content encoding such as gzip
 * @param contentType the `Content-Type` header, where known
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | undefined): DecodedBytes {
  const mark = getBOMEncoding(bytes)
  if (mark !== null) return decoded(bytes, mark)

  const label = charsetLabel(contentType)
  const header = label === undefined ? null : usableEncoding(label)
  const meta = metaEncoding(bytes)
  const declared = header ?? meta
  if (declared !== null && BELIEVED.has(declared)) return decoded(bytes, declared)

  const utf8 = tryUtf8(bytes)
  if (declared === 'utf-8')
    return utf8 === null ? mislabelled(bytes, meta) : { text: utf8, encoding: 'utf-8', warnings: [] }
  if (declared !== null) {
    // A server's default label on a UTF-8 page is common; other text with accents is hardly ever valid UTF-8.
    if (utf8 === null || utf8.length === bytes.length) return decoded(bytes, declared)
    return { text: utf8, encoding: 'utf-8', warnings: [guessed('utf-8', `the bytes are no ${declared}`)] }
  }

  if (looksLikeUtf16(bytes)) return decoded(bytes, 'utf-16le', guessed('utf-16le', 'every second byte is zero'))
  if (utf8 === null) return decoded(bytes, 'windows-1252', guessed('windows-1252', 'nothing declares a charset'))
  const warnings = label === undefined ? [] : [guessed('utf-8', 'the declared charset is unknown')]
  return { text: utf8, encoding: 'utf-8', warnings }
}

function decoded(bytes: Uint8Array, encoding: string, warning?: Warning): DecodedBytes {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, warnings: warning === undefined ? [] : [warning] }
}

/** Bytes that are declared UTF-8 and are not: a few faults stay U+FFFD, but a text full of them is something else. */
function mislabelled(bytes: Uint8Array, meta: string | null): DecodedBytes {
  const lossy = decoded(bytes, 'utf-8')
  if (!isMostlyReplaced(lossy.text)) return lossy
  const encoding = meta !== null && meta !== 'utf-8' ? meta : 'windows-1252'
  return decoded(bytes, encoding, guessed(encoding, 'the bytes are no UTF-8'))
}

function isMostlyReplaced(text: string): boolean {
  let replaced = 0
  let other = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd) replaced++
    else if (unit > 0x7f) other++
  }
  return replaced > other
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function charsetLabel(contentType: string | undefined): string | undefined {
  return /charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType ?? '')?.[1]
}

/** Encoding of a label; null for one that is unknown or that the standard refuses to decode. */
function usableEncoding(label: string): string | null {
  const encoding = normalizeEncoding(label)
  if (encoding === 'x-user-defined') return 'windows-1252'
  return encoding === 'replacement' ? null : encoding
}

function metaEncoding(bytes: Uint8Array): string | null {
  const sniffer = new Sniffer({ maxBytes: META_SEARCH_BYTES })
  // The first `<meta>` that names a charset decides; most stand in the first kilobyte.
  for (let at = 0; at < Math.min(bytes.length, META_SEARCH_BYTES); at += META_SEARCH_STEP) {
    sniffer.write(bytes.subarray(at, at + META_SEARCH_STEP))
    if (sniffer.resultType <= ResultType.META_TAG) break
  }
  return sniffer.resultType === ResultType.DEFAULT ? null : usableEncoding(sniffer.encoding)
}

/** UTF-16 without a mark, by its first characters being ASCII. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0
}

function guessed(encoding: string, why: string): Warning {
  return { code: 'charset-guessed', message: `Read as ${encoding}: ${why}.` }
}
