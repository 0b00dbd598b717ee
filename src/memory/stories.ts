import { MEMORY } from '../data/memory.js'
import { type PageLines, storyOf } from './page-lines.js'

/**
 * Numbers pages by their stories: pages whose bodies are the same, near enough, or the one a part of the other, are one
 * story under several addresses. The longest body of a story stands for it, so that a page that holds nothing but a
 * standing notice does not make one story of all that have the notice.
 *
 * @param pages in any order that hangs on the pages alone
 * @returns for each page the number of its story, from 0; -1 for a page without a body, which tells none
 */
export function storiesOf(pages: readonly PageLines[]): { stories: number[]; count: number } {
  const bodies = pages.map((lines, page) => ({ page, body: storyOf(lines) }))
  // A stable sort: pages of one length stay in their order.
  bodies.sort((a, b) => b.body.length - a.body.length)
  const stories = pages.map(() => -1)
  const longest: ReadonlySet<number>[] = []
  for (const { page, body } of bodies) {
    if (body.length === 0) continue
    const known = longest.findIndex((other) => shared(body, other) >= body.length * MEMORY.sameStory)
    stories[page] = known < 0 ? longest.push(new Set(body)) - 1 : known
  }
  return { stories, count: longest.length }
}

function shared(body: readonly number[], other: ReadonlySet<number>): number {
  let count = 0
  for (const hash of body) if (other.has(hash)) count++
  return count
}
