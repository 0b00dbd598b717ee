import { RULES } from '../data/weights.js'
import { type ElementTree, treeOf } from '../lib/element-tree.js'
import type { ElementEvidence, Evidence, Reason } from '../types/index.js'
import type { Cohesion } from './cohesion.js'
import type { Context } from './context.js'
import type { Naming } from './labels.js'

/** Elements that set a box apart; a paragraph with a class of its own is no box. */
const BOX_TAGS: ReadonlySet<string> = new Set([
  'aside',
  'div',
  'section',
  'figure',
  'form',
  'details',
  'ul',
  'ol',
  'table',
  'dl',
])

/** A box and whether a phrase in it names what it is; a box that is merely foreign is a guess. */
export interface Box {
  reason: Reason
  named: boolean
}

/** A small container inside the article, and what its blocks say. */
interface Insert {
  blocks: number[]
  reason: Reason | null
  coheres: boolean
  onlyHeadings: boolean
  /** A block reads as a paragraph of the article does. */
  paragraph: boolean
}

/**
 * Boxes that stand within the article: small containers one of whose blocks a phrase names, or that speak of something
 * else in a container of a kind that the article's own blocks do not use.
 *
 * @returns for each block its box, null outside one
 */
export function findInserts(context: Context, namings: readonly (Naming | null)[], cohesion: Cohesion): (Box | null)[] {
  const boxes: (Box | null)[] = context.page.blocks.map(() => null)
  const tree = treeOf(context.page.blocks)
  const words = wordsByElement(context, tree)
  const most = Math.min(RULES.insertWords, RULES.insertShare * proseWords(context))
  const inserts = new Map<number, Insert>()
  const ownSignatures = new Set<string>()
  context.page.blocks.forEach((block, i) => {
    if (block.element === null) return
    const likely = (context.scores[i] as number) >= context.cutoff
    const box = largestBelow(tree.ofBlock[i] as number, tree, words, most)
    if (box < 0) {
      if (likely) ownSignatures.add(signature(block.element))
      return
    }
    const insert = inserts.get(box) ?? {
      blocks: [],
      reason: null,
      coheres: false,
      onlyHeadings: true,
      paragraph: false,
    }
    insert.blocks.push(i)
    insert.reason ??= namings[i]?.reason ?? null
    insert.coheres ||= likely && context.prose[i] === true && cohesion(i)
    insert.paragraph ||= (context.evidence[i] as Evidence).words >= RULES.paragraphWords
    insert.onlyHeadings &&= block.kind === 'heading'
    inserts.set(box, insert)
  })
  const elementOf = (box: number): ElementEvidence => tree.elements[box] as ElementEvidence
  for (const [box, { coheres }] of inserts) if (coheres) ownSignatures.add(signature(elementOf(box)))
  for (const [box, insert] of inserts) {
    const element = elementOf(box)
    if (insert.coheres || (insert.reason === null && !isForeign(context, element, insert, ownSignatures))) continue
    for (const i of insert.blocks) boxes[i] = { reason: insert.reason ?? 'boilerplate', named: insert.reason !== null }
  }
  return boxes
}

/** A box without a word of boilerplate is foreign by its looks alone: it must be a box, of a kind of its own. */
function isForeign(context: Context, box: ElementEvidence, insert: Insert, own: ReadonlySet<string>): boolean {
  if (context.headline === null || insert.onlyHeadings || insert.paragraph) return false
  return BOX_TAGS.has(box.tag) && box.names !== '' && !own.has(signature(box))
}

/** Words of the blocks in each element of the tree, those of inner elements included. */
function wordsByElement({ evidence }: Context, { elements, parent, ofBlock }: ElementTree): Float64Array {
  const words = new Float64Array(elements.length)
  evidence.forEach((item, i) => {
    const place = ofBlock[i] as number
    if (place >= 0) words[place] = (words[place] as number) + item.words
  })
  for (let place = words.length - 1; place >= 0; place--) {
    const up = parent[place] as number
    if (up >= 0) words[up] = (words[up] as number) + (words[place] as number)
  }
  return words
}

/** The largest element round a block that is still small; -1 where the block's own element is not. */
function largestBelow(element: number, { parent }: ElementTree, words: Float64Array, most: number): number {
  let box = -1
  for (let at = element; at >= 0 && (words[at] as number) <= most; at = parent[at] as number) box = at
  return box
}

function proseWords(context: Context): number {
  return context.evidence.reduce(
    (sum, item, i) => sum + (context.prose[i] && item.repeatOf === null ? item.words : 0),
    0,
  )
}

/** What kind of container it is: its tag and its class names, numbers in them aside. */
function signature(element: ElementEvidence): string {
  return `${element.tag} ${element.names.replace(/\d+/g, '')}`
}
