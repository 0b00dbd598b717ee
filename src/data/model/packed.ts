/** A model as the generated files hold it: arrays in base64, little-endian. */
export interface PackedModel {
  head: 'html' | 'text'
  /** Columns of the feature table that it was trained on; a table of another width is refused. */
  columns: number
  forests: readonly PackedForest[]
  /** `token:tenths` parted by spaces. */
  names: string
  words: string
}

export interface PackedForest {
  /** Column of each feature in use, 16 bits each. */
  features: string
  /** Number of edges of each feature, 8 bits each. */
  counts: string
  /** Upper halves of the edges as 32-bit floats, 16 bits each. */
  edges: string
  /** Leaves of each tree, 8 bits each. */
  sizes: string
  /** Nodes: feature, 16 bits each, */
  nodeFeatures: string
  /** edge, left and right child, 8 bits each; a negative child is leaf `~child`. */
  nodes: string
  /** Leaf values as parts of `scale`, 16 bits each. */
  leaves: string
  scale: number
  /** After so many trees a row stops whose sum is so far from nought. */
  exit: { trees: number; margin: number }
}
