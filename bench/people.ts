/**
 * Measures the authors of WCXB's articles against their gold, with trafilatura beside them where Python has it.
 * Run: `npm run eval:people [-- --folds] [--set SET] [--limit N] [--rows FILE]`; `--folds` judges each page by weights that
 * never saw its site, `--set` is `wcxb-html` (or a flavour of it, such as `wcxb-lines`), `--rows` writes a JSON line a page.
 * Data: `COPYDESK_DATA`.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Contender, copydesk, peer } from './contenders.js'
import { dataRoot, loadSet, type Sample, SET_NAMES } from './data.js'
import { type AuthorOutcome, authorOutcome } from './metrics.js'

const { values } = parseArgs({
  options: {
    folds: { type: 'boolean', default: false },
    limit: { type: 'string', default: '100000' },
    set: { type: 'string', default: 'wcxb-html' },
    rows: { type: 'string' },
  },
})

async function measure(contender: Contender, samples: readonly Sample[]): Promise<string[]> {
  const counts: Record<AuthorOutcome, number> = { right: 0, wrong: 0, none: 0, answered: 0, silent: 0 }
  const rows: string[] = []
  for (const [i, { id, authors }] of (await contender.replies(samples)).entries()) {
    const gold = samples[i]?.author ?? null
    const outcome = authorOutcome(authors, gold)
    counts[outcome]++
    rows.push(JSON.stringify({ system: contender.name, id, outcome, gold, authors }))
  }
  const { right, wrong, none, answered, silent } = counts
  const share = (count: number, of: number): string => `${count} (${(count / Math.max(1, of)).toFixed(3)})`
  const signed = right + wrong + none
  const unsigned = answered + silent
  console.log(
    `${contender.name} ${contender.version}: of ${signed} with an author right ${share(right, signed)}, wrong ` +
      `${share(wrong, signed)}, none ${share(none, signed)}; of ${unsigned} without one answered ${share(answered, unsigned)}`,
  )
  return rows
}

const root = dataRoot()
if (root === null) console.log('skipped: no pages; COPYDESK_DATA names their folder')
else {
  const set = SET_NAMES.find((name) => name === values.set && name.startsWith('wcxb'))
  if (set === undefined) throw new Error(`no set of WCXB: ${values.set}`)
  const articles = loadSet(root, set).filter(({ kind }) => kind === 'article')
  const samples = articles.slice(0, Number(values.limit))
  const rows: string[] = []
  for (const contender of [copydesk(values.folds ? { folds: 'unseen sites' } : {}), peer('trafilatura')]) {
    if ('skip' in contender) console.log(`${contender.name}: skipped: ${contender.skip}`)
    else rows.push(...(await measure(contender, samples)))
  }
  if (values.rows !== undefined) writeFileSync(values.rows, rows.map((row) => `${row}\n`).join(''))
}
