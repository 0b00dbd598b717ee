/** What a new process pays before its first page is done. */
import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { builtEntry } from '../built.js'
import { median } from './rounds.js'

const STARTS = 15

/** Medians in milliseconds, from process start to end. */
export interface ColdStart {
  name: string
  wall: number
  cpu: number
}

/** Starts Node with nothing to do, with the package imported, and with one page cleaned; in turns. */
export function timeColdStarts(html: string, text: string): ColdStart[] {
  const load = `const { clean } = await import(${JSON.stringify(builtEntry())});`
  const read = `const input = (await import('node:fs')).readFileSync(0, 'utf8');`
  const scripts: [name: string, script: string, input: string][] = [
    ['node alone', '0', ''],
    ['reading stdin', read, text],
    ['import', load, ''],
    ['import, one text', `${load}${read}clean(input)`, text],
    ['import, one HTML page', `${load}${read}clean(input, { engine: 'blocks' })`, html],
  ]
  const times = scripts.map(() => ({ wall: [] as number[], cpu: [] as number[] }))
  for (let start = 0; start < STARTS; start++) {
    scripts.forEach(([, script, input], i) => {
      const taken = timeProcess(`${script};console.log(JSON.stringify(process.cpuUsage()))`, input)
      times[i]?.wall.push(taken.wall)
      times[i]?.cpu.push(taken.cpu)
    })
  }
  return scripts.map(([name], i) => ({ name, wall: median(times[i]?.wall ?? []), cpu: median(times[i]?.cpu ?? []) }))
}

function timeProcess(script: string, input: string): { wall: number; cpu: number } {
  const start = performance.now()
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { input })
  const wall = performance.now() - start
  if (status !== 0) throw new Error(`a new process failed: ${stderr.toString()}`)
  const { user, system }: NodeJS.CpuUsage = JSON.parse(stdout.toString())
  return { wall, cpu: (user + system) / 1000 }
}
