import type { LineFormat } from '../../batch/article-line.js'
import type { LineReply } from '../../batch/reply.js'
import { FEED } from './feed.js'

/** Lays the answers of a batch out as they come. */
export interface Sheet {
  /** What is to be written for an answer. */
  put(reply: LineReply): Uint8Array
  /** What is to be written behind the last one. */
  end(): Uint8Array
  /** False where records that failed have no place in it. */
  holdsFailures: boolean
}

const NOTHING = new Uint8Array(0)

export function createSheet(format: LineFormat): Sheet {
  if (format !== 'jsonfeed') return { put: ({ line }) => line, end: () => NOTHING, holdsFailures: true }
  let items = 0
  return {
    put: ({ line, facts }) => {
      if (facts === null) return NOTHING
      items += 1
      return Buffer.concat([Buffer.from(items === 1 ? FEED.before : FEED.between), line.subarray(0, -1)])
    },
    end: () => Buffer.from((items === 0 ? FEED.before : '') + FEED.after),
    holdsFailures: false,
  }
}
