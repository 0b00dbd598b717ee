import { MAX_BLOCKS, MAX_DEPTH } from '../../data/html/limits.js'
import type { Page, Warning } from '../../types/index.js'
import { readJsonLd } from './json-ld.js'
import { PageBuilder } from './page-builder.js'
import { readState } from './state.js'
import { readTags } from './tag-reader.js'
import { findUnshownBody } from './unshown-body.js'

/**
 * Reads a page of HTML into blocks and metadata, in one pass and in time linear in its length.
 *
 * @param source the decoded page; all offsets of the result are UTF-16 offsets into it
 * @param url address of the page, null where unknown; it tells which JSON-LD node speaks of this page
 * @returns the page; never throws, a page's troubles are among its `warnings`
 */
export function readHtml(source: string, url: string | null): Page {
  const builder = new PageBuilder(source)
  readTags(source, builder)
  builder.finish()

  const metadata = builder.metadata.finish()
  const jsonLd = readJsonLd(source, builder.metadata.scripts, [metadata.canonicalUrl, url])
  const shown = builder.sink.blocks
  const warnings: Warning[] = []
  const unshown = findUnshownBody({
    source,
    metadata: { ...metadata, structured: jsonLd.article, types: jsonLd.types },
    bodies: jsonLd.bodies,
    scripts: builder.metadata.otherScripts,
    shown,
  })
  const blocks = unshown === null ? shown : [...shown, ...unshown.blocks]
  if (builder.depthLimited) {
    warnings.push({ code: 'depth-limited', message: `Elements deeper than ${MAX_DEPTH} levels were flattened.` })
  }
  if (builder.sink.truncated || blocks.length > MAX_BLOCKS) {
    warnings.push({
      code: 'blocks-truncated',
      message: `The page has more than ${MAX_BLOCKS} blocks; the rest was left.`,
    })
  }
  if (jsonLd.invalid.length > 0) {
    const message = `${jsonLd.invalid.length} JSON-LD script(s) could not be parsed.`
    warnings.push({ code: 'json-ld-invalid', message })
  }
  if (unshown !== null) warnings.push(unshown.warning)
  // What a broken JSON-LD script says of dates can still be told from its keys.
  const stated = [...jsonLd.stated, ...readState(source, [...jsonLd.invalid, ...builder.metadata.otherScripts])]
  return {
    format: 'html',
    source,
    url,
    blocks: blocks.length > MAX_BLOCKS ? blocks.slice(0, MAX_BLOCKS) : blocks,
    metadata: {
      ...metadata,
      structured: jsonLd.article,
      types: jsonLd.types,
      ...(stated.length > 0 ? { stated } : {}),
    },
    warnings,
  }
}
