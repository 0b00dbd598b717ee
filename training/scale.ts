/** Brings signs to zero mean and unit variance. */

/** Values beyond these quantiles count as the quantile, flags aside: one odd page is no evidence. */
const TAILS = [0.005, 0.995] as const

/** The range of a sign's values, and their mean and deviation inside it. */
export interface Scale {
  from: number
  to: number
  mean: number
  deviation: number
}

/** Measures the values of a sign. */
export function scaleOf(values: readonly number[]): Scale {
  const sorted = [...values].sort((a, b) => a - b)
  const isFlag = sorted[0] === 0 && sorted.at(-1) === 1 && values.every((value) => value === 0 || value === 1)
  const [low, high] = isFlag ? [0, 1] : TAILS
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  const [from, to] = [at(low), at(high)]
  const clamped = values.map((value) => Math.min(to, Math.max(from, value)))
  const mean = clamped.reduce((sum, value) => sum + value, 0) / clamped.length
  const variance = clamped.reduce((sum, value) => sum + (value - mean) ** 2, 0) / clamped.length
  return { from, to, mean, deviation: Math.sqrt(variance) || 1 }
}
