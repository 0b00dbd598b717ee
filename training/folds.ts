import { parseAddress } from '../src/lib/address.js'

/** Parts pages into folds by site, so that no model is judged on a site that it was trained on. */

export const FOLDS = 5

/** Second-level labels under which sites are registered where the last label is a country. */
const SHARED_LABELS = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'gob',
  'gov',
  'go',
  'ne',
  'net',
  'nom',
  'or',
  'org',
  'gc',
  'nhs',
])

/** The site of an address: its registered domain, near enough; the id where there is no address. */
export function siteOf(url: string | null, id: string): string {
  const address = url === null ? null : parseAddress(url)
  if (address === null) return id
  const labels = address.hostname.toLowerCase().split('.')
  const shared = labels.length > 2 && SHARED_LABELS.has(labels.at(-2) ?? '') && labels.at(-1)?.length === 2
  return labels.slice(shared ? -3 : -2).join('.')
}

/** Fold of a site: FNV-1a of its name, so that it never depends on the other sites. */
export function foldOf(site: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < site.length; i++) {
    hash ^= site.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  return hash % FOLDS
}
