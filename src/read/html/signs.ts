import { MAX_SIGN_UNITS, MAX_SIGNS } from '../../data/html/limits.js'
import {
  AUTHOR_PATH,
  FOREIGN_CLASSES,
  NAME_CLASSES,
  NAME_WORDS,
  NO_SIGN_CLASSES,
  SIGN_CLASSES,
} from '../../data/html/signs.js'
import type { SignTag } from '../../types/index.js'
import { type Attributes, bitsOf } from './attributes.js'

/** An open element that names an author, or the name inside one. */
export interface OpenSign {
  tag: SignTag
  /** The sign that this is the name of, null for a sign of its own. */
  nameOf: OpenSign | null
  /** Its text is more than a name can be. */
  isLong: boolean
  /** A name was found inside. */
  hasName: boolean
}

const PROPERTY = bitsOf('itemprop', 'property')
const SPEAKING = PROPERTY | bitsOf('rel', 'class', 'href')

/** Gathers the text of elements that name an author. */
export class SignCollector {
  readonly found: SignTag[] = []
  private readonly open: OpenSign[] = []
  private readonly classesRead = new Map<string, boolean>()

  /** The sign that an element opens; null where it opens none. */
  start(attributes: Attributes, start: number): OpenSign | null {
    if (!attributes.hasAny(SPEAKING) || this.found.length >= MAX_SIGNS) return null
    const around = this.open.at(-1) ?? null
    const property = attributes.hasAny(PROPERTY)
      ? ((attributes.get('itemprop') ?? attributes.get('property'))?.toLowerCase() ?? '')
      : ''
    const isName = around !== null && (property === 'name' || this.isNameClass(attributes))
    const by = isName ? around.tag.by : this.kindOf(attributes, property)
    if (by === null) return null
    const sign = { tag: { text: '', by, start }, nameOf: isName ? around : null, isLong: false, hasName: false }
    if (this.open.length < MAX_OPEN) this.open.push(sign)
    else return null
    return sign
  }

  /** A name that stands in no text: `<meta itemprop="name">`. */
  nameInMeta(attributes: Attributes): void {
    const around = this.open.at(-1)
    const name = attributes.get('content')?.trim()
    if (around === undefined || !name || attributes.get('itemprop')?.toLowerCase() !== 'name') return
    around.tag.text = name.slice(0, MAX_SIGN_UNITS)
    around.hasName = true
  }

  /** Visible text, in order. */
  text(text: string): void {
    this.add(text.replace(/\s+/g, ' '))
  }

  /** An element begins a line of its own. */
  lineBreak(): void {
    this.add('\n')
  }

  get isOpen(): boolean {
    return this.open.length > 0
  }

  end(sign: OpenSign): void {
    const at = this.open.lastIndexOf(sign)
    if (at >= 0) this.open.splice(at, 1)
    const text = foldLines(sign.tag.text)
    if (text === '' || sign.isLong || text.length > MAX_SIGN_UNITS) return
    sign.tag.text = text
    const { nameOf } = sign
    if (nameOf === null) this.found.push(sign.tag)
    else if (!nameOf.hasName) {
      nameOf.tag.text = text
      nameOf.isLong = false
      nameOf.hasName = true
    } else if (nameOf.tag.text.length + text.length < MAX_SIGN_UNITS) nameOf.tag.text += `, ${text}`
  }

  private add(text: string): void {
    for (const sign of this.open) {
      if (sign.hasName || sign.isLong) continue
      const whole = sign.tag.text + text
      sign.isLong = whole.length > MAX_SIGN_UNITS * 2
      if (!sign.isLong) sign.tag.text = whole
    }
  }

  private kindOf(attributes: Attributes, property: string): SignTag['by'] | null {
    const rel = attributes.get('rel')
    if (rel !== undefined && /(?:^|\s)author(?:\s|$)/.test(rel.toLowerCase())) return 'rel'
    if (property !== '' && /(?:^|[\s:])(?:author|creator)(?:\s|$)/.test(property)) return 'itemprop'
    if (this.isSignClass(attributes.get('class') ?? '')) return 'class'
    const href = attributes.get('href')
    return href !== undefined && href.length <= LONGEST_HREF && AUTHOR_PATH.test(href) ? 'link' : null
  }

  private isSignClass(classes: string): boolean {
    if (classes === '' || classes.length > MAX_SIGN_UNITS) return false
    const known = this.classesRead.get(classes)
    if (known !== undefined) return known
    const says = classes.split(/\s+/).some(isSignName)
    this.classesRead.set(classes, says)
    return says
  }

  private isNameClass(attributes: Attributes): boolean {
    const classes = attributes.get('class')?.toLowerCase() ?? ''
    return classes.length <= MAX_SIGN_UNITS && classes.split(/\s+/).some((name) => NAME_CLASSES.has(name))
  }
}

function foldLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** One class by its words: `post-author`, `author-box__name`, `authorCard_name__x1y2`. */
function isSignName(name: string): boolean {
  const words = name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-')
    .toLowerCase()
    .split(/[-_]+/)
  const at = words.findIndex((word) => SIGN_CLASSES.has(word))
  if (at < 0 || words.some((word) => FOREIGN_CLASSES.has(word))) return false
  return words.some((word, i) => i > at && NAME_WORDS.has(word)) || !words.some((word) => NO_SIGN_CLASSES.has(word))
}

/** UTF-16 units of a longer address are no author's page. */
const LONGEST_HREF = 300

/** Signs inside one another; a page that nests more is no page of news. */
const MAX_OPEN = 8
