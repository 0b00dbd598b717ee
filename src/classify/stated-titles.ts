import { isSiteName, type SiteNames, siteKey, siteNamesOf } from '../lib/site-names.js'
import { tokenize } from '../lib/tokens.js'
import type { Page } from '../types/index.js'

/** A title that the page's metadata state. */
export interface StatedTitle {
  /** Without the site's name. */
  text: string
  /** Its normalised key. */
  key: string
  /** Normalised keys of the whole title, of `text`, and of what is left where a further, shorter part is no title either. */
  keys: readonly string[]
}

/** A longer one is no title: the rest is not looked at. */
const LONGEST_TITLE = 1_000

/** Parts of titles are set off by these; a hyphen, a colon and a slash only with a space beside them. */
const SEPARATOR = / (?:[-–—―·•~/]|::?|<|>) | ?[|｜»«] ?|(?<=\S)[:：] | [-–—]{2,4} /gu

/** Titles of the page by its metadata, the most telling first, each without the site's name. */
export function statedTitles(page: Page): StatedTitle[] {
  const { metadata } = page
  const meta = (name: string): string | undefined => metadata.meta.find((tag) => tag.name === name)?.content
  const names = siteNamesOf(page)
  // Most pages state one title several times.
  const parted = new Map<string, StatedTitle>()
  return [metadata.structured?.headline, meta('og:title'), meta('twitter:title'), metadata.title]
    .filter((title): title is string => typeof title === 'string')
    .map((title) => title.slice(0, LONGEST_TITLE).replace(/\s+/g, ' ').trim())
    .filter((title) => title !== '')
    .map((title) => {
      const known = parted.get(title) ?? partTitle(title, names)
      parted.set(title, known)
      return known
    })
}

function partTitle(title: string, names: SiteNames): StatedTitle {
  const text = withoutSite(title, names)
  const key = tokenize(text).join(' ')
  // Of two parts the longer may be the title, the other a section or a site without a known name.
  const parts = [...title.matchAll(SEPARATOR)].flatMap((cut) => {
    const before = tokenize(title.slice(0, cut.index))
    const behind = tokenize(title.slice(cut.index + cut[0].length))
    return [...(before.length >= behind.length ? [before] : []), ...(behind.length >= before.length ? [behind] : [])]
  })
  return { text, key, keys: [tokenize(title).join(' '), key, ...parts.map((part) => part.join(' '))] }
}

/** A title without the site's name at its end or its beginning; whole where nothing else would be left. */
export function withoutSite(title: string, names: SiteNames): string {
  let rest = title
  for (let round = 0; round < MOST_SITE_PARTS; round++) {
    const shorter = dropLast(rest, names) ?? dropFirst(rest, names)
    if (shorter === null || siteKey(shorter) === '') break
    rest = shorter
  }
  return rest
}

/** A site's name may stand in two parts, its section or slogan before it. */
const MOST_SITE_PARTS = 3

/** The site's name may itself have separators: the longest end that is its name goes. */
function dropLast(title: string, names: SiteNames): string | null {
  for (const cut of title.matchAll(SEPARATOR)) {
    const end = title.slice(cut.index + cut[0].length)
    if (cut.index > 0 && isSiteName(end, names)) return title.slice(0, cut.index).trim()
  }
  return null
}

function dropFirst(title: string, names: SiteNames): string | null {
  const cut = SEPARATOR[Symbol.matchAll](title).next().value
  if (cut?.index === undefined || cut.index === 0 || !isSiteName(title.slice(0, cut.index), names)) return null
  return title.slice(cut.index + cut[0].length).trim()
}
