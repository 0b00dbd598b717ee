/** Logistic regression with a pull towards zero, by Newton's method: exact, and the same on every machine. */

/** Newton's steps; the fit stands still after eight. */
const STEPS = 10
/** Pull on the bias: next to none. */
const BIAS_RIDGE = 1e-3

export interface Logistic {
  bias: number
  weights: number[]
}

/**
 * Fits the log odds of `truths`, or of shares, as a linear function of `rows`.
 *
 * @param rows of equal length, each column near zero mean and unit variance
 * @param ridge pull on every weight
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  truths: readonly (boolean | number)[],
  ridge: number,
): Logistic {
  const inputs = rows.map((row) => Float64Array.of(1, ...row))
  const size = inputs[0]?.length ?? 1
  const weights = new Float64Array(size)
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(size)
    const curve = Array.from({ length: size }, () => new Float64Array(size))
    for (let j = 0; j < size; j++) {
      const pull = j === 0 ? BIAS_RIDGE : ridge
      slope[j] = -pull * (weights[j] as number)
      ;(curve[j] as Float64Array)[j] = pull
    }
    inputs.forEach((input, i) => {
      const chance = 1 / (1 + Math.exp(-dot(input, weights)))
      const miss = Number(truths[i] ?? 0) - chance
      const weight = chance * (1 - chance)
      for (let j = 0; j < size; j++) {
        const value = input[j] as number
        slope[j] = (slope[j] as number) + miss * value
        const row = curve[j] as Float64Array
        for (let k = 0; k <= j; k++) row[k] = (row[k] as number) + weight * value * (input[k] as number)
      }
    })
    const change = solve(curve, slope)
    for (let j = 0; j < size; j++) weights[j] = (weights[j] as number) + (change[j] as number)
  }
  return { bias: weights[0] as number, weights: [...weights.subarray(1)] }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}

/** Solves a symmetric, positive system by Cholesky's factors, in place; only the lower half of `matrix` is read. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const at = (i: number, j: number): number => (matrix[i] as Float64Array)[j] as number
  const size = right.length
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j)
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k)
      ;(matrix[i] as Float64Array)[j] = i === j ? Math.sqrt(sum) : sum / at(j, j)
    }
  }
  const answer = Float64Array.from(right)
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) answer[i] = (answer[i] as number) - at(i, k) * (answer[k] as number)
    answer[i] = (answer[i] as number) / at(i, i)
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) answer[i] = (answer[i] as number) - at(k, i) * (answer[k] as number)
    answer[i] = (answer[i] as number) / at(i, i)
  }
  return answer
}
