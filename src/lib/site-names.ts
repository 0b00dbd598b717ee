import type { Page } from '../types/index.js'
import { tokenize } from './tokens.js'

/** The names that a page's site goes by. */
export interface SiteNames {
  /** As stated, the best first; empty where the page names no site. */
  stated: readonly string[]
  /** Their letters and digits, run together. */
  keys: ReadonlySet<string>
  /** Letters and digits of the host's labels, without `www` and the top level, and with it; empty where no address is known. */
  hosts: readonly string[]
}

const NAMING_META = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'al:android:app_name']

/** Names of pages that are being judged; several stages ask for the same. */
const namesByPage = new WeakMap<Page, SiteNames>()

/** What the page's metadata and address say of its site's name. */
export function siteNamesOf(page: Page): SiteNames {
  const known = namesByPage.get(page)
  if (known !== undefined) return known
  const names = readNames(page)
  namesByPage.set(page, names)
  return names
}

function readNames(page: Page): SiteNames {
  const { metadata, url } = page
  const meta = NAMING_META.map((name) => metadata.meta.find((tag) => tag.name === name)?.content)
  const stated = [meta[0], metadata.site, metadata.structured?.publisher, ...meta.slice(1)].flatMap((name) => {
    const plain = name?.replace(/\s+/g, ' ').trim()
    return plain === undefined || plain === '' || plain.length > LONGEST_NAME ? [] : [plain]
  })
  const keys = new Set(stated.map(siteKey).filter((key) => key !== ''))
  return { stated, keys, hosts: hostsOf(url ?? metadata.canonicalUrl) }
}

/** A longer one is a slogan, or no name. */
const LONGEST_NAME = 200

/** A name by its letters and digits alone, without an article in front. */
export function siteKey(name: string): string {
  const tokens = tokenize(name)
  return (tokens.length > 1 && tokens[0] === 'the' ? tokens.slice(1) : tokens).join('')
}

/** Whether a text is the site's name, by what the site says of itself or by its address. */
export function isSiteName(text: string, { keys, hosts }: SiteNames): boolean {
  const key = siteKey(text)
  if (key === '') return false
  if (keys.has(key) || hosts.includes(key)) return true
  if (key.length < LEAST_SHARED) return false
  // 'BBC News' for 'BBC', 'Reuters' for 'Reuters UK', 'The Example Times' for example.com.
  const shares = (other: string): boolean =>
    other.length >= LEAST_SHARED && (key.startsWith(other) || other.startsWith(key))
  return key.length <= LONGEST_KEY && ([...keys].some(shares) || hosts.some(shares))
}

/** Letters that two spellings of a site's name share at least, and that a name has at most. */
const LEAST_SHARED = 4
const LONGEST_KEY = 40

function hostsOf(url: string | null): string[] {
  const host = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url?.slice(0, 500) ?? '')?.[1]?.toLowerCase()
  if (host === undefined) return []
  const labels = host.split('.').filter((label) => label !== 'www')
  const bare = labels.map((label) => label.replace(/[^\p{L}\p{N}]/gu, ''))
  // 'example.co.uk' goes by 'example'; so does 'news.example.com', and by 'example.com'.
  const names = bare.slice(0, -1).filter((label) => label.length > 2)
  return [...names, bare.join(''), bare.slice(-2).join('')].filter((name) => name !== '')
}
