import { DATE_NAMES } from '../data/dates/names.generated.js'
import { EXTRA_NAMES, NAME_PREFIXES } from '../data/dates/names-extra.js'
import { fold } from './fold.js'
import { isFarLetter, KEY_COUNT, keyOf } from './word-keys.js'

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

/** The numbers of a form: where it begins in its line, its length, the letter before it (0 for none), its line, its */
const START = 0
const LENGTH = 1
const PREFIX = 2
const LINE = 3
/** position, the key of its first word, and one more than the form in front of it that has its key (0 for none). */
const POSITION = 4
const KEY = 5
const BEFORE = 6
const NUMBERS = 7

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

/** The first words of the names of a line. */
export function firstWords({ names, prefixes }: Line): string[] {
  const words = names.split(/[|~]/).flatMap((form) => (form === '' ? [] : [form.split(' ', 1)[0] as string]))
  return words.flatMap((word) => [word, ...[...prefixes].map((prefix) => prefix + word)])
}

/**
 * The names of all languages that begin with near letters, or with far ones, found by the key of their first word in the
 * text that they are written in. Building it makes no object a name: a new process would spend more on those than on its
 * first page.
 */
export class NameTable {
  /** By key: one more than the form that stands last in the table, 0 for none. */
  private readonly last = new Uint16Array(KEY_COUNT)
  /** The numbers of each form, one form behind another; an array that grows would be copied again and again. */
  private readonly forms: Int32Array
  private count = 0

  constructor(
    private readonly lines: readonly Line[],
    private readonly far: boolean,
  ) {
    this.forms = new Int32Array(NUMBERS * mostForms(lines))
    const wanted = far ? HAS_FAR : HAS_NEAR
    lines.forEach(({ names, prefixes }, line) => {
      if (prefixes !== '' || wanted.test(names)) this.addLine(line, names, prefixes)
    })
  }

  /** Where the forms stand that begin with a word, in the order of the table. */
  placesOf(word: string): Place[] {
    const places: Place[] = []
    for (let id = this.last[keyOf(word, 0, word.length)] as number; id > 0; id = this.number(id - 1, BEFORE)) {
      const form = this.form(id - 1)
      if (!form.startsWith(word) || (form.length > word.length && form.charCodeAt(word.length) !== SPACE)) continue
      const { row, language } = this.lineOf(id - 1)
      places.push({ form, row, position: this.number(id - 1, POSITION), language })
    }
    return places.reverse()
  }

  /** Tells the keys of the first words of the forms that are wanted; one may come several times. */
  visitKeys(wanted: (length: number, row: string, language: string) => boolean, visit: (key: number) => void): void {
    for (let id = 0; id < this.count; id++) {
      const { row, language } = this.lineOf(id)
      if (wanted(this.number(id, LENGTH), row, language)) visit(this.number(id, KEY))
    }
  }

  private addLine(line: number, names: string, prefixes: string): void {
    let position = 0
    let from = 0
    let word = -1
    for (let at = 0; at <= names.length; at++) {
      const unit = at === names.length ? NEW_LINE : names.charCodeAt(at)
      if (unit === SPACE && word < 0) word = at
      if (unit !== NEXT_POSITION && unit !== NEXT_FORM && unit !== NEW_LINE) continue
      if (at > from) {
        const wordEnd = word < 0 ? at : word
        if (isFarLetter(names.charCodeAt(from)) === this.far)
          this.add(from, at - from, 0, keyOf(names, from, wordEnd), line, position)
        for (const prefix of prefixes) {
          const key = keyOf(prefix + names.slice(from, wordEnd), 0, 1 + wordEnd - from)
          if (isFar(prefix) === this.far) this.add(from, 1 + at - from, prefix.charCodeAt(0), key, line, position)
        }
      }
      if (unit === NEXT_POSITION) position++
      from = at + 1
      word = -1
    }
  }

  private add(start: number, length: number, prefix: number, key: number, line: number, position: number): void {
    const at = NUMBERS * this.count++
    this.forms[at + START] = start
    this.forms[at + LENGTH] = length
    this.forms[at + PREFIX] = prefix
    this.forms[at + LINE] = line
    this.forms[at + POSITION] = position
    this.forms[at + KEY] = key
    this.forms[at + BEFORE] = this.last[key] as number
    this.last[key] = this.count
  }

  private number(id: number, which: number): number {
    return this.forms[NUMBERS * id + which] as number
  }

  private lineOf(id: number): Line {
    return this.lines[this.number(id, LINE)] as Line
  }

  private form(id: number): string {
    const { names } = this.lineOf(id)
    const start = this.number(id, START)
    const length = this.number(id, LENGTH)
    const prefix = this.number(id, PREFIX)
    if (prefix === 0) return names.slice(start, start + length)
    return String.fromCharCode(prefix) + names.slice(start, start + length - 1)
  }
}

/** Every form takes a letter and what parts it from the next, and stands once more with each prefix. */
function mostForms(lines: readonly Line[]): number {
  let most = 0
  for (const { names, prefixes } of lines) most += ((names.length + 1) >> 1) * (1 + prefixes.length)
  return most
}
