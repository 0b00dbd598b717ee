import { type Story, StoryIndex } from '../stories/index.js'
import { CopydeskError } from '../types/index.js'
import { withId } from './article-line.js'
import { escapeUnsafe } from './json-line.js'
import { describe, parseLine } from './outcome.js'
import { rawId } from './raw-id.js'
import { isObject } from './record.js'

/** The answer to one line. */
export interface StoryResult {
  /** JSON on one line, without its line end; empty where the line of input was. */
  line: string
  /** True where the line is an error record. */
  failed: boolean
  /** True where the line is of a story that an earlier line tells. */
  repeats: boolean
}

/**
 * Adds `story` to the records of NDJSON, one line out for each line in, in order: the id of the first record that tells the same
 * story, and the likeness to the nearest one; null where a record has no fingerprint, as error records. All else in a line stays
 * as it is. A record without an `id` goes by its line number, counted from 1.
 *
 * @param lines articles as `copydesk batch` writes them; null for a line that cannot be held
 * @param index remembers the stories
 * @returns the lines; a bad one is answered by `{id, error: {code, message}}`
 */
export async function* storyLines(
  lines: AsyncIterable<string | null>,
  index: StoryIndex = new StoryIndex(),
): AsyncGenerator<StoryResult, void, undefined> {
  let number = 0
  for await (const line of lines) {
    number += 1
    yield answer(line, number, index)
  }
}

function answer(line: string | null, number: number, index: StoryIndex): StoryResult {
  if (line !== null && line.trim() === '') return { line: '', failed: false, repeats: false }
  let id = 'null'
  try {
    const record = parseLine(line, number)
    if (!isObject(record)) throw new CopydeskError('invalid-record', 'a record must be a JSON object')
    id = rawId(line ?? '', record) ?? String(number)
    const fingerprint = Object.hasOwn(record, 'fingerprint') ? record.fingerprint : null
    if (fingerprint !== null && typeof fingerprint !== 'string') {
      throw new CopydeskError('invalid-fingerprint', "'fingerprint' must be a string or null")
    }
    const story = index.add(id, fingerprint)
    return { line: withStory(line ?? '', id, record, story), failed: false, repeats: story?.similarity != null }
  } catch (error) {
    return { line: withId(id, { error: describe(error) }), failed: true, repeats: false }
  }
}

/** The line with the story behind its other members; ids are JSON text. A story that is there is replaced. */
function withStory(line: string, id: string, record: Record<string, unknown>, story: Story | null): string {
  const json = story === null ? 'null' : `{"group":${story.group},"similarity":${story.similarity}}`
  const { story: old, ...rest } = record
  const members = old === undefined ? line.trim().slice(0, -1).trimEnd() : withId(id, withoutId(rest)).slice(0, -1)
  return escapeUnsafe(`${members}${members === '{' ? '' : ','}"story":${json}}`)
}

function withoutId({ id: _, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest
}
