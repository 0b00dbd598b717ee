/**
 * copydesk behind a pipe. Its one argument is JSON: options for `clean`, and `folds` to judge each page by the weights of
 * the fold that never saw its site.
 */
import { cleanWith } from '../src/clean.js'
import { weightsOf } from '../src/model/index.js'
import type { CleanOptions } from '../src/types/index.js'
import { unseenWeights } from '../training/fold-weights.js'
import { serve } from './serve.js'

const { folds, ...options }: CleanOptions & { folds?: string } = JSON.parse(process.argv[2] ?? '{}')

await serve(async (page, { format, id, url }) => {
  const input = format === 'html' ? new Uint8Array(page) : page.toString('utf8')
  const given = { ...options, ...(url === null ? {} : { url }) }
  const article = cleanWith(input, given, folds === undefined ? weightsOf : unseenWeights(url, id))
  return {
    text: article.text,
    title: article.title,
    date: article.published?.iso ?? null,
    authors: article.authors,
    blocks: article.blocks.map(({ text, verdict, reason, rule, score }) => ({
      text,
      kept: verdict === 'kept',
      reason,
      rule,
      score,
    })),
  }
})
