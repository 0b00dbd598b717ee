import { Bell } from './bell.js'
import type { Parcel } from './parcels.js'

/** What bounds a run, and what ends it early. */
export interface Course {
  /** Parcels under way at most. */
  parcels: number
  /** Bytes of jobs under way, from which none is added. */
  bytes: number
  /** Ends the run at once, and throws its reason. */
  signal?: AbortSignal | undefined
  /** Ends the reading: what was read is still answered. */
  stop?: AbortSignal | undefined
}

/** A parcel under way, and its answers when they are there. */
interface Sent<T> {
  bytes: number
  answers: T[] | null
}

/**
 * Answers parcels side by side and yields the answers in their order. Reads ahead no further than the course allows, so that
 * a slow parcel, or a slow reader of the answers, holds up the source.
 *
 * @throws what the source, `answer` or the signal gives as a reason; answers to what was read before a source failed come first
 */
export async function* inOrder<T>(
  parcels: AsyncGenerator<Parcel, void, undefined>,
  answer: (parcel: Parcel) => Promise<T[]>,
  { parcels: most, bytes: mostBytes, signal, stop }: Course,
): AsyncGenerator<T, void, undefined> {
  const bell = new Bell()
  const sent: Sent<T>[] = []
  let bytes = 0
  let reading = false
  let ended = false
  let broken: { by: unknown } | null = null
  let lost: { by: unknown } | null = null

  const read = async () => {
    reading = true
    try {
      const { value, done } = await parcels.next()
      if (done) ended = true
      else if (!ended) void send(value)
    } catch (error) {
      ended = true
      broken = { by: error }
    } finally {
      reading = false
      bell.ring()
    }
  }

  const send = async (parcel: Parcel) => {
    const entry: Sent<T> = { bytes: parcel.bytes, answers: null }
    sent.push(entry)
    bytes += parcel.bytes
    try {
      entry.answers = await answer(parcel)
    } catch (error) {
      lost ??= { by: error }
    }
    bell.ring()
  }

  signal?.addEventListener('abort', bell.ring)
  stop?.addEventListener('abort', bell.ring)
  try {
    for (;;) {
      signal?.throwIfAborted()
      if (stop?.aborted) ended = true
      if (!ended && !reading && sent.length < most && bytes < mostBytes) void read()
      const [head] = sent
      if (head?.answers) {
        for (const item of head.answers) {
          yield item
          signal?.throwIfAborted()
        }
        sent.shift()
        bytes -= head.bytes
        continue
      }
      throwIfSet(lost)
      if (ended && head === undefined) {
        throwIfSet(broken)
        return
      }
      await bell.wait()
    }
  } finally {
    signal?.removeEventListener('abort', bell.ring)
    stop?.removeEventListener('abort', bell.ring)
    const closed = parcels.return().catch(() => {})
    // A source that owes an item may owe it for ever.
    if (!reading) await closed
  }
}

function throwIfSet(failure: { by: unknown } | null): void {
  if (failure !== null) throw failure.by
}
