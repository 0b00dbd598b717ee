import { clean } from '../../src/index.js'
import type { Article } from '../../src/types/index.js'

/** What the stories are about, so that no two of them say the same. */
const SUBJECTS = [
  'library',
  'museum',
  'market',
  'stadium',
  'tunnel',
  'station',
  'theatre',
  'hospital',
  'school',
  'harbour',
]
const PLACES = [
  'Aldmouth',
  'Brenton',
  'Carrick',
  'Dunholm',
  'Elsworth',
  'Farleigh',
  'Gorton',
  'Hexwick',
  'Inver',
  'Jarrow',
]

export interface Story {
  title: string
  paragraphs: string[]
}

/** The n-th story: its sentences stand in no other. */
export function story(n: number): Story {
  const subject = SUBJECTS[n % SUBJECTS.length] as string
  const place = `${PLACES[Math.floor(n / SUBJECTS.length) % PLACES.length]} ${'north south east west'.split(' ')[n % 4]}`
  return {
    title: `The ${subject} of ${place} reopens after repairs`,
    paragraphs: [
      `The ${subject} of ${place} reopened to the public on Monday, eleven weeks after a storm had damaged its roof.`,
      `Builders replaced forty metres of beams in the ${subject} at ${place} and fitted sensors that report every movement.`,
      `The council of ${place} said that visitors of the ${subject} need not pay for another fortnight, whatever the weather.`,
      `In ${place} nobody had expected the ${subject} to open so soon, and the mayor thanked all who had worked there at night.`,
    ],
  }
}

/** A page of a story, with more blocks in its article. */
export function html({ title, paragraphs }: Story, more = ''): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n')
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>\n${body}\n${more}</article></body></html>`
}

export function read(page: string, url: string): Article {
  return clean(page, { url, engine: 'blocks' })
}

/** The address of the n-th story. */
export function address(n: number): string {
  return `https://www.example.org/news/${n}`
}

/** The n-th story as it was cleaned, with more blocks in its article. */
export function article(n: number, more = ''): Article {
  return read(html(story(n), more), address(n))
}
