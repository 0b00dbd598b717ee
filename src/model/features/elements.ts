import type { ElementTree } from '../../lib/element-tree.js'
import type { Reason } from '../../types/index.js'
import { REASONS } from '../../types/index.js'
import type { Column, FeatureGroup } from '../types.js'

/** Elements whose nearness tells: how many levels up the nearest one stands. */
const LANDMARKS: readonly (readonly string[])[] = [
  ['p'],
  ['li'],
  ['table', 'td'],
  ['form', 'fieldset'],
  ['nav'],
  ['footer'],
  ['header'],
  ['article'],
  ['main'],
  ['section'],
  ['button', 'label', 'select'],
]

const GROUP_OF: ReadonlyMap<string, number> = new Map(
  LANDMARKS.flatMap((tags, i) => tags.map((tag) => [tag, i] as const)),
)
const FARTHEST = 20

const OWN_TAGS: ReadonlyMap<string, number> = new Map(
  ['p', 'div', 'span', 'li', 'td', 'a', 'section', 'article', 'body', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(
    (tag, i) => [tag, i + 1],
  ),
)

const L = LANDMARKS.length

const LANDMARK_COLUMNS = LANDMARKS.map(
  (tags): Column => ({
    name: `tag.${tags[0]}`,
    meaning: `levels up to the nearest ${tags.join(', ')}, itself included; -1 for none`,
    unit: 'levels',
  }),
)

/** What the elements round a block are. */
export const elements: FeatureGroup = {
  head: 'html',
  columns: [
    ...LANDMARK_COLUMNS,
    { name: 'tag.depth', meaning: 'distance from the root', unit: 'levels' },
    {
      name: 'tag.own',
      meaning: 'the nearest element: p, div, span, li, td, a, ... in the order of the table',
      unit: 'code',
    },
    {
      name: 'tag.reason',
      meaning: 'reason that the markup names, in the order of the type; -1 for none',
      unit: 'code',
    },
    { name: 'tag.holder', meaning: 'stands in an element that holds the article by tag, role or class', unit: 'flag' },
    { name: 'tag.hidden', meaning: 'hidden by: 0 nothing, 1 attribute, 2 style, 3 aria, 4 fallback', unit: 'code' },
    { name: 'tag.names', meaning: 'the nearest element has a class or id', unit: 'flag' },
  ],
  fill({ blocks, evidence, tree }, cells) {
    const distances = distancesOf(tree)
    blocks.forEach(({ element }, i) => {
      const place = tree.ofBlock[i] as number
      for (let k = 0; k < L; k++) cells.put(i, k, place < 0 ? -1 : (distances[place * L + k] as number))
      cells.put(i, L, Math.min(60, element?.depth ?? 0))
      cells.put(i, L + 1, OWN_TAGS.get(element?.tag ?? '') ?? 0)
      const markup = evidence[i]?.markup
      cells.put(i, L + 2, markup?.reason == null ? -1 : orderOf(markup.reason))
      cells.put(i, L + 3, markup?.article === true ? 1 : 0)
      cells.put(i, L + 4, element?.hidden === true ? HIDING[element.hiddenBy ?? 'attribute'] : 0)
      cells.put(i, L + 5, element !== null && element.names !== '' ? 1 : 0)
    })
  },
}

const HIDING = { attribute: 1, style: 2, aria: 3, fallback: 4 } as const

function orderOf(reason: Reason): number {
  return REASONS.indexOf(reason)
}

/** For each element its distances from the landmarks, row after row. */
function distancesOf({ elements, parent }: ElementTree): Int8Array {
  const distances = new Int8Array(elements.length * L)
  elements.forEach(({ tag }, place) => {
    const up = parent[place] as number
    for (let k = 0; k < L; k++) {
      const above = up < 0 ? -1 : (distances[up * L + k] as number)
      distances[place * L + k] = above < 0 ? -1 : Math.min(FARTHEST, above + 1)
    }
    const group = GROUP_OF.get(tag)
    if (group !== undefined) distances[place * L + group] = 0
  })
  return distances
}
