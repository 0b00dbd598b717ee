/** Defuddle's Node entry on jsdom, at its defaults but for calls to other sites, which are off. */
import { Defuddle } from 'defuddle/node'
import { serve } from '../serve.js'
import { htmlToText, openPage } from './dom.js'

await serve(async (page, { url }) => {
  const dom = openPage(page, url)
  const result = await Defuddle(dom.window.document, url ?? undefined, { useAsync: false })
  dom.window.close()
  return { text: htmlToText(result.content), title: result.title || null, date: result.published || null }
})
