/** What happens to one text on its way through several houses: seeded edits, each named after what it does. */
import type { Chance } from './random.js'

/** A story as its first house has it. */
export interface Story {
  id: string
  site: string
  title: string
  paragraphs: readonly string[]
  /** Blocks that its page had besides: menus, notices, teasers. */
  boilerplate: readonly string[]
}

/** Draws the story that foreign paragraphs are taken from. */
type Other = () => Story
type Edit = (paragraphs: readonly string[], chance: Chance, other: Other) => string[]

/** The edits by name, in the order of the report. */
export const EDITS = {
  /** Straight quotes and hyphens for curly quotes and dashes, and the other way round; a first line in capitals. */
  restyled: (paragraphs) => restyle(paragraphs),
  /** A headline of another house, a line with a name, a dateline in front of the first sentence, a credit at the end. */
  credited: (paragraphs, chance, other) => credit(paragraphs, chance, other().title),
  /** About one word in forty spelt another way. */
  respelt: (paragraphs, chance) => paragraphs.map((text) => respell(text, chance)),
  /** One or two paragraphs left out. */
  dropped: (paragraphs, chance) => drop(paragraphs, chance),
  /** One or two paragraphs of another story put in. */
  inserted: (paragraphs, chance, other) => insert(paragraphs, chance, other().paragraphs, 1, 2),
  /** Three to eight blocks of another page's boilerplate left in, before or behind. */
  'left-in': (paragraphs, chance, other) => leaveIn(paragraphs, chance, other().boilerplate),
  'cut by 10-25 %': (paragraphs, chance) => cut(paragraphs, 0.1 + 0.15 * chance.share()),
  'cut by 25-45 %': (paragraphs, chance) => cut(paragraphs, 0.25 + 0.2 * chance.share()),
  'cut by 45-60 %': (paragraphs, chance) => cut(paragraphs, 0.45 + 0.15 * chance.share()),
  /** A live story, later: a fifth to two fifths new at the top, the same cut at the end. */
  updated: (paragraphs, chance, other) => update(paragraphs, 0.2 + 0.2 * chance.share(), other().paragraphs),
  /** All that a house does at once, with a cut by 10-40 %. */
  rewritten: (paragraphs, chance, other) => {
    const shorter = drop(cut(paragraphs, 0.1 + 0.3 * chance.share()), chance)
    const spelt = restyle(shorter.map((text) => respell(text, chance)))
    return leaveIn(credit(spelt, chance, other().title), chance, other().boilerplate)
  },
} as const satisfies Record<string, Edit>

export type EditName = keyof typeof EDITS
export const EDIT_NAMES = Object.keys(EDITS) as EditName[]

const PLACES = ['LONDON', 'BERLIN', 'WASHINGTON', 'NAIROBI', 'SAO PAULO', 'NEW DELHI']
const AGENCIES = ['Reuters', 'AP', 'AFP', 'dpa', 'UPI', 'PA Media']
const NAMES = ['Jane Doe', 'John Smith', 'Maria Rossi', 'Wei Chen', 'Amina Bello']

function credit(paragraphs: readonly string[], chance: Chance, headline: string): string[] {
  const agency = chance.pick(AGENCIES)
  const [first = '', ...rest] = paragraphs
  const lines = [
    headline,
    `By ${chance.pick(NAMES)}, ${agency}`,
    `${chance.pick(PLACES)} (${agency}) — ${first}`,
    ...rest,
  ]
  return [...lines, `Reporting by ${chance.pick(NAMES)}; editing by ${chance.pick(NAMES)}`]
}

function restyle(paragraphs: readonly string[]): string[] {
  return paragraphs.map((text, i) => {
    const curly = /[“”‘’–—]/.test(text)
    const styled = curly
      ? text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-')
      : text
          .replace(/(^|\s)"/g, '$1“')
          .replaceAll('"', '”')
          .replaceAll("'", '’')
          .replaceAll(' - ', ' — ')
    return i === 0 ? styled.replace(/^\S+(?:\s\S+)?/, (words) => words.toUpperCase()) : styled
  })
}

/** Share of the words that are spelt another way. */
const RESPELT = 1 / 40

function respell(text: string, chance: Chance): string {
  return text.replace(/\p{L}{5,}/gu, (word) => {
    // Words of five letters and more are about two in five.
    if (chance.share() >= RESPELT * 2.5) return word
    const at = chance.whole(1, word.length - 2)
    return chance.share() < 0.5 ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + word.slice(at - 1)
  })
}

function drop(paragraphs: readonly string[], chance: Chance): string[] {
  const left = [...paragraphs]
  for (let gone = chance.whole(1, 2); gone > 0 && left.length > 3; gone--)
    left.splice(chance.whole(1, left.length - 1), 1)
  return left
}

function insert(
  paragraphs: readonly string[],
  chance: Chance,
  foreign: readonly string[],
  least: number,
  most: number,
): string[] {
  const result = [...paragraphs]
  const long = foreign.filter((text) => text.length > 80)
  for (const text of chance.shuffle(long).slice(0, chance.whole(least, most))) {
    result.splice(chance.whole(1, result.length), 0, text)
  }
  return result
}

function leaveIn(paragraphs: readonly string[], chance: Chance, blocks: readonly string[]): string[] {
  const count = Math.min(blocks.length, chance.whole(3, 8))
  const from = chance.whole(0, blocks.length - count)
  const left = blocks.slice(from, from + count)
  return chance.share() < 0.5 ? [...left, ...paragraphs] : [...paragraphs, ...left]
}

/** Cuts whole paragraphs off the end, and the last one at a sentence, until so much of the text is gone. */
function cut(paragraphs: readonly string[], share: number): string[] {
  let room = Math.round(lengthOf(paragraphs) * (1 - share))
  const left: string[] = []
  for (const text of paragraphs) {
    if (room <= 0) break
    left.push(text.length <= room ? text : cutAtSentence(text, room))
    room -= text.length
  }
  return left.filter((text) => text !== '')
}

function cutAtSentence(text: string, room: number): string {
  const end = text.slice(0, room).lastIndexOf('. ')
  return end < 0 ? text.slice(0, room) : text.slice(0, end + 1)
}

function update(paragraphs: readonly string[], share: number, foreign: readonly string[]): string[] {
  const room = Math.round(lengthOf(paragraphs) * share)
  const fresh = foreign.length > 0 ? cut(foreign, Math.max(0, 1 - room / lengthOf(foreign))) : []
  return [...fresh, ...cut(paragraphs, share)]
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((length, text) => length + text.length, 0)
}
