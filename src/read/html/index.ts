import { type Bounds, USUAL } from '../../lib/budget.js'
import type { Page, Warning } from '../../types/index.js'
import { readJsonLd } from './json-ld.js'
import { PageBuilder } from './page-builder.js'
import { readState } from './state.js'
import { StructureCollector } from './structure-collector.js'
import { readTags } from './tag-reader.js'
import { findUnshownBody } from './unshown-body.js'

/**
 * Reads a page of HTML into blocks and metadata, in one pass and in time linear in its length.
 *
 * @param source the decoded page; all offsets of the result are UTF-16 offsets into it
 * @param url address of the page, null where unknown; it tells which JSON-LD node speaks of this page
 * @param bounds the page is read up to its limits and as long as its budget lasts
 * @param structured whether to gather the page's structure, too
 * @returns the page; never throws, a page's troubles are among its `warnings`
 */
export function readHtml(source: string, url: string | null, bounds: Bounds = USUAL, structured = false): Page {
  const { limits, budget } = bounds
  const structure = structured ? new StructureCollector(source) : null
  const builder = new PageBuilder(source, limits, structure)
  const stoppedBy = readTags(source, builder, bounds)
  builder.finish()

  const metadata = builder.metadata.finish()
  const jsonLd = readJsonLd(source, builder.metadata.scripts, [metadata.canonicalUrl, url], budget)
  const shown = builder.sink.blocks
  const warnings: Warning[] = []
  const unshown = budget.spent
    ? null
    : findUnshownBody({
        source,
        metadata: { ...metadata, structured: jsonLd.article, types: jsonLd.types },
        bodies: jsonLd.bodies,
        scripts: builder.metadata.otherScripts,
        shown,
        budget,
      })
  const blocks = unshown === null ? shown : [...shown, ...unshown.blocks]
  if (stoppedBy === 'nodes') {
    warnings.push({
      code: 'nodes-truncated',
      message: `The page has more than ${limits.nodes} elements; the rest was not read.`,
    })
  }
  if (builder.depthLimited) {
    warnings.push({ code: 'depth-limited', message: `Elements deeper than ${limits.depth} levels were flattened.` })
  }
  if (builder.sink.truncated || blocks.length > limits.blocks) {
    warnings.push({
      code: 'blocks-truncated',
      message: `The page has more than ${limits.blocks} blocks; the rest was left.`,
    })
  }
  if (jsonLd.invalid.length > 0) {
    const message = `${jsonLd.invalid.length} JSON-LD script(s) could not be parsed.`
    warnings.push({ code: 'json-ld-invalid', message })
  }
  if (unshown !== null) warnings.push(unshown.warning)
  // What a broken JSON-LD script says of dates can still be told from its keys.
  const stated = [...jsonLd.stated, ...readState(source, [...jsonLd.invalid, ...builder.metadata.otherScripts], budget)]
  return {
    format: 'html',
    source,
    url,
    blocks: blocks.length > limits.blocks ? blocks.slice(0, limits.blocks) : blocks,
    metadata: {
      ...metadata,
      structured: jsonLd.article,
      types: jsonLd.types,
      ...(stated.length > 0 ? { stated } : {}),
      ...(builder.signs.found.length > 0 ? { signs: builder.signs.found } : {}),
      ...(jsonLd.site === null ? {} : { site: jsonLd.site }),
    },
    ...(structure === null ? {} : { structure: structure.finish() }),
    warnings,
  }
}
