/** What holds for every page, whatever it is: each check throws an `Error` that says what does not. */
import { type Article, type Block, REASONS, restore } from '../../src/index.js'
import type { DetectedDate } from '../../src/types/index.js'

export function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what)
}

/**
 * Checks an article against the input that it was made from.
 *
 * @param source the decoded input, which offsets point into
 */
export function checkArticle(article: Article, source: string): void {
  checkBlocks(article)
  checkOffsets(article, source)
  checkDates(article.dates, source, article.format === 'text')
  checkRestore(article)
  checkJson(article)
  for (const [name, share] of Object.entries(article.confidence)) demand(isShare(share), `${name} is a share: ${share}`)
  demand(article.fingerprint === null || /^cd1:[\w-]{128}$/.test(article.fingerprint), 'a fingerprint is one, or null')
  demand(article.text !== '' || article.warnings.length > 0, 'an empty text comes with a warning')
  demand(article.text !== '' || article.verdict !== 'article', 'an empty text is no article')
}

/** Kept and removed blocks are the page; what went has a reason, and a duplicate a copy that stays. */
function checkBlocks({ blocks, removed, text }: Article): void {
  const kept = blocks.filter(({ verdict }) => verdict === 'kept')
  const gone = blocks.filter(({ verdict }) => verdict === 'removed')
  demand(kept.length + gone.length === blocks.length, 'a block is kept or removed')
  demand(text === kept.map((block) => block.text).join('\n\n'), 'the text is the kept blocks')
  demand(removed.length === gone.length && removed.every((block, i) => block === gone[i]), 'the ledger has what went')
  blocks.forEach((block, i) => {
    demand(block.index === i, `block ${i} has its place for an index`)
    demand(block.text.trim() !== '', `block ${i} has a text`)
    demand(isShare(block.score), `score of block ${i} is a share: ${block.score}`)
    demand((block.verdict === 'kept') === (block.reason === null), `block ${i} has a reason only where it went`)
    demand(block.verdict === 'kept' || block.rule !== null, `block ${i} went by a rule`)
    if (block.duplicateOf !== null) {
      demand(block.duplicateOf !== i, `block ${i} repeats itself`)
      demand(blocks[block.duplicateOf]?.verdict === 'kept', `the copy of block ${i} stays`)
    }
  })
}

/** Blocks stand in the input, in its order; text that scripts state stands behind the page's own. */
function checkOffsets({ blocks, warnings }: Article, source: string): void {
  const stated = warnings.some(({ code }) => code === 'body-from-json-ld' || code === 'body-from-state')
  let steps = stated ? 1 : 0
  let last = 0
  for (const { index, start, end } of blocks) {
    demand(
      start >= 0 && start < end && end <= source.length,
      `block ${index} stands within: ${start}-${end} of ${source.length}`,
    )
    if (start < last) steps -= 1
    demand(steps >= 0, `block ${index} stands behind the one before: ${start} < ${last}`)
    last = start
  }
}

/** Year, month and day, of which leading ones may be unknown; time; range of days. */
const EDTF =
  /^(?:\d{4}|XXXX)(?:-(?:\d{2}|XX)(?:-\d{2}(?:T\d{2}(?::\d{2}(?::\d{2}(?:\.\d{3})?)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?(?:\/(?:\d{4}|XXXX)-\d{2}-\d{2})?$/

/** Dates say where they stand, and in plain text the words there are theirs. */
export function checkDates(dates: readonly DetectedDate[], source: string, isText: boolean): void {
  for (const date of dates) {
    const where = `date ${date.start}-${date.end} (${date.source})`
    if (date.source === 'url') demand(date.start === -1, `${where} has no place in the input`)
    else demand(date.start >= 0 && date.start < date.end && date.end <= source.length, `${where} stands within`)
    if (isText && date.source === 'text') {
      const there = source.toWellFormed().slice(date.start, date.end)
      demand(
        unspaced(there) === unspaced(date.text),
        `${where}: ${JSON.stringify(date.text)} is ${JSON.stringify(there)}`,
      )
    }
    demand(date.ambiguous === date.alternatives.length > 0, `${where} has alternatives where it is ambiguous`)
    demand(date.confidence === undefined || isShare(date.confidence), `${where} has a share for a confidence`)
    for (const iso of [date.iso, ...date.alternatives]) demand(iso === null || EDTF.test(iso), `${where} is ${iso}`)
  }
}

/** White space aside: the reader takes out line breaks that stand in front of a full stop, or within a Chinese sentence. */
function unspaced(text: string): string {
  return text.replace(/\s+/g, '')
}

/** `restore` puts all blocks back, and nothing where nothing is asked for. */
function checkRestore(article: Article): void {
  const whole = restore(article, REASONS)
  demand(whole.removed.length === 0, 'restore puts all back')
  demand(whole.text === article.blocks.map(({ text }) => text).join('\n\n'), 'the whole text is all blocks')
  demand(
    whole.blocks.every((block, i) => isSamePlace(block, article.blocks[i])),
    'restore moves no block',
  )
  demand(restore(article, () => false).text === article.text, 'restore of nothing changes nothing')
}

function isSamePlace(left: Block, right: Block | undefined): boolean {
  return left.text === right?.text && left.start === right.start && left.end === right.end
}

/** An article is plain JSON, in well-formed Unicode. */
function checkJson(article: Article): void {
  const json = JSON.stringify(article)
  demand(json.isWellFormed(), 'the JSON is well-formed')
  demand(JSON.stringify(JSON.parse(json)) === json, 'the JSON is read as it was written')
}

const CLEAN_PROTOTYPES = prototypes()

/** Nobody has written to the prototypes that all objects share. */
export function checkPrototypes(): void {
  demand(prototypes() === CLEAN_PROTOTYPES, 'prototypes are as they were')
}

function prototypes(): string {
  return [Object.prototype, Array.prototype, String.prototype, Function.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).map(String).join())
    .join(';')
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1
}
