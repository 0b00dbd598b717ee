/** copydesk behind a pipe. Its one argument is JSON: options for `clean`. */
import { type CleanOptions, clean } from '../src/index.js'
import { serve } from './serve.js'

const options: CleanOptions = JSON.parse(process.argv[2] ?? '{}')

await serve(async (page, { format, url }) => {
  const input = format === 'html' ? new Uint8Array(page) : page.toString('utf8')
  const article = await clean(input, { ...options, ...(url === null ? {} : { url }) })
  return {
    text: article.text,
    title: article.title,
    date: article.published?.iso ?? null,
    blocks: article.blocks.map(({ text, verdict, reason, rule, score }) => ({
      text,
      kept: verdict === 'kept',
      reason,
      rule,
      score,
    })),
  }
})
