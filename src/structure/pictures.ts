import { REASON_BY_CLASS } from '../data/class-names.js'
import {
  MOST_NEUTRAL,
  NEUTRAL_REASONS,
  NO_PICTURE_CLASSES,
  PICTURE_REASONS,
  SMALLEST_PICTURE,
} from '../data/structure.js'
import { treeOf } from '../lib/element-tree.js'
import type { ElementEvidence, ImageMark, Judgement, Page, SourceBlock } from '../types/index.js'
import type { Addresses } from './address.js'
import type { Picture } from './build.js'
import { countUpTo } from './places.js'

/** The pictures of the article, in page order, each once: those that stand among its kept blocks, and are none of a box that went. */
export function picturesOf(page: Page, judgements: readonly Judgement[], addresses: Addresses): Picture[] {
  const images = page.structure?.images ?? []
  const region = images.length === 0 ? null : regionOf(page, judgements)
  if (region === null) return []
  const surroundings = new Surroundings(page.blocks, judgements)
  const met = new Set<string>()
  const pictures: Picture[] = []
  for (const mark of images) {
    const isWithin = mark.at < region.end && (mark.at >= region.start || isInside(mark.element, region.element))
    if (!isWithin || isDecoration(mark)) continue
    const src = addresses.picture(mark.src)
    if (src === null || met.has(src) || !belongs(page, mark, judgements, surroundings)) continue
    met.add(src)
    pictures.push({ mark, src })
  }
  return pictures
}

/** From the headline, or the first kept block, to the last; and the innermost element round all of them. */
interface Region {
  start: number
  end: number
  element: ElementEvidence | null
}

function regionOf({ blocks }: Page, judgements: readonly Judgement[]): Region | null {
  const shown = blocks.filter(({ stated }, i) => !stated && judgements[i]?.verdict === 'kept')
  const [first] = shown
  const last = shown.at(-1)
  if (first === undefined || last === undefined) return null
  const title = blocks.findLast(({ index }) => index < first.index && judgements[index]?.reason === 'title')
  const element = shown.reduce<ElementEvidence | null>((common, block) => shared(common, block.element), first.element)
  return { start: (title ?? first).start, end: last.end, element: element?.tag === 'body' ? null : element }
}

/** The innermost element that holds both. */
function shared(a: ElementEvidence | null, b: ElementEvidence | null): ElementEvidence | null {
  let [left, right] = [a, b]
  while (left !== right && left !== null && right !== null) {
    if (left.depth >= right.depth) left = left.parent
    else right = right.parent
  }
  return left === right ? left : null
}

function isInside(element: ElementEvidence | null, around: ElementEvidence | null): boolean {
  if (around === null) return false
  let at = element
  while (at !== null && at.depth > around.depth) at = at.parent
  return at === around
}

/** Icons, rules, counters and portraits of authors. */
function isDecoration({ width, height, names, element }: ImageMark): boolean {
  if (width !== undefined && width < SMALLEST_PICTURE) return true
  if (height !== undefined && height < SMALLEST_PICTURE) return true
  if (element?.hidden === true && element.hiddenBy !== 'fallback' && element.hiddenBy !== 'aria') return true
  return tokensOf(names).some((token) => NO_PICTURE_CLASSES.has(token))
}

function tokensOf(names: string): string[] {
  return names === '' ? [] : names.split(/[\s_-]+/)
}

/** Whether what stands beside a picture stays. */
function belongs(page: Page, mark: ImageMark, judgements: readonly Judgement[], surroundings: Surroundings): boolean {
  return mark.element === null ? isBetweenKept(page.blocks, mark.at, judgements) : surroundings.areKept(mark.element)
}

/** Without elements the neighbours decide: the block in which the picture stands, else those in front and behind. */
function isBetweenKept(blocks: readonly SourceBlock[], at: number, judgements: readonly Judgement[]): boolean {
  const next = countUpTo(blocks, at)
  const stays = (i: number, step: number): boolean => {
    let k = i
    while (Math.abs(k - i) < MOST_NEUTRAL && NEUTRAL_REASONS.has(judgements[k]?.reason ?? '')) k += step
    return judgements[k]?.verdict !== 'removed'
  }
  const isHeld = (blocks[next - 1]?.end ?? 0) > at
  return stays(next - 1, -1) && (isHeld || stays(next, 1))
}

/** Tells of elements whether their text stays: the nearest one that holds text which is not neutral decides. */
class Surroundings {
  private readonly kept = new Map<number, number>()
  private readonly removed = new Map<number, number>()
  private readonly known = new Map<number, boolean>()

  constructor(blocks: readonly SourceBlock[], judgements: readonly Judgement[]) {
    const { elements, parent, ofBlock } = treeOf(blocks)
    const kept = new Float64Array(elements.length)
    const removed = new Float64Array(elements.length)
    for (const [i, { text }] of blocks.entries()) {
      const place = ofBlock[i] ?? -1
      const judgement = judgements[i]
      if (place < 0 || judgement === undefined) continue
      if (judgement.verdict === 'kept') kept[place] = (kept[place] ?? 0) + text.length
      else if (!NEUTRAL_REASONS.has(judgement.reason ?? '')) removed[place] = (removed[place] ?? 0) + text.length
    }
    for (let place = elements.length - 1; place >= 0; place--) {
      const around = parent[place] ?? -1
      if (around >= 0) {
        kept[around] = (kept[around] ?? 0) + (kept[place] ?? 0)
        removed[around] = (removed[around] ?? 0) + (removed[place] ?? 0)
      }
      const { index } = elements[place] as ElementEvidence
      this.kept.set(index, kept[place] ?? 0)
      this.removed.set(index, removed[place] ?? 0)
    }
  }

  areKept(element: ElementEvidence): boolean {
    const passed: ElementEvidence[] = []
    let answer = false
    for (let at: ElementEvidence | null = element; at !== null; at = at.parent) {
      const known = this.known.get(at.index) ?? this.judge(at)
      if (known !== null) {
        answer = known
        break
      }
      passed.push(at)
    }
    for (const { index } of passed) this.known.set(index, answer)
    return answer
  }

  /** Null where an element says nothing, so that the one round it decides. */
  private judge(element: ElementEvidence): boolean | null {
    const kept = this.kept.get(element.index) ?? 0
    const removed = this.removed.get(element.index) ?? 0
    if (kept + removed > 0) return kept >= removed
    return tokensOf(element.names).some(isOfBox) ? false : null
  }
}

/** Whether a class token names something that is no part of an article. */
function isOfBox(token: string): boolean {
  const reason = Object.hasOwn(REASON_BY_CLASS, token) ? REASON_BY_CLASS[token] : undefined
  return (reason !== undefined && !PICTURE_REASONS.has(reason)) || NO_PICTURE_CLASSES.has(token)
}
