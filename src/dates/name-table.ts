import { DATE_NAMES } from '../data/dates/names.generated.js'
import { EXTRA_NAMES, NAME_PREFIXES } from '../data/dates/names-extra.js'
import { fold } from './fold.js'
import {
  BESIDE_NUMBER,
  EMPTY_KEY,
  entryOf,
  finish,
  isFarLetter,
  KEY_COUNT,
  keyOf,
  mix,
  OPENS,
  PLAIN_LETTER,
  SHORT_NAME,
} from './word-keys.js'

/** Where a form stands in the table. */
export interface Place {
  form: string
  row: string
  position: number
  language: string
}

/** A line of the table: the names of a language and kind. */
export interface Line {
  language: string
  row: string
  /** Letters that may stand at each name. */
  prefixes: string
  /** Positions parted by `|`, forms by `~`. */
  names: string
}

const NEW_LINE = 0x0a
const SPACE = 0x20
const NEXT_POSITION = 0x7c
const NEXT_FORM = 0x7e

/** Whether a line has names that begin with near letters, with far ones; see `isFarLetter`. */
const HAS_NEAR = /(?:^|[|~])[^|~\u0400-\uffff]/
const HAS_FAR = /(?:^|[|~])[\u0400-\uffff]/

/** A form is known by its line and where it begins there; the letter in front of it, if any, by its place in `prefixes`. */
const PLACE_BITS = 16
const PREFIX_BITS = 4

/** Names of at most so many letters are words of other languages. */
export const LONGEST_SHORT = 3

/** Whether a folded word begins with a far letter. */
export function isFar(word: string): boolean {
  return isFarLetter(word.charCodeAt(0))
}

/** The lines of the constant tables. */
export function nameLines(): Line[] {
  return [...DATE_NAMES.split('\n'), ...EXTRA_NAMES.map(foldWords)].map(readLine)
}

/** Lines are `tag kind names`. */
function readLine(line: string): Line {
  const first = line.indexOf(' ')
  const second = line.indexOf(' ', first + 1)
  const tag = line.slice(0, first)
  const language = tag.split('-', 1)[0] ?? tag
  const row = line.slice(first + 1, second)
  const prefixes = row === 'period' ? '' : (NAME_PREFIXES[language] ?? '')
  return { language, row, prefixes, names: line.slice(second + 1) }
}

/** Extra names are written as people spell them; generated ones are folded already. */
function foldWords(line: string): string {
  return line.split(' ').map(fold).join(' ')
}

/** The forms of a line, without and with its prefixes. */
export function formsOf({ names, prefixes }: Line): string[] {
  const forms = names.split(/[|~]/).filter((form) => form !== '')
  return forms.flatMap((form) => [form, ...[...prefixes].map((prefix) => prefix + form)])
}

/**
 * The names of all languages that begin with near letters, or with far ones, found by the key of their first word in the
 * text that they are written in. Building it is one pass that makes no object and calls no function a name: a new process
 * would spend more on those than on its first page.
 */
export class NameTable {
  /** By key: the marks of the months and weekdays that have it. */
  readonly marks = new Uint8Array(KEY_COUNT)
  /** By key: one more than the form that stands last in the table, 0 for none. */
  private readonly last = new Uint16Array(KEY_COUNT)
  /** By form: where it stands, and one more than the form in front of it that has its key, 0 for none. */
  private readonly at: Int32Array
  private readonly before: Uint16Array
  private count = 0

  constructor(
    private readonly lines: readonly Line[],
    private readonly far: boolean,
  ) {
    const wanted = far ? HAS_FAR : HAS_NEAR
    const own = lines.map(({ names, prefixes }) => prefixes !== '' || wanted.test(names))
    // Every form takes a letter and what parts it from the next, and stands once more with each prefix.
    let most = 0
    lines.forEach(({ names, prefixes }, line) => {
      if (own[line]) most += ((names.length + 1) >> 1) * (1 + prefixes.length)
    })
    this.at = new Int32Array(most)
    this.before = new Uint16Array(most)
    lines.forEach((_, line) => {
      if (own[line]) this.addLine(line)
    })
  }

  /** Where the forms stand that begin with a word, in the order of the table. */
  placesOf(word: string): Place[] {
    const places: Place[] = []
    let id = this.last[keyOf(word, 0, word.length)] as number
    for (; id > 0; id = this.before[id - 1] as number) {
      const place = this.placeOf(this.at[id - 1] as number)
      const { form } = place
      if (form.startsWith(word) && (form.length === word.length || form.charCodeAt(word.length) === SPACE))
        places.push(place)
    }
    return places.reverse()
  }

  private addLine(line: number): void {
    const { names, prefixes, row } = this.lines[line] as Line
    const isDay = row !== 'period'
    let from = 0
    let key = EMPTY_KEY
    let inWord = true
    let isPlain = true
    for (let at = 0; at <= names.length; at++) {
      const unit = at === names.length ? NEW_LINE : names.charCodeAt(at)
      if (unit !== NEXT_POSITION && unit !== NEXT_FORM && unit !== NEW_LINE) {
        if (unit === SPACE) inWord = false
        else if (inWord) {
          const entry = entryOf(unit)
          key = mix(key, entry)
          if (entry < PLAIN_LETTER) isPlain = false
        }
        continue
      }
      if (at > from) {
        if (isFarLetter(names.charCodeAt(from)) === this.far) {
          const own = isPlain ? finish(key) : keyOf(names, from, wordEnd(names, from, at))
          this.add(own, (line << PLACE_BITS) | (from << PREFIX_BITS), isDay ? markOf(at - from) : 0)
        }
        for (let prefix = 0; prefix < prefixes.length; prefix++) {
          if (isFarLetter(prefixes.charCodeAt(prefix)) !== this.far) continue
          const word = prefixes.charAt(prefix) + names.slice(from, wordEnd(names, from, at))
          const place = (line << PLACE_BITS) | (from << PREFIX_BITS) | (1 + prefix)
          this.add(keyOf(word, 0, word.length), place, isDay ? markOf(1 + at - from) : 0)
        }
      }
      from = at + 1
      key = EMPTY_KEY
      inWord = true
      isPlain = true
    }
  }

  private add(key: number, place: number, mark: number): void {
    this.at[this.count] = place
    this.before[this.count] = this.last[key] as number
    this.last[key] = ++this.count
    this.marks[key] = (this.marks[key] as number) | mark
  }

  private placeOf(at: number): Place {
    const { names, prefixes, row, language } = this.lines[at >>> PLACE_BITS] as Line
    const from = (at >>> PREFIX_BITS) & ((1 << (PLACE_BITS - PREFIX_BITS)) - 1)
    const prefix = at & ((1 << PREFIX_BITS) - 1)
    let to = from
    while (to < names.length && !isEnd(names.charCodeAt(to))) to++
    let position = 0
    for (let each = 0; each < from; each++) if (names.charCodeAt(each) === NEXT_POSITION) position++
    const form = names.slice(from, to)
    return { form: prefix === 0 ? form : prefixes.charAt(prefix - 1) + form, row, position, language }
  }
}

/** What a month or weekday of so many letters is on every page. */
function markOf(length: number): number {
  return length > LONGEST_SHORT ? OPENS | BESIDE_NUMBER : SHORT_NAME
}

function isEnd(unit: number): boolean {
  return unit === NEXT_POSITION || unit === NEXT_FORM
}

function wordEnd(names: string, from: number, to: number): number {
  const space = names.indexOf(' ', from)
  return space >= 0 && space < to ? space : to
}
