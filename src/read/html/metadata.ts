import { DATE_ATTRIBUTES, META_NAMES } from '../../data/html/attributes.js'
import { LONGEST_METADATA, LONGEST_RAW_TITLE, MAX_METADATA_ENTRIES } from '../../data/html/limits.js'
import { beginningOf } from '../../lib/beginning.js'
import type { MetaTag, PageMetadata, TimeTag } from '../../types/index.js'
import { type Attributes, bitsOf } from './attributes.js'
import { type NamesRead, namesOf } from './evidence.js'

/** The content of a `<script>` by its place in the source. */
export interface ScriptRange {
  start: number
  end: number
}

/** Gathers what a page says of itself outside its text. */
export class MetadataCollector {
  readonly scripts: ScriptRange[] = []
  /** Scripts that are no JSON-LD. */
  readonly otherScripts: ScriptRange[] = []
  readonly names: NamesRead = new Map()
  private readonly meta: MetaTag[] = []
  private readonly times: TimeTag[] = []
  private title: string | null = null
  private titleText: string | null = null
  private language: string | null = null
  private canonicalUrl: string | null = null
  private inJsonLd = false
  private waiting: TimeTag[] = []

  constructor(private readonly source: string) {}

  startTag(name: string, attributes: Attributes, start: number, end: number): void {
    if (name === 'title') this.titleText = this.title === null ? '' : null
    else if (attributes.isEmpty) return
    else if (name === 'meta') this.addMeta(attributes, start, end)
    else if (name === 'link') this.addLink(attributes)
    else if (name === 'html') this.language ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? null
    else if (name === 'script') this.inJsonLd = isJsonLd(attributes.get('type'))
  }

  /** Text of an element that is no text of the page. */
  skippedText(name: string, start: number, end: number): void {
    if (name === 'title') this.skippedEntity(name, this.source.slice(start, Math.min(end, start + LONGEST_RAW_TITLE)))
    else if (name === 'script') this.addScript(this.inJsonLd ? this.scripts : this.otherScripts, start, end)
  }

  skippedEntity(name: string, text: string): void {
    if (name !== 'title' || this.titleText === null) return
    this.titleText += text.slice(0, LONGEST_RAW_TITLE - this.titleText.length)
  }

  skippedEnd(name: string): void {
    if (name === 'script') this.inJsonLd = false
    if (name !== 'title' || this.titleText === null) return
    this.title = beginningOf(this.titleText.replace(/\s+/g, ' ').trim(), LONGEST_METADATA) || null
    this.titleText = null
  }

  /** The date that an element states for machines; null where it states none. */
  timeOf(name: string, attributes: Attributes, start: number, end: number): TimeTag | null {
    if (name !== 'time' && !attributes.hasAny(name === 'abbr' ? DATED_ABBREVIATION : DATED)) return null
    const itemprop = attributes.get('itemprop')?.toLowerCase() ?? ''
    const isDate = name === 'time' || DATE_PROPERTY.test(itemprop)
    if (!isDate && !hasDateAttribute(name, attributes)) return null
    if (this.times.length >= MAX_METADATA_ENTRIES) return null
    const key = DATE_ATTRIBUTES.find((attribute) => attributes.get(attribute))
    const value = (key === undefined ? undefined : attributes.get(key)?.trim()) ?? ''
    const time: TimeTag = { value, itemprop, names: namesOf(attributes, this.names), block: -1, start, end }
    this.times.push(time)
    return time
  }

  /** The next visible text belongs to this date. */
  awaitText(time: TimeTag): void {
    this.waiting.push(time)
  }

  /** Dates whose text begins now; null where none waits. */
  takeWaiting(): readonly TimeTag[] | null {
    if (this.waiting.length === 0) return null
    const { waiting } = this
    this.waiting = []
    return waiting
  }

  /** The element closed; if it held no text, its date waits no longer. */
  endTime(time: TimeTag): void {
    if (this.waiting.at(-1) === time) this.waiting.pop()
  }

  finish(): Omit<PageMetadata, 'structured' | 'types' | 'stated'> {
    const { title, language, canonicalUrl, meta, times } = this
    return { title, language, canonicalUrl, meta, times }
  }

  private addMeta(attributes: Attributes, start: number, end: number): void {
    const whole = attributes.get('content')
    if (whole === undefined) return
    const content = beginningOf(whole, LONGEST_METADATA)
    for (const key of META_NAMES) {
      const name = attributes.get(key)?.trim().toLowerCase()
      if (name && this.meta.length < MAX_METADATA_ENTRIES) this.meta.push({ name, content, start, end })
    }
  }

  private addLink(attributes: Attributes): void {
    const isCanonical = attributes.get('rel')?.toLowerCase().split(/\s+/).includes('canonical')
    if (isCanonical) this.canonicalUrl ??= attributes.get('href')?.trim() || null
  }

  private addScript(scripts: ScriptRange[], start: number, end: number): void {
    const last = scripts.at(-1)
    if (last?.end === start) last.end = end
    else if (scripts.length < MAX_METADATA_ENTRIES) scripts.push({ start, end })
  }
}

/** `datePublished`, `dateModified`, `uploadDate` and the like, one of possibly several words. */
const DATE_PROPERTY = /(?:^|\s)(?:date|uploaddate|startdate|enddate)/

/** Attributes of which one stands on every element that states a date. */
const DATED = bitsOf('itemprop', ...DATE_ATTRIBUTES.filter((name) => name !== 'content' && name !== 'title'))
const DATED_ABBREVIATION = DATED | bitsOf('title')

function isJsonLd(type: string | undefined): boolean {
  return type?.split(';', 1)[0]?.trim().toLowerCase() === 'application/ld+json'
}

/** An element of any name whose `datetime` or `data-` attribute, or whose abbreviation (hAtom), is a date. */
function hasDateAttribute(name: string, attributes: Attributes): boolean {
  if (name === 'abbr' && /^\d{4}-\d\d/.test(attributes.get('title') ?? '')) return true
  for (const attribute of DATE_ATTRIBUTES) {
    if (attribute !== 'content' && attribute !== 'title' && /\d{4}/.test(attributes.get(attribute) ?? '')) return true
  }
  return false
}
