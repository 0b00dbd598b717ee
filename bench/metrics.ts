/** Measures of one page against its gold. `docs/evaluation.md` says whose definitions they are. */

/** Words as Python's `\w+` finds them, and combining marks with them, so that Indic words stay whole. */
const WORD = /[\p{L}\p{N}\p{M}_]+/gu

/** Length of the Zyte benchmark's shingles, in words. */
const SHINGLE = 4

export interface WordScore {
  precision: number
  recall: number
  f1: number
}

/** Counts over snippets: wanted and found, unwanted and found, wanted and missed, unwanted and absent. */
export interface Confusion {
  tp: number
  fp: number
  fn: number
  tn: number
}

/** What became of the publication day. */
export type DayOutcome = 'right' | 'wrong' | 'none'

/** Lower-case words of a text, in order. */
export function words(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? []
}

/** WCXB's word score: bags of words; two empty texts agree fully. */
export function wordScore(predicted: readonly string[], gold: readonly string[]): WordScore {
  if (gold.length === 0) {
    const value = predicted.length === 0 ? 1 : 0
    return { precision: value, recall: value, f1: value }
  }
  if (predicted.length === 0) return { precision: 0, recall: 0, f1: 0 }
  const shared = overlap(count(predicted), count(gold))
  const precision = shared / predicted.length
  const recall = shared / gold.length
  return { precision, recall, f1: harmonic(precision, recall) }
}

/** Share of snippets that stand in the text: raw substrings, case folded; null where there are none. */
export function snippetShare(text: string, snippets: readonly string[]): number | null {
  if (snippets.length === 0) return null
  const lower = text.toLowerCase()
  const found = snippets.filter((snippet) => lower.includes(snippet.toLowerCase())).length
  return found / snippets.length
}

/** trafilatura's snippet counts: substrings after folding white space, case kept. */
export function snippetConfusion(text: string, wanted: readonly string[], unwanted: readonly string[]): Confusion {
  const folded = foldSpace(text)
  const found = (snippets: readonly string[]) => snippets.filter((item) => folded.includes(foldSpace(item))).length
  const tp = found(wanted)
  const fp = found(unwanted)
  return { tp, fp, fn: wanted.length - tp, tn: unwanted.length - fp }
}

/** Precision, recall, F1 and accuracy of summed counts; 0 where a denominator is empty. */
export function confusionScore({ tp, fp, fn, tn }: Confusion): WordScore & { accuracy: number } {
  return {
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    f1: ratio(2 * tp, 2 * tp + fp + fn),
    accuracy: ratio(tp + tn, tp + fp + fn + tn),
  }
}

/** True where both texts have the same words in the same order. */
export function sameWords(predicted: readonly string[], gold: readonly string[]): boolean {
  return predicted.length === gold.length && predicted.every((word, i) => word === gold[i])
}

/** Shares of 4-word shingles that agree, are too many and are missing; they sum to 1 (0 where both are empty). */
export function shingleShares(predicted: readonly string[], gold: readonly string[]): Omit<Confusion, 'tn'> {
  const left = count(shingles(predicted, SHINGLE))
  const right = count(shingles(gold, SHINGLE))
  const tp = overlap(left, right)
  const fp = total(left) - tp
  const fn = total(right) - tp
  const sum = tp + fp + fn
  return sum === 0 ? { tp: 0, fp: 0, fn: 0 } : { tp: tp / sum, fp: fp / sum, fn: fn / sum }
}

/** Runs of `size` words; a shorter text is one shingle. */
export function shingles(tokens: readonly string[], size: number): string[] {
  if (tokens.length === 0) return []
  if (tokens.length <= size) return [tokens.join(' ')]
  const found: string[] = []
  for (let i = 0; i + size <= tokens.length; i++) found.push(tokens.slice(i, i + size).join(' '))
  return found
}

/** True where two titles agree after NFKC, case folding and folding of white space. */
export function sameTitle(predicted: string | null, gold: string): boolean {
  return predicted !== null && titleForm(predicted) === titleForm(gold)
}

/** Compares an EDTF or ISO date with a gold day; a date coarser than a day counts as none. */
export function dayOutcome(predicted: string | null, gold: string): DayOutcome {
  const day = predicted === null ? null : /^\d{4}-\d{2}-\d{2}/.exec(predicted)
  if (day === null) return 'none'
  return day[0] === gold ? 'right' : 'wrong'
}

/** `answered` and `silent` are of pages whose gold names nobody. */
export type AuthorOutcome = 'right' | 'wrong' | 'none' | 'answered' | 'silent'

/**
 * Compares names with the gold, a line as a person wrote it. Right: every name stands in it (or holds it whole), and its
 * first name is among them; so a further author that the gold does not name makes an answer wrong.
 */
export function authorOutcome(authors: readonly string[], gold: string | null): AuthorOutcome {
  if (gold === null) return authors.length > 0 ? 'answered' : 'silent'
  if (authors.length === 0) return 'none'
  const whole = nameForm(gold)
  const first = nameForm(gold.split(/[,;&|(]| and /, 1)[0] ?? '')
  const names = authors.map(nameForm)
  const isNamed = names.every((name) => whole.includes(name) || name.includes(whole))
  return isNamed && names.some((name) => name.includes(first) || first.includes(name)) ? 'right' : 'wrong'
}

/** Words of a name between spaces, so that only whole words are found in it. */
function nameForm(name: string): string {
  return ` ${words(name.replace(/['’]/g, '')).join(' ')} `
}

/** Harmonic mean, 0 where both are 0. */
export function harmonic(a: number, b: number): number {
  return ratio(2 * a * b, a + b)
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function titleForm(title: string): string {
  return foldSpace(title.normalize('NFKC')).toLowerCase()
}

function count(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

function overlap(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [item, n] of left) sum += Math.min(n, right.get(item) ?? 0)
  return sum
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const n of counts.values()) sum += n
  return sum
}
