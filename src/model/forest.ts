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
const ROWS = 256

/**
 * Probability of each row of a matrix, which is given column after column: the trees' sum through the logistic function.
 * Training stops at the same exit, so that the second round learns from what it will see (early exits: Cambazoglu et al.,
 * WSDM 2010). Rows that the budget does not reach stay zero.
 */
export function evaluate(
  forest: Forest,
  data: Float32Array,
  rows: number,
  budget: Budget = USUAL.budget,
): Float32Array {
  const result = new Float32Array(rows)
  const sums = new Float64Array(Math.min(rows, ROWS))
  for (let from = 0; from < rows && !budget.spent; from += ROWS) {
    const count = Math.min(ROWS, rows - from)
    const open = Int32Array.from({ length: count }, (_, row) => row)
    sums.fill(0)
    sumTrees(forest, data, rows, from, open, sums)
    for (let i = 0; i < count; i++) result[from + i] = 1 / (1 + Math.exp(-(sums[i] as number)))
  }
  return result
}

/** Sums the leaves of a run of rows; all rows go through one tree before the next, whose nodes stay at hand. */
function sumTrees(
  forest: Forest,
  data: Float32Array,
  rows: number,
  from: number,
  open: Int32Array,
  sums: Float64Array,
): void {
  const { roots, columns, edges, children, leaves, exit } = forest
  let count = open.length
  for (let tree = 0; tree < roots.length; tree++) {
    if (tree === exit.trees) count = keepDoubtful(open, sums, exit.margin)
    const root = roots[tree] as number
    for (let i = 0; i < count; i++) {
      const row = open[i] as number
      let at = root
      while (at >= 0) {
        const value = data[(columns[at] as number) * rows + from + row] as number
        at = children[2 * at + (value <= (edges[at] as number) ? 0 : 1)] as number
      }
      sums[row] = (sums[row] as number) + (leaves[~at] as number)
    }
  }
}

/** Moves the rows whose sum is not plain to the front, and counts them. */
function keepDoubtful(open: Int32Array, sums: Float64Array, margin: number): number {
  let count = 0
  for (let i = 0; i < open.length; i++) {
    const row = open[i] as number
    if (Math.abs(sums[row] as number) < margin) open[count++] = row
  }
  return count
}
