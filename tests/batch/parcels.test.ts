import { expect, test } from 'vitest'
import type { Job } from '../../src/batch/jobs.js'
import { inParcels } from '../../src/batch/pool/parcels.js'
import { collect, lineJob, pause } from './pages.js'

test('a record that comes when its parcel has just left is in the next one', async () => {
  async function* source(): AsyncGenerator<Job> {
    for (let number = 1; number <= 60; number += 1) {
      await pause(number % 5)
      yield lineJob('{}', number)
    }
  }
  const parcels = []
  for await (const parcel of inParcels(source(), { records: 16, bytes: 1_000, linger: 4 })) {
    parcels.push(parcel)
    // Meanwhile the source may give what it owes.
    await pause(7)
  }
  const numbers = parcels.flatMap(({ jobs }) => jobs.map((job) => (job.kind === 'line' ? job.number : 0)))
  expect(numbers).toEqual(Array.from({ length: 60 }, (_, i) => i + 1))
})

test('a parcel is full by count or by bytes, and the last one says so', async () => {
  async function* source(): AsyncGenerator<Job> {
    for (const line of ['a', 'b', 'c', 'x'.repeat(50), 'd']) yield lineJob(line, 1)
  }
  const parcels = await collect(inParcels(source(), { records: 2, bytes: 20, linger: 1_000 }))
  expect(parcels.map(({ jobs, bytes, last }) => [jobs.length, bytes, last])).toEqual([
    [2, 2, false],
    [2, 51, false],
    [1, 1, true],
  ])
})
