import { STATE_BODY } from '../../data/html/state-body.js'
import { BODY_PROPERTIES, STATED_BODY } from '../../data/html/stated-body.js'
import type { Budget } from '../../lib/budget.js'
import type { PageMetadata, SourceBlock, Warning } from '../../types/index.js'
import type { ScriptRange } from './metadata.js'
import { findStateText } from './state-body.js'
import { readStatedBody } from './stated-body.js'

/** What is known of a page when its blocks have been read. */
export interface ReadParts {
  source: string
  metadata: Omit<PageMetadata, 'stated'>
  /** Texts of the article in `metadata.structured`, in order. */
  bodies: readonly string[]
  /** Scripts that are no JSON-LD. */
  scripts: readonly ScriptRange[]
  /** The blocks of the page. */
  shown: readonly SourceBlock[]
  /** Time to look in. */
  budget: Budget
}

/**
 * The article's text where only a script of the page holds it: JSON-LD, or else the data that the page's scripts work on.
 *
 * @returns blocks flagged `stated` with a warning; null where there is no such text, or the page shows it
 */
export function findUnshownBody(parts: ReadParts): { blocks: SourceBlock[]; warning: Warning } | null {
  return fromJsonLd(parts) ?? fromState(parts)
}

function fromJsonLd({ source, metadata, bodies, shown }: ReadParts): ReturnType<typeof findUnshownBody> {
  const script = metadata.structured
  if (script === null || bodies.length === 0) return null
  const { least } = STATED_BODY
  const blocks = readStatedBody(source, { script, keys: BODY_PROPERTIES, texts: bodies, least }, shown)
  const message = 'The page does not show the text that its JSON-LD states; it was read from there.'
  return blocks.length > 0 ? { blocks, warning: { code: 'body-from-json-ld', message } } : null
}

function fromState({ source, metadata, scripts, shown, budget }: ReadParts): ReturnType<typeof findUnshownBody> {
  const found = findStateText(source, scripts, titlesOf(metadata), shown, budget)
  if (found === null) return null
  const { script, key, text } = found
  const { least } = STATE_BODY
  const blocks = readStatedBody(source, { script, keys: [key], texts: [text], least }, shown)
  const message = 'The page does not show the text that its embedded data hold; it was read from there.'
  return blocks.length > 0 ? { blocks, warning: { code: 'body-from-state', message } } : null
}

function titlesOf({ structured, title, meta }: ReadParts['metadata']): string[] {
  const social = meta.filter(({ name }) => name === 'og:title' || name === 'twitter:title')
  return [structured?.headline, title, ...social.map(({ content }) => content)].filter(
    (text) => typeof text === 'string',
  )
}
