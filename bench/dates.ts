/**
 * Measures date detection on strings with a known answer: right, wrong and none, a set a line, then speed.
 * Run: `npx tsx bench/dates.ts [--verbose]`. Data: the folder `dates` in `COPYDESK_DATA` (default `../shared/data`).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detectDates, findDates } from '../src/dates/index.js'
import type { SourceBlock } from '../src/types/index.js'
import { PROSE } from './dates-prose.js'

const folder = join(process.env.COPYDESK_DATA ?? '../shared/data', 'dates')
const verbose = process.argv.includes('--verbose')

interface Case {
  text: string
  lang: string | null
  lang_guess?: string | null
  expected_iso_date: string
  expected_local_time: string | null
  ambiguous_order?: boolean
  needs_calendar_hint?: boolean
}

interface HardLine {
  text: string
  lang: string
  reference_date?: string
  expected: { iso: string; role: string; match: string; start: number; end: number }[]
}

/** Length of a line of prose in UTF-16 units, and the time that it may take at most. */
const LINE = 450
const MOST_MICROS = 30
/** Growth of time for ten times the text that still counts as linear. */
const MOST_GROWTH = 11

interface Tally {
  right: number
  wrong: number
  none: number
}

function report(name: string, tally: Tally): void {
  const total = tally.right + tally.wrong + tally.none
  const share = (count: number): string => (total === 0 ? '-' : (count / total).toFixed(3))
  const { right, wrong, none } = tally
  console.log(`${name}: right ${right} (${share(right)}), wrong ${wrong} (${share(wrong)}), none ${none}, of ${total}`)
}

function show(kind: string, text: string, lang: string | null, expected: unknown, found: unknown): void {
  if (verbose)
    console.log(
      `  ${kind}  ${JSON.stringify(text)} (${lang})\n    ${JSON.stringify(expected)}\n    ${JSON.stringify(found)}`,
    )
}

function measureCases(languageGiven: boolean): void {
  const cases = JSON.parse(readFileSync(join(folder, 'dateparser-cases.json'), 'utf8')) as Case[]
  const all: Tally = { right: 0, wrong: 0, none: 0 }
  const plain: Tally = { right: 0, wrong: 0, none: 0 }
  const times: Tally = { right: 0, wrong: 0, none: 0 }
  for (const item of cases) {
    const { text, lang, lang_guess, expected_iso_date, expected_local_time } = item
    const language = languageGiven ? (lang ?? lang_guess ?? 'und') : 'und'
    const iso = detectDates(text, { language }).find((date) => date.iso !== null)?.iso ?? null
    const kind = iso === null ? 'none' : iso.slice(0, 10) === expected_iso_date ? 'right' : 'wrong'
    all[kind]++
    if (!item.ambiguous_order && !item.needs_calendar_hint) plain[kind]++
    if (kind !== 'right') show(kind, text, language, expected_iso_date, iso)
    if (!expected_local_time || kind !== 'right' || iso === null) continue
    const time = iso.slice(11, 19)
    const timeKind = time === '' ? 'none' : time === expected_local_time ? 'right' : 'wrong'
    times[timeKind]++
    if (timeKind !== 'right') show(`time ${timeKind}`, text, language, expected_local_time, iso)
  }
  const name = `dateparser cases, language ${languageGiven ? 'given' : 'not given'}`
  report(`${name}, all`, all)
  report(`${name}, without those flagged ambiguous or in need of a hint`, plain)
  report(`${name}, local time where the day is right`, times)
}

function measureHardLines(): void {
  const lines = JSON.parse(readFileSync(join(folder, 'hard-lines.json'), 'utf8')) as HardLine[]
  const tally: Tally = { right: 0, wrong: 0, none: 0 }
  for (const { text, lang, reference_date, expected } of lines) {
    const found = detectDates(text, { language: lang, fetchedAt: reference_date })
    const seen = found.map(({ iso, role, text: match, start, end }) => ({ iso, role, match, start, end }))
    const wanted = expected.map(({ iso, role, match, start, end }) => ({ iso, role, match, start, end }))
    const kind = JSON.stringify(seen) === JSON.stringify(wanted) ? 'right' : seen.length === 0 ? 'none' : 'wrong'
    tally[kind]++
    if (kind !== 'right') show(kind, text, lang, wanted, seen)
  }
  report('hard lines, text, role and meaning', tally)
}

function toBlock(text: string): SourceBlock {
  const plain = { index: 0, kind: 'paragraph', level: 0, linkLength: 0, gapBefore: 0, element: null } as const
  return { ...plain, text, start: 0, end: text.length, segments: [0, 0] }
}

/** CPU time in microseconds of one call, the least of some rounds: other work on the machine only adds. */
function microsOf(call: () => void, calls: number): number {
  for (let i = 0; i < calls; i++) call()
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage()
    for (let i = 0; i < calls; i++) call()
    least = Math.min(least, process.cpuUsage(start).user / calls)
  }
  return least
}

function measureSpeed(): void {
  const slow: string[] = []
  for (const [language, sentence] of Object.entries(PROSE)) {
    const line = sentence.repeat(Math.ceil(LINE / sentence.length))
    const blocks = Array.from({ length: 100 }, () => toBlock(line))
    const micros = microsOf(() => findDates(blocks, language), 20) / blocks.length
    console.log(`prose without a date, ${language} (${line.length} units): ${micros.toFixed(1)} us a line`)
    if (micros >= MOST_MICROS) slow.push(language)
  }
  const mixed = Object.entries({
    'prose with a number': 'The committee said that 12 measures would stay in place while members discuss them. ',
    'prose with a year': 'The committee said in 2019 that measures would stay in place while members discuss them. ',
    'a dateline': 'Published: Wednesday, 5 January 2022, 21:09 GMT',
  })
  for (const [name, text] of mixed) {
    const line = name === 'a dateline' ? text : text.repeat(Math.ceil(LINE / text.length))
    const blocks = Array.from({ length: 100 }, () => toBlock(line))
    const micros = microsOf(() => findDates(blocks, 'en'), 20) / blocks.length
    console.log(`${name} (${line.length} units): ${micros.toFixed(1)} us a line`)
  }
  console.log(`lines of ${MOST_MICROS} us or more: ${slow.length === 0 ? 'none' : slow.join(', ')}`)
}

/** A page as news sites make them: 30 paragraphs, the rest links and labels, a date in every tenth block. */
function measurePage(): void {
  const paragraph = (PROSE.en ?? '').repeat(4)
  const blocks = Array.from({ length: 200 }, (_, index) => {
    if (index % 10 === 0) return toBlock(`Updated January ${1 + (index % 28)}, 2022`)
    return toBlock(index % 7 === 0 ? paragraph : 'More stories from the region')
  })
  console.log(`a page of 200 blocks: ${(microsOf(() => findDates(blocks, 'en'), 50) / 1000).toFixed(2)} ms`)
}

function measureGrowth(): void {
  const unit = `${PROSE.en ?? ''}It ended on 5 January 2022, after 12 days. `
  const small = [toBlock(unit.repeat(100))]
  const large = [toBlock(unit.repeat(1000))]
  const growth = microsOf(() => findDates(large, 'en'), 5) / microsOf(() => findDates(small, 'en'), 50)
  console.log(
    `ten times the text takes ${growth.toFixed(1)} times as long${growth > MOST_GROWTH ? ': NOT LINEAR' : ''}`,
  )
}

if (!existsSync(folder)) console.log(`skipped: no date strings in ${folder}; COPYDESK_DATA names their folder`)
else {
  measureCases(true)
  measureCases(false)
  measureHardLines()
}
measureSpeed()
measurePage()
measureGrowth()
