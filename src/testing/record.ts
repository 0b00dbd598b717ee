import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clean } from '../clean.js'
import type { Article, CleanOptions } from '../types/index.js'

/** A page that was recorded, with what was made of it then and now. */
export interface RecordedPage {
  /** What `clean` made of it when it was recorded. */
  recorded: Article
  /** What it makes of it now. */
  now: Article
  /** True where it was recorded by this call. */
  isNew: boolean
}

/**
 * Records a page as a fixture, `page.bin` with `options.json` and `article.json`, or cleans the recorded one again.
 * With the environment variable `COPYDESK_UPDATE` set to anything but the empty string what was recorded is written anew. Look at what is
 * recorded (`copydesk explain`) before you commit it.
 *
 * @param folder where the fixture stands; made where it is not there
 * @param page the page to record; the recorded one counts where there is one and this is left out
 * @param options kept as JSON beside the page, so that a `memory` cannot be recorded
 * @returns what was made of the page then, and what is made of it now
 * @throws Error where there is neither a page nor a recorded one
 */
export function recordPage(folder: string, page?: string | Uint8Array, options: CleanOptions = {}): RecordedPage {
  const [source, golden, settings] = ['page.bin', 'article.json', 'options.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const isUpdate = (process.env.COPYDESK_UPDATE ?? '') !== ''
  if (page !== undefined && (isUpdate || !existsSync(source))) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(source, page)
    writeFileSync(settings, `${JSON.stringify(options, null, 2)}\n`)
  }
  if (!existsSync(source)) throw new Error(`there is no recorded page in ${folder}, and none was given`)
  const known: CleanOptions = existsSync(settings) ? JSON.parse(readFileSync(settings, 'utf8')) : options
  const now = clean(readFileSync(source), known)
  const isNew = isUpdate || !existsSync(golden)
  if (isNew) writeFileSync(golden, `${JSON.stringify(now, null, 2)}\n`)
  return { recorded: JSON.parse(readFileSync(golden, 'utf8')), now, isNew }
}
