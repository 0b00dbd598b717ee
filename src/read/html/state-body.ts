import { STATE_BODY, STATE_BODY_KEYS, STATE_TITLE_KEYS } from '../../data/html/state-body.js'
import type { Budget } from '../../lib/budget.js'
import { endsSentence } from '../../lib/sentences.js'
import { tokenize } from '../../lib/tokens.js'
import type { SourceBlock } from '../../types/index.js'
import type { ScriptRange } from './metadata.js'

/** A text that a script states, with the key under which it stands. */
export interface StateText {
  script: ScriptRange
  key: string
  text: string
}

/**
 * Finds the article's text in data that a page embeds for its own scripts (`<script type="application/json">`,
 * `window.name = {...}`): the longest text of an object whose title is the page's.
 *
 * @param titles what the page says its title is
 * @param shown the blocks of the page; one that shows much prose is not searched
 */
export function findStateText(
  source: string,
  scripts: readonly ScriptRange[],
  titles: readonly string[],
  shown: readonly SourceBlock[],
  budget: Budget,
): StateText | null {
  const wanted = titles.map(keyOf).filter((key) => key !== '')
  if (wanted.length === 0 || showsProse(shown)) return null
  let left: number = STATE_BODY.length
  let longest: StateText | null = null
  for (const script of scripts) {
    left -= script.end - script.start
    if (left < 0 || budget.spent) break
    for (const { key, text } of textsOf(parseState(source, script), wanted)) {
      if (text.length > (longest?.text.length ?? 0)) longest = { script, key, text }
    }
  }
  return longest
}

function showsProse(shown: readonly SourceBlock[]): boolean {
  let length = 0
  for (const { text, linkLength } of shown) {
    if (linkLength === 0 && endsSentence(text)) length += text.length
    if (length >= STATE_BODY.shownProse) return true
  }
  return false
}

/** The object of a script that is, or assigns, one; undefined for code. */
function parseState(source: string, { start, end }: ScriptRange): unknown {
  if (end - start < STATE_BODY.least.characters) return undefined
  const text = source.slice(start, end)
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as unknown
  } catch {
    return undefined
  }
}

/** The texts of objects that have one of the titles. */
function* textsOf(state: unknown, titles: readonly string[]): Generator<{ key: string; text: string }> {
  const open: unknown[] = [state]
  for (let nodes = 0; open.length > 0 && nodes < STATE_BODY.nodes; nodes++) {
    const node = open.pop()
    if (typeof node !== 'object' || node === null) continue
    const entries = Object.entries(node) as [string, unknown][]
    const texts: { key: string; text: string }[] = []
    for (const [key, value] of entries) {
      if (typeof value === 'object' && value !== null) open.push(value)
      else if (
        typeof value === 'string' &&
        value.length >= STATE_BODY.least.characters &&
        STATE_BODY_KEYS.has(bare(key))
      )
        texts.push({ key, text: value.trim() })
    }
    if (texts.length > 0 && entries.some(([key, value]) => isTitle(key, value, titles))) yield* texts
  }
}

function isTitle(key: string, value: unknown, titles: readonly string[]): boolean {
  if (typeof value !== 'string' || !STATE_TITLE_KEYS.has(bare(key))) return false
  const own = keyOf(value)
  // A site's name may follow in the page's own title.
  const mayBegin = own.split(' ').length >= STATE_BODY.titleTokens
  return own !== '' && titles.some((title) => title === own || (mayBegin && title.startsWith(`${own} `)))
}

/** Titles are short; what is long is none. */
const LONGEST_TITLE = 1_000

function keyOf(title: string): string {
  return title.length > LONGEST_TITLE ? '' : tokenize(title).join(' ')
}

function bare(key: string): string {
  return key.toLowerCase().replace(/[_-]/g, '')
}
