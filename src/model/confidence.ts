/**
 * The word F1 that a body is expected to have: the scores are expected shares of each block's words, so that the words
 * rightly kept, wrongly kept and lost can be reckoned without the gold.
 *
 * @param scores of `scoreBlocks`
 * @param words length of each block in words
 * @param kept whether each block is in the body
 * @returns 0 to 1; 0 for an empty body
 */
export function expectedF1(scores: Float32Array, words: readonly number[], kept: readonly boolean[]): number {
  let right = 0
  let inBody = 0
  let inArticle = 0
  for (let i = 0; i < words.length; i++) {
    const length = words[i] as number
    const expected = (scores[i] as number) * length
    inArticle += expected
    if (kept[i] !== true) continue
    inBody += length
    right += expected
  }
  return inBody === 0 ? 0 : (2 * right) / (inBody + inArticle)
}
