import type { Judgement, Output, Page } from '../types/index.js'
import { Addresses } from './address.js'
import { TreeBuilder } from './build.js'
import { toHtml } from './html.js'
import { InlineReader } from './inline.js'
import { toMarkdown } from './markdown.js'
import type { Kept } from './options.js'
import { picturesOf } from './pictures.js'
import { tidied } from './tidy.js'

export type { Kept } from './options.js'

/** The body in other forms than text; null for one that was not asked for. */
export type Rendering = Readonly<Record<Output, string | null>>

/**
 * Writes the kept blocks of a page with the structure that they have there.
 *
 * @param language BCP 47 tag of the article, which tells how it runs
 */
export function render(
  page: Page,
  judgements: readonly Judgement[],
  language: string,
  outputs: ReadonlySet<Output>,
  kept: Kept,
): Rendering {
  const { structure } = page
  const addresses = new Addresses(page.url, structure?.base ?? null)
  const blocks = page.blocks.filter((_, i) => judgements[i]?.verdict === 'kept')
  const builder = new TreeBuilder(structure, blocks, new InlineReader(structure?.marks ?? [], addresses, kept), kept)
  const pictures = kept.images ? picturesOf(page, judgements, addresses) : []
  let next = 0
  for (const block of blocks) {
    for (; !block.stated && (pictures[next]?.mark.at ?? Number.POSITIVE_INFINITY) < block.start; next++) {
      const picture = pictures[next]
      if (picture !== undefined) builder.addPicture(picture)
    }
    builder.add(block)
  }
  for (const picture of pictures.slice(next)) builder.addPicture(picture)
  const tree = tidied(builder.blocks, kept.headingsFrom)
  return {
    markdown: outputs.has('markdown') ? toMarkdown(tree) : null,
    html: outputs.has('html') ? toHtml(tree, runsRightToLeft(language)) : null,
  }
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Arab',
  'Hebr',
  'Syrc',
  'Thaa',
  'Nkoo',
  'Adlm',
  'Rohg',
  'Samr',
  'Mand',
])

function runsRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '')
}
