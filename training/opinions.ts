/** Readability's answers for the training pages, from the cache of the evaluation's peers. */
import { replies } from '../bench/cache.js'
import type { Sample } from '../bench/data.js'
import { findPeer } from '../bench/peers/index.js'
import { tokenize } from '../src/lib/tokens.js'
import type { Page } from '../src/types/index.js'

/** For a page's blocks whether Readability has them in its answer; null where it has none. */
export type Opinions = (sample: Sample, page: Page) => boolean[] | null

/** Asks Readability about the pages that are not in the cache. */
export async function loadOpinions(samples: readonly Sample[]): Promise<Opinions> {
  const peer = findPeer('readability')
  if ('skip' in peer) throw new Error(peer.skip)
  const answers = await replies(peer, samples)
  const texts = new Map(samples.map((sample, i) => [sample.id, answers[i]?.text ?? '']))
  return (sample, page) => {
    const text = texts.get(sample.id) ?? ''
    if (text === '') return null
    const answer = ` ${tokenize(text).join(' ')} `
    return page.blocks.map((block) => {
      const key = tokenize(block.text).join(' ')
      return key !== '' && answer.includes(` ${key} `)
    })
  }
}
