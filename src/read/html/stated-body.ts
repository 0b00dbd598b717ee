import { ELEMENTS } from '../../data/html/elements.js'
import { ESCAPED_TWICE, PARTING_TAG, PLAIN_TAGS, STATED_BODY } from '../../data/html/stated-body.js'
import { endsSentence, endsWithEllipsis } from '../../lib/sentences.js'
import { isUnspaced, tokenize } from '../../lib/tokens.js'
import type { SourceBlock } from '../../types/index.js'
import { type DecodedText, decodeReferences, placeOf, STRAY, throughSegments } from './decoded-text.js'
import { findStrings } from './json-string.js'
import type { ScriptRange } from './metadata.js'
import { PageBuilder } from './page-builder.js'
import { readTags, type TagHandler } from './tag-reader.js'

/** Texts that a script of the page states. */
export interface Statement {
  /** Place of the script's content. */
  script: ScriptRange
  /** Keys under which the texts stand. */
  keys: readonly string[]
  /** Decoded texts without white space at their ends, in order: one, or the updates of a live blog. */
  texts: readonly string[]
  /** A shorter text is a summary: in tokens, or in characters of scripts that do not part their words. */
  least: { readonly tokens: number; readonly characters: number }
}

/**
 * Reads the article's text that a script of the page states, where the page's own blocks do not show it: on pages that
 * a script builds. Linear in the length of script and page.
 *
 * @param shown the blocks of the page
 * @returns blocks flagged `stated`, numbered behind those of the page, with offsets into the script; empty where the page
 * shows the text, or the text is a summary
 */
export function readStatedBody(source: string, statement: Statement, shown: readonly SourceBlock[]): SourceBlock[] {
  const { script, keys, least } = statement
  const texts = withinLimits(statement.texts)
  const places = findStrings(source, script, keys, new Set(texts))
  const blocks = texts.flatMap((text) => {
    const place = places.get(text)
    return place === undefined ? withoutPlace(text, script) : blocksOf(place)
  })
  return isMissing(blocks, shown, least) ? blocks.map((block, i) => ({ ...block, index: shown.length + i })) : []
}

/** The first texts, as many as are read; one that is too long is no article. */
function withinLimits(bodies: readonly string[]): readonly string[] {
  let left: number = STATED_BODY.length
  const end = bodies.findIndex((body) => {
    left -= body.length
    return left < 0
  })
  return bodies.slice(0, end < 0 ? STATED_BODY.texts : Math.min(end, STATED_BODY.texts))
}

/** Blocks of a text whose place is unknown: each stands for the whole script. */
function withoutPlace(text: string, { start, end }: ScriptRange): SourceBlock[] {
  const segments = [0, 0, text.length, text.length]
  return blocksOf({ text, segments }).map((block) => ({ ...block, start, end, segments: [0, start] }))
}

function blocksOf(decoded: DecodedText): SourceBlock[] {
  const { text, segments } =
    ESCAPED_TWICE.test(decoded.text) && !hasTag(decoded.text) ? decodeReferences(decoded) : decoded
  // An escape may state half a character.
  const body = text.toWellFormed()
  const builder = new PageBuilder(body)
  readTags(withoutStrayMarks(body), PARTING_TAG.test(body) ? builder : partingLines(builder, body))
  builder.finish()
  return builder.sink.blocks
    .filter(({ element }) => element?.hidden !== true)
    .map((block) => ({
      ...block,
      start: placeOf(segments, block.start),
      end: placeOf(segments, block.end),
      segments: throughSegments(block, segments),
      element: null,
      stated: true,
    }))
}

const TAG = /<\/?([a-z][a-z0-9]*)/gi
function hasTag(text: string): boolean {
  for (const [, name] of text.matchAll(TAG)) if (isKnown(name)) return true
  return false
}

/** A text is not markup: `<` opens a tag only where HTML has an element of that name. */
function withoutStrayMarks(text: string): string {
  return text.replace(/<(?:\/?([a-z][a-z0-9]*)|!--)?/gi, (mark, name: string | undefined) =>
    mark === '<!--' || isKnown(name) ? mark : STRAY + mark.slice(1),
  )
}

function isKnown(name: string | undefined): boolean {
  if (name === undefined) return false
  const lower = name.toLowerCase()
  return ELEMENTS.has(lower) || PLAIN_TAGS.has(lower)
}

/** Ends a block at each line break. */
function partingLines(builder: PageBuilder, body: string): TagHandler {
  return {
    startTag: (name, attributes, start, end, selfClosing) =>
      builder.startTag(name, attributes, start, end, selfClosing),
    endTag: (name, start) => builder.endTag(name, start),
    entity: (character, start, end) => builder.entity(character, start, end),
    isForeign: () => builder.isForeign(),
    text: (start, end) => {
      let from = start
      for (let at = start; at < end; at++) {
        if (body.charCodeAt(at) !== LINE_FEED) continue
        if (at > from) builder.text(from, at)
        builder.endTag('p', at)
        from = at + 1
      }
      if (end > from) builder.text(from, end)
    },
  }
}

const LINE_FEED = 0x0a

/** Whether the text is the article's, and the page does not show it. */
function isMissing(stated: readonly SourceBlock[], shown: readonly SourceBlock[], least: Statement['least']): boolean {
  const last = stated.at(-1)
  if (last === undefined) return false
  const { tokens, isWhole } = sampleOf(stated)
  const unspaced = tokens.filter(isUnspaced).length
  if (unspaced * 2 > tokens.length ? unspaced < least.characters : tokens.length < least.tokens) return false

  const wanted = new Set(trigrams(tokens))
  const all = wanted.size
  const isShown = (): boolean => all - wanted.size >= all * STATED_BODY.shownShare
  let prose = 0
  for (const block of shown) {
    const own = tokenize(block.text)
    for (const trigram of trigrams(own)) wanted.delete(trigram)
    if (isShown()) return false
    if (block.linkLength * 2 < block.text.length && endsSentence(block.text)) prose += own.length
  }
  if (isShown()) return false
  const times = endsWithEllipsis(last.text) ? STATED_BODY.cutOffProseTimes : STATED_BODY.proseTimes
  return !isWhole || prose <= tokens.length * times
}

/** The first tokens of a text, and whether they are all. */
function sampleOf(blocks: readonly SourceBlock[]): { tokens: string[]; isWhole: boolean } {
  const tokens: string[] = []
  for (const { text } of blocks) {
    // Few words have more than ten letters, so that a block of megabytes is not read to its end.
    const most = STATED_BODY.sample * 10
    for (const token of tokenize(text.slice(0, most))) tokens.push(token)
    if (tokens.length >= STATED_BODY.sample || text.length > most) return { tokens, isWhole: false }
  }
  return { tokens, isWhole: true }
}

function* trigrams(tokens: readonly string[]): Generator<string> {
  for (let at = 2; at < tokens.length; at++) yield `${tokens[at - 2]} ${tokens[at - 1]} ${tokens[at]}`
}
