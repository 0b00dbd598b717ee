import type { Job, LineJob } from '../../src/batch/jobs.js'

/** A text with a paragraph of its own. */
export function pageOf(id: number | string): string {
  return `Harbour bridge reopens after repairs

The bridge over the old harbour reopened to traffic on Monday, eleven weeks after a barge damaged one of its piers.

Engineers replaced forty metres of concrete and fitted new sensors that report the movement of the deck every minute.

Copy ${id} of this text was printed in the evening edition, which is sold at the station only.`
}

/** A text that takes long to clean. */
export function longPage(sentences: number): string {
  return Array.from(
    { length: sentences },
    (_, i) =>
      `The council of harbour town number ${i} said that hall ${i * 7} of the old market would be closed after ${i * 3} complaints.`,
  ).join('\n\n')
}

/** A record of NDJSON. */
export const record = (id: number | string): string => JSON.stringify({ id, text: pageOf(id) })

/** A line as a job. */
export function lineJob(line: string | null, number: number): LineJob {
  return { kind: 'line', line: line === null ? null : new TextEncoder().encode(line), number }
}

/** Jobs of lines. */
export async function* jobsOf(lines: Iterable<string | null>): AsyncGenerator<Job> {
  let number = 0
  for (const line of lines) yield lineJob(line, ++number)
}

/** The line of an answer without its end, which is the one line feed in it. */
export function lineOf({ line }: { line: Uint8Array }): string {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(line)
  if (text.indexOf('\n') !== text.length - 1) throw new Error(`no line: ${text}`)
  return text.slice(0, -1)
}

/** All that an asynchronous source yields. */
export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of source) all.push(item)
  return all
}

/** Resolves after so many milliseconds. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
