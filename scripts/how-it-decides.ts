// Follows one page through every stage and writes what is known at each into docs/how-it-decides.md: npm run docs:decides
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Case, casesOf } from '../src/classify/index.js'
import { DECISIVE_RULES } from '../src/classify/rules.js'
import { cleanWith, findOut } from '../src/clean.js'
import { SECOND_OPINION } from '../src/data/limits.js'
import { STAYS_FROM } from '../src/data/weights.js'
import { findDates } from '../src/dates/index.js'
import type { Article, Block } from '../src/index.js'
import { cutoffOf, headOf, scoreBlocks, weightsOf } from '../src/model/index.js'
import type { Evidence } from '../src/types/index.js'

const PAGE = new URL('../fixtures/guide/bridge.html', import.meta.url)
const URL_OF_PAGE = 'https://tidewater.example/news/harbour-bridge-reopens'
const DOCUMENT = new URL('../docs/how-it-decides.md', import.meta.url)

/** The document with what stands between its markers, `<!-- made: name -->` and `<!-- end -->`, made anew. */
export function fillIn(document: string): string {
  const made = makeParts()
  return document.replace(
    /(<!-- made: ([a-z-]+) -->\n)[\s\S]*?(?=<!-- end -->)/g,
    (_, marker: string, name: string) => {
      const part = made[name]
      if (part === undefined) throw new Error(`nothing is made for '${name}'`)
      return `${marker}${part}\n`
    },
  )
}

/** What is known of the page at each stage, as Markdown. */
function makeParts(): Readonly<Record<string, string>> {
  const source = readFileSync(PAGE, 'utf8')
  const options = { url: URL_OF_PAGE }
  const article = cleanWith(source, options, weightsOf)
  const { page, evidence, language, expectedF1 } = findOut(source, options, weightsOf)
  const scores = scoreBlocks(page, evidence, weightsOf(headOf(page)))
  const cutoff = cutoffOf(
    scores,
    evidence.map(({ words }) => words),
    'balanced',
  )
  const { cases } = casesOf(page, evidence, scores, cutoff)
  const asked = evidence.some(({ secondOpinion }) => secondOpinion !== null)
  return {
    read: table(
      ['block', 'kind', 'text'],
      page.blocks.map(({ index, kind, text }) => [`${index}`, kind, clip(text, 70)]),
    ),
    metadata: page.metadata.meta.map(({ name, content }) => `- \`${name}\`: ${content}`).join('\n'),
    language: `\`${language}\``,
    'dates-found': table(
      ['block', 'words', 'a word beside it says'],
      findDates(page.blocks, language, page.url).map(({ block, text, label }) => [`${block}`, text, label ?? '']),
    ),
    annotations: table(
      ['block', 'text', 'what is known'],
      cases.flatMap(({ block, evidence: known }) => {
        const signs = signsOf(known)
        return signs.length === 0 ? [] : [[`${block.index}`, clip(block.text, 40), signs.join('; ')]]
      }),
    ),
    cutoff: `Cutoff of this page: ${cutoff.toFixed(3)}.`,
    sections: table(
      ['blocks', 'stand under'],
      runs(cases, ({ section, box }) =>
        section !== null ? `section \`${section}\`` : box !== null ? `box \`${box.reason}\`` : '',
      ),
    ),
    rules: table(
      ['block', 'text', 'score', 'rules that speak, in order', 'outcome'],
      cases.map((each, i) => [
        `${i}`,
        clip(each.block.text, 36),
        each.score.toFixed(3),
        spokenBy(each),
        outcomeOf(article.blocks[i]),
      ]),
    ),
    outweighed: table(
      ['rule', 'outweighed from'],
      Object.entries(STAYS_FROM).map(([name, from]) => [
        `\`${name}\``,
        from === Number.POSITIVE_INFINITY ? 'never' : `${from}`,
      ]),
    ),
    opinion: `Word F1 that the scores expect of this body: ${expectedF1.toFixed(3)}. Asked below ${SECOND_OPINION.expectedF1}. Asked here: ${asked ? 'yes' : 'no'}.`,
    duplicates: table(
      ['block', 'text', 'rule', 'copy that stays'],
      article.removed
        .filter(({ duplicateOf }) => duplicateOf !== null)
        .map(({ index, text, rule, duplicateOf }) => [`${index}`, clip(text, 48), `\`${rule}\``, `${duplicateOf}`]),
    ),
    'dates-ranked': table(
      ['words', 'from', 'read as', 'role', 'confidence'],
      article.dates.map(({ text, source: from, iso, role, confidence }) => [
        text,
        from,
        `\`${iso}\``,
        role,
        `${confidence ?? ''}`,
      ]),
    ),
    verdict: resultOf(article),
  }
}

/** What is telling in the evidence of a block; empty for most. */
function signsOf({ labels, shape, dateline, credited, linkShare, repeatOf, markup }: Evidence): string[] {
  return [
    ...new Set(labels.map(({ group }) => `phrase of \`${group.reason}\` (${group.place})`)),
    ...(shape === null ? [] : [`shape: ${shape}`]),
    ...(dateline === null ? [] : [`dateline: ${dateline}`]),
    ...(credited ? ['ends in a credit'] : []),
    ...(linkShare > 0 ? [`${Math.round(linkShare * 100)} % link`] : []),
    ...(repeatOf === null ? [] : [`repeats block ${repeatOf}`]),
    ...(markup.reason === null ? [] : [`its elements say \`${markup.reason}\``]),
  ]
}

/** The rules that give a reason, and which of them the score outweighs. */
function spokenBy(c: Case): string {
  const speaking = DECISIVE_RULES.flatMap((rule) => {
    const reason = rule.reason(c)
    const outweighed = c.score >= (STAYS_FROM[rule.name] ?? Number.POSITIVE_INFINITY) ? ', outweighed' : ''
    return reason === null ? [] : [`\`${rule.name}\` (${reason}${outweighed})`]
  })
  return speaking.join(', ')
}

function outcomeOf(block: Block | undefined): string {
  if (block === undefined || block.reason === null) return '**kept**'
  return `\`${block.reason}\` by \`${block.rule}\``
}

/** Runs of neighbours of which the same is said, those of which nothing is said left out. */
function runs(cases: readonly Case[], say: (c: Case) => string): string[][] {
  const found: { from: number; to: number; said: string }[] = []
  for (const each of cases) {
    const said = say(each)
    const last = found.at(-1)
    const { index } = each.block
    if (last !== undefined && last.said === said) last.to = index
    else found.push({ from: index, to: index, said })
  }
  return found
    .filter(({ said }) => said !== '')
    .map(({ from, to, said }) => [from === to ? `${from}` : `${from} to ${to}`, said])
}

function resultOf(article: Article): string {
  const { title, byline, published, verdict, confidence, blocks, removed, wordCount } = article
  const fields = { title, byline, published: published?.iso ?? null, verdict, confidence, wordCount }
  const counts = `${blocks.length} blocks: ${blocks.length - removed.length} kept, ${removed.length} removed`
  return `\`\`\`json\n${JSON.stringify(fields, null, 2)}\n\`\`\`\n\n${counts}.`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(DOCUMENT, fillIn(readFileSync(DOCUMENT, 'utf8')))
}
