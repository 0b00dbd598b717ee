/** Countries whose top-level domain is not their ISO 3166 code. */
const OTHER_DOMAINS: Readonly<Record<string, string>> = { uk: 'GB' }
/** Country domains that the world registers for their letters: they tell no country. */
const WORLD_DOMAINS = new Set('ac ai am cc co fm gg im io la ly me nu sh so tk to tv vc ws'.split(' '))

/** ISO 3166 code of the country that a BCP 47 tag names or, failing that, the host of an address. */
export function regionOf(language: string, url: string | null | undefined): string | undefined {
  return regionOfTag(language) ?? (url ? regionOfHost(url) : undefined)
}

function regionOfTag(language: string): string | undefined {
  if (!language.includes('-')) return undefined
  try {
    return new Intl.Locale(language).region
  } catch {
    return undefined
  }
}

function regionOfHost(url: string): string | undefined {
  const host = /^[a-z][a-z\d+.-]*:\/\/([^/?#:@\s]+)/i.exec(url)?.[1]
  const domain = /\.([a-z]{2})\.?$/i.exec(host ?? '')?.[1]?.toLowerCase()
  if (domain === undefined || WORLD_DOMAINS.has(domain)) return undefined
  return OTHER_DOMAINS[domain] ?? domain.toUpperCase()
}
