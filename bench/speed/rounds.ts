/** What runs in this process is timed in turns, so that a busy machine slows all alike. */

/** Something that is done once to each page. */
export interface Task {
  name: string
  run(page: number): void
}

/** Milliseconds of CPU that a page took, for each page the median of the rounds. */
export type PageTimes = readonly number[]

/** Rounds that are thrown away: they warm up. */
const WARM_UP = 2

/**
 * Runs the tasks one after another over all pages, several times.
 *
 * @param rounds rounds that count
 * @returns for each task the times of the pages
 */
export function timeRounds(tasks: readonly Task[], pages: number, rounds: number): Map<string, PageTimes> {
  const all = new Map(tasks.map(({ name }) => [name, Array.from({ length: pages }, (): number[] => [])]))
  for (let round = 0; round < WARM_UP + rounds; round++) {
    for (const { name, run } of tasks) {
      for (let page = 0; page < pages; page++) {
        const taken = cpuOf(() => run(page))
        if (round >= WARM_UP) all.get(name)?.[page]?.push(taken)
      }
    }
  }
  return new Map([...all].map(([name, times]) => [name, times.map(median)]))
}

function cpuOf(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
