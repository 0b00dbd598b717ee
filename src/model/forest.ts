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
}

/** Probability of each row of a matrix: the trees' sum through the logistic function. */
export function evaluate(forest: Forest, data: Float32Array, rows: number, width: number): Float32Array {
  const { roots, columns, edges, children, leaves } = forest
  const result = new Float32Array(rows)
  for (let row = 0; row < rows; row++) {
    const base = row * width
    let sum = 0
    for (let tree = 0; tree < roots.length; tree++) {
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
