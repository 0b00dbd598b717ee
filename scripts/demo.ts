// Cleans the five scraped pages of `fixtures` and prints what came of them: `npm run demo`.
import { readdirSync, readFileSync } from 'node:fs'
import { styleText } from 'node:util'
import { type Article, clean, type DetectedDate } from '../src/index.js'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const WIDTH = Math.min(process.stdout.columns ?? 100, 100)
const LABEL_WIDTH = 12

const colourful = process.stdout.isTTY && !process.env.NO_COLOR
type Style = Parameters<typeof styleText>[0]
const paint = (style: Style, text: string): string => (colourful ? styleText(style, text) : text)

// `npm run demo | head` closes the pipe early.
process.stdout.on('error', () => process.exit())

for (const { name, page } of readPages()) {
  console.log(`${show(name, clean(page), page)}\n`)
}

function readPages(): { name: string; page: string }[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^/\\]+[/\\]source\.txt$/.test(path))
    .sort()
    .map((path) => ({ name: path.replace(/[/\\].*$/, ''), page: readFileSync(new URL(path, FIXTURES), 'utf8') }))
}

function show(name: string, article: Article, page: string): string {
  const mentioned = article.dates.filter((date) => date.role === 'mentioned')
  return [
    paint('cyan', `── ${name} `.padEnd(WIDTH, '─')),
    '',
    paint('bold', wrap(article.title ?? '(no title)', '')),
    '',
    field('Published', [reading(article.published)]),
    ...(article.modified === null ? [] : [field('Modified', [reading(article.modified)])]),
    field('Mentioned', mentioned.length > 0 ? mentioned.map(reading) : ['no dates']),
    field('Language', [article.language]),
    field('Left out', [ledger(article)]),
    field('Size', [
      `${page.length.toLocaleString('en')} characters in, ${article.text.length.toLocaleString('en')} out`,
    ]),
    '',
    ...article.text.split('\n\n').map((paragraph) => `${wrap(paragraph, '  ')}\n`),
  ].join('\n')
}

function field(label: string, lines: readonly string[]): string {
  const indent = ' '.repeat(LABEL_WIDTH)
  return paint('dim', label.padEnd(LABEL_WIDTH)) + lines.join(`\n${indent}`)
}

/** What the date was read as, and the words that say so. */
function reading(date: DetectedDate | null): string {
  if (date === null) return 'not stated'
  const iso = date.iso ?? 'not resolvable'
  return `${paint(date.iso === null ? 'yellow' : 'green', iso.padEnd(22))} ${paint('dim', `“${date.text}”`)}`
}

/** `14 blocks: 6 related, 4 consent, ...`, the most frequent reason first. */
function ledger(article: Article): string {
  const counts = new Map<string, number>()
  for (const { reason } of article.removed) counts.set(reason ?? '', (counts.get(reason ?? '') ?? 0) + 1)
  const reasons = [...counts].sort((a, b) => b[1] - a[1]).map(([reason, count]) => `${count} ${reason}`)
  const all = [`${article.removed.length} of ${article.blocks.length} blocks`, reasons.join(', ')]
    .filter(Boolean)
    .join(': ')
  return wrap(all, ' '.repeat(LABEL_WIDTH)).trimStart()
}

function wrap(text: string, indent: string): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(/\s+/)) {
    if (line.length > indent.length && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = indent
    }
    line += line.length > indent.length ? ` ${word}` : word
  }
  return [...lines, line].join('\n')
}
