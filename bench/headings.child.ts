/**
 * Answers a page with the headings of one system's output, a line each. Its argument names the system: `page` for all headings
 * that the page has, a peer, or `copydesk`, with `folds` behind it to judge by weights that never saw the page's site.
 */
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { cleanWith } from '../src/clean.js'
import { weightsOf } from '../src/model/index.js'
import { unseenWeights } from '../training/fold-weights.js'
import { openPage } from './peers/dom.js'
import type { Request } from './protocol.js'
import { serve } from './serve.js'

type Answer = (page: Buffer, request: Request) => Promise<string>

/** What each system makes of a page, as HTML. */
const SYSTEMS: Readonly<Record<string, Answer>> = {
  page: async (page) => page.toString('utf8'),
  copydesk: async (page, { url, id }) => {
    const weights = process.argv[3] === 'folds' ? unseenWeights(url, id) : weightsOf
    const given = url === null ? {} : { url }
    return cleanWith(new Uint8Array(page), { ...given, outputs: ['html'] }, weights).html ?? ''
  },
  readability: async (page, { url }) => {
    const dom = openPage(page, url)
    const content = new Readability(dom.window.document).parse()?.content
    dom.window.close()
    return content ?? ''
  },
  defuddle: async (page, { url }) => {
    const dom = openPage(page, url)
    const { content } = await Defuddle(dom.window.document, url ?? undefined, { useAsync: false })
    dom.window.close()
    return content
  },
}

const answer = SYSTEMS[process.argv[2] ?? '']
if (answer === undefined) throw new Error(`the system must be one of ${Object.keys(SYSTEMS).join(', ')}`)

await serve(async (page, request) => {
  const dom = openPage(await answer(page, request), null)
  const headings = [...dom.window.document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  const lines = headings.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
  dom.window.close()
  return { text: lines.filter((line) => line !== '').join('\n'), title: null, date: null }
})
