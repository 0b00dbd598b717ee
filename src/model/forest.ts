import { type Budget, USUAL } from '../lib/budget.js'

/** Boosted trees in flat arrays. A value goes left where it is at most the edge. */
export interface Forest {
  /** First node of each tree; `~leaf` for a tree of one leaf. */
  roots: Int32Array
  /** Column and edge of each node. */
  columns: Uint16Array
  edges: Float32Array
  /** Left and right child of each node; a negative one is leaf `~child`. */
  children: Int32Array
  leaves: Float64Array
  /** After so many trees a row whose sum is so far from nought is plain: the rest would not turn it. */
  exit: { trees: number; margin: number }
}

/** Rows between two looks at the clock. */
const ROWS = 64

/**
 * Probability of each row of a matrix: the trees' sum through the logistic function. Training stops at the same exit,
 * so that the second round learns from what it will see (early exits: Cambazoglu et al., WSDM 2010). Rows that the budget
 * does not reach stay zero.
 */
export function evaluate(
  forest: Forest,
  data: Float32Array,
  rows: number,
  width: number,
  budget: Budget = USUAL.budget,
): Float32Array {
  const { roots, columns, edges, children, leaves, exit } = forest
  const result = new Float32Array(rows)
  for (let row = 0; row < rows; row++) {
    if (row % ROWS === 0 && budget.spent) break
    const base = row * width
    let sum = 0
    for (let tree = 0; tree < roots.length; tree++) {
      if (tree === exit.trees && Math.abs(sum) >= exit.margin) break
      let at = roots[tree] as number
      while (at >= 0) {
        const value = data[base + (columns[at] as number)] as number
        at = children[2 * at + (value <= (edges[at] as number) ? 0 : 1)] as number
      }
      sum += leaves[~at] as number
    }
    result[row] = 1 / (1 + Math.exp(-sum))
  }
  return result
}
