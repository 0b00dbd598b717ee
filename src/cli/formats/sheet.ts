import type { LineFormat } from '../../batch/article-line.js'
import type { LineReply } from '../../batch/reply.js'
import { FEED } from './feed.js'

/** Lays the answers of a batch out as they come. */
export interface Sheet {
  /** What is to be written for an answer. */
  put(reply: LineReply): string
  /** What is to be written behind the last one. */
  end(): string
  /** False where records that failed have no place in it. */
  holdsFailures: boolean
}

export function createSheet(format: LineFormat): Sheet {
  if (format !== 'jsonfeed') return { put: ({ line }) => `${line}\n`, end: () => '', holdsFailures: true }
  let items = 0
  return {
    put: ({ line, error }) => {
      if (error !== null || line === '') return ''
      items += 1
      return (items === 1 ? FEED.before : FEED.between) + line
    },
    end: () => (items === 0 ? FEED.before : '') + FEED.after,
    holdsFailures: false,
  }
}
