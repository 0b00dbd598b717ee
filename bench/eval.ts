/** Measures copydesk and its peers on the data of `COPYDESK_DATA`; `docs/evaluation.md` explains. */
import { writeFileSync } from 'node:fs'
import { type Arguments, readArguments, type Task, taskOf, USAGE } from './arguments.js'
import { type Contender, copydesk, peer, predictions, wholeText } from './contenders.js'
import { corpusHash, dataRoot, loadSet, type Sample } from './data.js'
import { writeDocs } from './docs.js'
import { breaches, type Measured, raise, readFloors, writeFloors } from './floors.js'
import type { Absent } from './peers/index.js'
import { type Job, renderJob, score } from './report.js'
import { summarize } from './score.js'
import { renderWorst } from './worst.js'

try {
  process.exitCode = await main(readArguments(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

async function main(args: Arguments): Promise<number> {
  const root = dataRoot()
  if (args.help) return say(USAGE)
  if (root === null) return say('eval: skipped, the data is absent (COPYDESK_DATA, default ../shared/data)')
  const us = args.predictions === null ? copydesk(args.options) : predictions(args.predictions)
  const contenders = available([...(args.ours ? [us] : []), wholeText, ...args.peers.map(peer)])
  const tasks = args.tasks ?? Object.keys(readFloors()).map(taskOf)
  const sections: string[] = []
  const measured: Measured[] = []
  const records: unknown[] = []
  for (const task of tasks) {
    const all = loadSet(root, task.set)
    const corpus = corpusHash(all)
    const asked = contenders.filter((contender) => canRead(contender, all))
    if (asked.length === 0) continue
    const job = await runTask(task, all, asked, args.limit)
    const section = `${job.key}: ${job.samples.length} pages, data ${corpus.slice(0, 12)}\n\n${renderJob(job, task.by)}`
    console.log(`${section}\n`)
    sections.push(section)
    records.push({ key: job.key, corpus, results: job.results.map(record) })
    for (const result of job.results.filter(({ name }) => name === us.name)) {
      measured.push({ key: job.key, corpus, summary: summarize(result.scores) })
      if (args.worst > 0) console.log(`${renderWorst(job, result, args.worst)}\n`)
    }
  }
  if (args.json !== null) writeFileSync(args.json, `${JSON.stringify(records, null, 1)}\n`)
  if (args.writeDocs) writeDocs([provenance(contenders), ...sections].join('\n\n'))
  return settleFloors(args, measured)
}

async function runTask(
  task: Task,
  all: readonly Sample[],
  contenders: readonly Contender[],
  limit: number,
): Promise<Job> {
  const samples = all.filter((sample) => task.kind === 'all' || sample.kind === task.kind).slice(0, limit)
  if (samples.length === 0) throw new Error(`${task.set} has no pages of the kind ${task.kind}`)
  const results = []
  for (const { name, version, reads, replies } of contenders) {
    const pages = reads === 'html' ? samples.map((sample) => sample.html ?? sample) : samples
    const shown = pages === samples || samples[0]?.html === undefined ? name : `${name}, HTML`
    results.push(score(shown, version, samples, await replies(pages)))
  }
  return { key: `${task.set}/${task.kind}`, samples, results }
}

/** Those who read HTML only are asked for the pages that a text was made of. */
function canRead({ reads }: Contender, samples: readonly Sample[]): boolean {
  const format = samples[0]?.format
  return reads === null || reads === format || (reads === 'html' && samples[0]?.html !== undefined)
}

/** Those who can be asked here; the others are named on stderr, once each. */
function available(contenders: readonly (Contender | Absent)[]): Contender[] {
  return contenders.flatMap((contender) => {
    if (!('skip' in contender)) return [contender]
    console.error(`eval: ${contender.name} is left out: ${contender.skip}`)
    return []
  })
}

function settleFloors(args: Arguments, measured: readonly Measured[]): number {
  if (args.pin) writeFloors(measured.reduce(raise, readFloors()))
  if (!args.floors) return 0
  if (Number.isFinite(args.limit)) throw new Error('--floors wants the whole set: leave out --limit')
  const floors = readFloors()
  const problems = measured.flatMap((item) => breaches(floors, item))
  for (const problem of problems) console.error(`floor: ${problem}`)
  const pinned = measured.filter(({ key }) => key in floors).length
  console.log(`floors: ${pinned} of ${measured.length} sets pinned, ${problems.length} breaches`)
  return problems.length > 0 ? 1 : 0
}

function record({ name, version, scores }: Job['results'][number]) {
  return { name, version, summary: summarize(scores), pages: scores }
}

function provenance(contenders: readonly Contender[]): string {
  const day = new Date().toISOString().slice(0, 10)
  const named = contenders.filter((contender) => contender !== wholeText)
  const versions = named.map(({ name, version }) => `${name} ${version}`).join('; ')
  return `Measured on ${day} with \`npm run eval -- --write-docs\`, Node ${process.versions.node}. ${versions}.`
}

function say(text: string): number {
  console.log(text)
  return 0
}
