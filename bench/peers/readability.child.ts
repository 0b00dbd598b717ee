/** Mozilla's Readability on jsdom, at its defaults. */
import { Readability } from '@mozilla/readability'
import { serve } from '../serve.js'
import { htmlToText, openPage } from './dom.js'

await serve(async (page, { url }) => {
  const dom = openPage(page, url)
  const article = new Readability(dom.window.document).parse()
  dom.window.close()
  return {
    text: htmlToText(article?.content ?? ''),
    title: article?.title ?? null,
    date: article?.publishedTime ?? null,
  }
})
