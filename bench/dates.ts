/**
 * Measures date detection on strings with a known answer: right, wrong and none, a set a line, then speed.
 * Run: `npx tsx bench/dates.ts [--verbose]`. Data: the folder `dates` in `COPYDESK_DATA` (default `../shared/data`).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detectDates, findDates } from '../src/dates/index.js'
import type { SourceBlock } from '../src/types/index.js'

const folder = join(process.env.COPYDESK_DATA ?? '../shared/data', 'dates')
const verbose = process.argv.includes('--verbose')

interface Case {
  text: string
  lang: string | null
  lang_guess?: string | null
  expected_iso_date: string
  expected_local_time: string | null
}

interface HardLine {
  text: string
  lang: string
  reference_date?: string
  expected: { iso: string; role: string; match: string; start: number; end: number }[]
}

interface Tally {
  right: number
  wrong: number
  none: number
}

function report(name: string, tally: Tally): void {
  const total = tally.right + tally.wrong + tally.none
  console.log(`${name}: ${tally.right} right, ${tally.wrong} wrong, ${tally.none} none of ${total}`)
}

function show(kind: string, text: string, lang: string | null, expected: unknown, found: unknown): void {
  if (verbose)
    console.log(
      `  ${kind}  ${JSON.stringify(text)} (${lang})\n    ${JSON.stringify(expected)}\n    ${JSON.stringify(found)}`,
    )
}

function measureCases(): void {
  const cases = JSON.parse(readFileSync(join(folder, 'dateparser-cases.json'), 'utf8')) as Case[]
  const days: Tally = { right: 0, wrong: 0, none: 0 }
  const times: Tally = { right: 0, wrong: 0, none: 0 }
  for (const { text, lang, lang_guess, expected_iso_date, expected_local_time } of cases) {
    const found = detectDates(text, { language: lang ?? lang_guess ?? 'und' }).filter((date) => date.iso !== null)
    const iso = found[0]?.iso ?? null
    const kind = iso === null ? 'none' : iso.slice(0, 10) === expected_iso_date ? 'right' : 'wrong'
    days[kind]++
    if (kind !== 'right') show(kind, text, lang ?? lang_guess ?? null, expected_iso_date, iso)
    if (!expected_local_time || kind !== 'right' || iso === null) continue
    const time = iso.slice(11, 19)
    const timeKind = time === '' ? 'none' : time === expected_local_time ? 'right' : 'wrong'
    times[timeKind]++
    if (timeKind !== 'right') show(`time ${timeKind}`, text, lang, expected_local_time, iso)
  }
  report('dateparser cases, day', days)
  report('dateparser cases, local time where the day is right', times)
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

function measureSpeed(): void {
  const lines = {
    'prose without a date': `${'The committee said that the measures would stay in place while members of the council discuss them. '.repeat(5)}`,
    'prose with a digit': `${'The committee said that 12 measures would stay in place while members of the council discuss them. '.repeat(5)}`,
    'Russian prose': 'Комитет заявил что меры останутся в силе пока члены совета обсуждают их на заседании. '.repeat(5),
    'Arabic prose': 'قالت اللجنة إن الإجراءات ستبقى سارية بينما يناقشها أعضاء المجلس في الجلسة القادمة. '.repeat(5),
    dateline: 'Published: Wednesday, 5 January 2022, 21:09 GMT',
  }
  for (const [name, line] of Object.entries(lines)) {
    const rounds = 200
    const blocks = Array.from({ length: 100 }, () => toBlock(line))
    for (let i = 0; i < 20; i++) findDates(blocks, 'en')
    const start = process.cpuUsage()
    for (let i = 0; i < rounds; i++) findDates(blocks, 'en')
    const micros = process.cpuUsage(start).user / rounds / blocks.length
    console.log(`${name} (${line.length} units): ${micros.toFixed(1)} us a line`)
  }
}

if (!existsSync(folder)) console.log(`skipped: no date strings in ${folder}; COPYDESK_DATA names their folder`)
else {
  measureCases()
  measureHardLines()
  measureSpeed()
}
