import type { Format } from '../types/index.js'

/** What an input of a batch holds: records, one page, or an archive of pages. */
export type InputKind = { as: 'lines' } | { as: 'archive' } | { as: 'page'; format: Format | 'auto' }

/** Names that `--input-format` takes, besides `auto`. */
export const INPUT_KINDS = {
  ndjson: { as: 'lines' },
  html: { as: 'page', format: 'html' },
  text: { as: 'page', format: 'text' },
  markdown: { as: 'page', format: 'markdown' },
  warc: { as: 'archive' },
} as const satisfies Record<string, InputKind>

/** What the end of a file's name says of its content; the ends in `COMPRESSED_ENDS` may follow. */
export const KINDS_BY_END: Readonly<Record<string, InputKind>> = {
  ndjson: INPUT_KINDS.ndjson,
  jsonl: INPUT_KINDS.ndjson,
  html: INPUT_KINDS.html,
  htm: INPUT_KINDS.html,
  xhtml: INPUT_KINDS.html,
  // Scrapers give Markdown this name, too: the page is looked at.
  txt: { as: 'page', format: 'auto' },
  md: INPUT_KINDS.markdown,
  markdown: INPUT_KINDS.markdown,
  warc: INPUT_KINDS.warc,
  wet: INPUT_KINDS.warc,
}

/** Ends of compressed files; their first bytes decide how they are read. */
export const COMPRESSED_ENDS = ['gz', 'zst'] as const

/** Media types of an archive's records that are pages. */
export const PAGE_TYPES: Readonly<Record<string, Format | 'auto'>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'auto',
  'text/markdown': 'markdown',
}

/** How records travel to a worker and wait for their turn. */
export const PARCELS = {
  /** Records of a message: some more gain nothing, and a slow one holds up its neighbours' answers. */
  records: 16,
  /** Bytes of a message, from which no record is added. */
  bytes: 2_097_152,
  /** Milliseconds that a record waits for others, so that a slow source is answered at once. */
  linger: 10,
  /** Messages under way for each worker: the answers of all behind a slow page wait for it. */
  perWorker: 4,
  /** Bytes under way in all, from which nothing more is read. */
  bytesUnderWay: 67_108_864,
} as const

/** MB of live heap that a worker may fill; pages at the default limits stay far under it. */
export const WORKER_MEMORY = 2_048

/** Bytes that a page or line may have at most: V8 cannot hold a string of 2^29 units, and the article needs room. */
export const LONGEST_INPUT = 2 ** 28

/** Bytes that are searched for the head of an archive's record. */
export const LONGEST_RECORD_HEAD = 2 ** 20

/** Bytes of a window that a zstd frame may ask for: what its own tools allow unless told otherwise. */
export const LARGEST_ZSTD_WINDOW = 2 ** 27
