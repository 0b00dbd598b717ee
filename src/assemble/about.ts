import { ABOUT } from '../data/about.js'
import { parseAddress } from '../lib/address.js'
import { siteNamesOf } from '../lib/site-names.js'
import type { Article, Page } from '../types/index.js'

/** What the page's metadata say of the article and its site. */
export type About = Pick<
  Article,
  'siteName' | 'section' | 'tags' | 'image' | 'canonicalUrl' | 'description' | 'isAccessibleForFree'
>

/** Reads JSON-LD first, then `<meta>`; null, or no tags, where they say nothing fit. */
export function aboutOf(page: Page): About {
  const { structured, canonicalUrl } = page.metadata
  const address = (value: string | null | undefined): string | null => addressOf(value, page.url ?? canonicalUrl)
  return {
    siteName: textOf(siteNamesOf(page).stated[0], ABOUT.name),
    section: textOf(structured?.section ?? metaOf(page, ABOUT.sections), ABOUT.name),
    tags: tagsOf(page),
    image: address(structured?.image) ?? address(metaOf(page, ABOUT.images)),
    canonicalUrl: address(canonicalUrl) ?? address(metaOf(page, ABOUT.addresses)),
    description: textOf(structured?.description ?? metaOf(page, ABOUT.descriptions), ABOUT.description),
    isAccessibleForFree: structured?.isAccessibleForFree ?? tierOf(page),
  }
}

/** Content of the first of these fields that has any. */
function metaOf(page: Page, names: readonly string[]): string | null {
  for (const name of names) {
    const content = page.metadata.meta.find((tag) => tag.name === name && tag.content.trim() !== '')?.content
    if (content !== undefined) return content
  }
  return null
}

function textOf(value: string | null | undefined, longest: number): string | null {
  if (value == null || value.length > longest) return null
  const text = value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return text === '' ? null : text
}

/** The address in full where the page's own is known; of the web only. */
function addressOf(value: string | null | undefined, base: string | null): string | null {
  const given = value?.trim()
  if (!given || given.length > ABOUT.address) return null
  const address = parseAddress(given, base ?? undefined)
  return address !== null && /^https?:$/.test(address.protocol) ? address.href : null
}

/** Tags of the first source that has some, each once whatever its case. */
function tagsOf({ metadata }: Page): string[] {
  const fields = ABOUT.tags.map((name) =>
    metadata.meta.filter((tag) => tag.name === name).map(({ content }) => content),
  )
  const [keywords, ...others] = [metadata.structured?.keywords ?? [], ...fields]
  const source = [keywords, ...others].find((list) => list !== undefined && list.length > 0) ?? []
  const tags = new Map<string, string>()
  for (const entry of source) {
    // One entry holds them all, parted by commas.
    const parts = source.length === 1 ? entry.slice(0, ABOUT.description).split(/[,;،、，]/) : [entry]
    for (const part of parts) {
      const tag = textOf(part, ABOUT.tag)
      if (tag !== null && tags.size < ABOUT.mostTags && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag)
    }
  }
  return [...tags.values()]
}

/** Facebook's tiers of content; 'metered' says neither. */
function tierOf(page: Page): boolean | null {
  const tier = metaOf(page, ['article:content_tier'])?.trim().toLowerCase()
  return tier === 'free' ? true : tier === 'locked' ? false : null
}
