import type { BlockKind, Reason } from '../../types/index.js'
import { CONTACTED, PRICED, TRADE_MARKED } from './beginnings.js'
import type { Marks } from './marks.js'
import { count, flag, ratio, type Sign } from './types.js'
import type { KeptBlock, SignView } from './view.js'

/** Characters in which a label is looked for: it stands early on. */
const LABEL_WINDOW = 30
const LABEL_WORDS = 20
const SHORT_WORDS = 8
const LONG_WORDS = 25

/** What blocks say besides the article, as reasons; each a sign of its own. */
const SAID: readonly Reason[] = [
  'comment-form',
  'related',
  'share',
  'newsletter',
  'tags',
  'credit',
  'reading-time',
  'promo',
  'media',
  'dateline',
  'byline',
  'story-navigation',
]
const KINDS: readonly BlockKind[] = ['heading', 'list-item', 'table-row', 'code']

/** What the text says, whatever its format. */
export const TEXT_SIGNS: readonly Sign[] = [
  count('words', 'words of the page', ({ allWords }) => allWords),
  count('kept', 'words kept', ({ keptWords }) => keptWords),
  count('prose', 'words kept that end as sentences do', ({ proseWords }) => proseWords),
  { name: 'keptShare', meaning: 'words kept, of all', of: (view) => ratio(view.keptWords, view.allWords) },
  {
    name: 'proseShare',
    meaning: 'words of sentences, of those kept',
    of: (view) => ratio(view.proseWords, view.keptWords),
  },
  { name: 'confidence', meaning: 'word F1 that the body is expected to have', of: ({ expectedF1 }) => expectedF1 },
  { name: 'score', meaning: 'mean score of the words kept', of: meanScore },
  count('longest', 'words of the longest block kept', ({ kept }) =>
    kept.reduce((most, { words }) => Math.max(most, words), 0),
  ),
  count('paragraphs', 'kept paragraphs of 25 words or more', ({ kept }) => kept.filter(isLong).length),
  count('runs', 'runs of kept blocks', ({ kept }) => runsOf(kept).length),
  {
    name: 'mainRun',
    meaning: 'words of the longest run of kept blocks, of those kept',
    of: ({ kept, keptWords }) => ratio(Math.max(0, ...runsOf(kept)), keptWords),
  },
  { name: 'before', meaning: 'words in front of the first kept block, of all', of: shareBefore },
  {
    name: 'sentenceLength',
    meaning: 'words a sentence, in kept prose',
    of: (view) =>
      ratio(
        view.proseWords,
        countIn(
          view.kept.filter(({ prose }) => prose),
          'sentences',
        ),
      ),
  },
  { name: 'questions', meaning: 'question marks a kept sentence', of: (view) => perSentence(view, 'questions') },
  {
    name: 'exclamations',
    meaning: 'exclamation marks a kept sentence',
    of: (view) => perSentence(view, 'exclamations'),
  },
  { name: 'quoting', meaning: 'quotation marks a kept sentence', of: (view) => perSentence(view, 'quotes') },
  { name: 'digits', meaning: 'digits a kept word', of: (view) => ratio(countIn(view.kept, 'digits'), view.keptWords) },
  {
    name: 'shortLines',
    meaning: 'kept blocks of fewer than 8 words, of all kept',
    of: shareOf(({ words }) => words < SHORT_WORDS),
  },
  { name: 'labelled', meaning: 'short kept blocks with a colon early on, of all kept', of: shareOf(isLabelled) },
  {
    name: 'symbols',
    meaning: 'signs of code and the like a kept word',
    of: (view) => ratio(countIn(view.kept, 'symbols'), view.keptWords),
  },
  {
    name: 'capitals',
    meaning: 'capital letters a kept word',
    of: (view) => ratio(countIn(view.kept, 'capitals'), view.keptWords),
  },
  {
    name: 'quotingBlocks',
    meaning: 'kept blocks with a quotation mark, of all kept',
    of: shareOf(({ marks }) => marks.quotes > 0),
  },
  {
    name: 'longShare',
    meaning: 'words of long paragraphs, of those kept',
    of: ({ kept, keptWords }) =>
      ratio(
        kept.filter(isLong).reduce((sum, { words }) => sum + words, 0),
        keptWords,
      ),
  },
  {
    name: 'blockSentences',
    meaning: 'sentences a long paragraph',
    of: ({ kept }) => ratio(countIn(kept.filter(isLong), 'sentences'), kept.filter(isLong).length),
  },
  {
    name: 'leadDate',
    meaning: 'how early the first date of the text stands, 1 the first block, 0 for none',
    of: leadDate,
  },
  ...KINDS.map(
    (kind): Sign => ({
      name: `in:${kind}`,
      meaning: `kept words in blocks of the kind ${kind}, of all kept`,
      of: ({ kept, keptWords }) =>
        ratio(
          kept.reduce((sum, { block, words }) => sum + (block.kind === kind ? words : 0), 0),
          keptWords,
        ),
    }),
  ),
  count('headlines', 'lines that could be headlines of other stories', ({ headlines }) => headlines),
  {
    name: 'headlineShare',
    meaning: 'such lines, of them and the blocks that end as sentences do',
    of: ({ headlines, sentences }) => ratio(headlines, headlines + sentences.filter(Boolean).length),
  },
  count('prices', 'blocks with a price', (view) => blocksSaying(view, PRICED)),
  count(
    'keptPrices',
    'kept blocks with a price',
    ({ kept, beginnings }) => kept.filter(({ at }) => ((beginnings[at] as number) & PRICED) !== 0).length,
  ),
  count('contacts', 'blocks with an e-mail address or a telephone number', (view) => blocksSaying(view, CONTACTED)),
  count('marks', 'blocks with a sign of a trade mark', (view) => blocksSaying(view, TRADE_MARKED)),
  flag('published', 'a day of publication was found', ({ dates }) => dates.published !== null),
  { name: 'publishedSure', meaning: 'how sure it is; 0 for none', of: ({ dates }) => dates.published?.confidence ?? 0 },
  flag('modified', 'a day of change was found', ({ dates }) => dates.modified !== null),
  count('dates', 'dates in the text', ({ dates }) => dates.dates.filter(({ source }) => source === 'text').length),
  count(
    'stamps',
    'blocks that are a date stamp',
    ({ evidence }) => evidence.filter(({ dateline }) => dateline === 'stamp').length,
  ),
  count(
    'bareDates',
    'blocks that are a bare date',
    ({ evidence }) => evidence.filter(({ dateline }) => dateline === 'bare').length,
  ),
  {
    name: 'repeats',
    meaning: 'blocks that repeat another, of all',
    of: ({ evidence }) => ratio(evidence.filter(({ repeatOf }) => repeatOf !== null).length, evidence.length),
  },
  count('title', 'words of the headline', ({ titleTokens }) => titleTokens.length),
  flag('titleAsks', 'the headline asks', ({ title }) => /[?？؟]/u.test(title ?? '')),
  ...SAID.map((reason) =>
    count(
      `said:${reason}`,
      `words of blocks that are, or have words of, ${reason}`,
      ({ reasonWords }) => reasonWords.get(reason) ?? 0,
    ),
  ),
]

/** Blocks that have a bit early on. */
function blocksSaying({ beginnings }: SignView, bit: number): number {
  let count = 0
  for (const bits of beginnings) if ((bits & bit) !== 0) count++
  return count
}

function meanScore({ kept, judgements, keptWords }: SignView): number {
  const sum = kept.reduce((all, { at, words }) => all + words * (judgements[at]?.score ?? 0), 0)
  return ratio(sum, keptWords)
}

function isLong({ words, prose }: KeptBlock): boolean {
  return prose && words >= LONG_WORDS
}

/** Words of each run of kept blocks that follow one another. */
function runsOf(kept: readonly KeptBlock[]): number[] {
  const runs: number[] = []
  let last = -2
  for (const { at, words } of kept) {
    if (at === last + 1) runs[runs.length - 1] = (runs.at(-1) ?? 0) + words
    else runs.push(words)
    last = at
  }
  return runs
}

function shareBefore({ kept, evidence, allWords }: SignView): number {
  const first = kept[0]?.at ?? evidence.length
  return ratio(
    evidence.slice(0, first).reduce((sum, { words }) => sum + words, 0),
    allWords,
  )
}

function shareOf(test: (block: KeptBlock) => boolean): (view: SignView) => number {
  return ({ kept }) => ratio(kept.filter(test).length, kept.length)
}

function isLabelled({ block, words }: KeptBlock): boolean {
  return words < LABEL_WORDS && /[:：]/u.test(block.text.slice(0, LABEL_WINDOW))
}

function countIn(blocks: readonly KeptBlock[], mark: keyof Marks): number {
  return blocks.reduce((sum, { marks }) => sum + marks[mark], 0)
}

function perSentence({ kept }: SignView, mark: keyof Marks): number {
  return ratio(countIn(kept, mark), Math.max(1, countIn(kept, 'sentences')))
}

function leadDate({ dates, page }: SignView): number {
  const first = dates.dates.find(({ source }) => source === 'text')
  const at = first === undefined ? -1 : page.blocks.findIndex(({ end }) => end > first.start)
  return at < 0 ? 0 : 1 / (1 + at)
}
