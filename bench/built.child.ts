/** The built package behind a pipe; its one argument is JSON: options for `clean`. */
import type { CleanOptions } from '../src/types/index.js'
import { loadBuilt } from './built.js'
import { serve } from './serve.js'

const options: CleanOptions = JSON.parse(process.argv[2] ?? '{}')
const { clean } = await loadBuilt()

await serve(async (page, { format, url }) => {
  const input = format === 'html' ? new Uint8Array(page) : page.toString('utf8')
  const article = clean(input, { ...options, ...(url === null ? {} : { url }) })
  return { text: article.text, title: article.title, date: article.published?.iso ?? null }
})
