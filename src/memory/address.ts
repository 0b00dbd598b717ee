import { MEMORY, TRACKING_PARAMETERS, TRACKING_PREFIXES } from '../data/memory.js'
import { parseAddress } from '../lib/address.js'
import { LongHash } from './hash.js'

/** A longer address is cut: the beginning tells pages apart. */
const LONGEST_ADDRESS = 4_000

/** The site of an address: its host without a leading `www.`; null where it is no address of the web. */
export function siteOfAddress(url: string | null): string | null {
  const parsed = parse(url)
  return parsed === null ? null : siteOf(parsed)
}

/**
 * Key of the page under an address, 48 bits: the same for every crawl of it, and with the marks by which its readers were
 * tracked. A page's own word for its address counts where it stays on the site and does not name the front page.
 */
export function addressKey(url: string | null, canonicalUrl: string | null): number | null {
  const own = parse(url)
  if (own === null) return null
  const stated = parse(canonicalUrl)
  const isStated = stated !== null && siteOf(stated) === siteOf(own) && stated.pathname !== '/'
  const hash = new LongHash()
  hash.feedText(plainForm(isStated ? stated : own))
  return hash.end()
}

function parse(url: string | null): URL | null {
  const parsed = parseAddress(url?.slice(0, LONGEST_ADDRESS) ?? '')
  const isWeb = parsed?.protocol === 'http:' || parsed?.protocol === 'https:'
  if (parsed === null || !isWeb) return null
  const site = siteOf(parsed)
  return site !== '' && site.length <= MEMORY.siteName ? parsed : null
}

function siteOf({ hostname }: URL): string {
  const host = hostname.toLowerCase().replace(/\.$/, '')
  return host.startsWith('www.') ? host.slice(4) : host
}

/** Site, path and telling parameters in order: no scheme, port or fragment, no slash at the end. */
function plainForm(url: URL): string {
  const parameters = [...url.searchParams].filter(([name]) => !isTracking(name.toLowerCase()))
  const query = parameters.map(([name, value]) => `${name}=${value}`).sort()
  const path = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : url.pathname
  return [siteOf(url) + path, ...query].join('&')
}

function isTracking(name: string): boolean {
  return TRACKING_PARAMETERS.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix))
}
