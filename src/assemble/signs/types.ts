import type { SignView } from './view.js'

/** Something about a page that tells what kind it is: one number. */
export interface Sign {
  /** Unique among the signs. */
  name: string
  /** What it says, with its unit. */
  meaning: string
  of(view: SignView): number
}

/** A sign that is 0 or 1. */
export const flag = (name: string, meaning: string, test: (view: SignView) => boolean): Sign => ({
  name,
  meaning,
  of: (view) => (test(view) ? 1 : 0),
})

/** A count, told as the natural logarithm of one plus it. */
export const count = (name: string, meaning: string, of: (view: SignView) => number): Sign => ({
  name,
  meaning: `${meaning}; log(1 + n)`,
  of: (view) => Math.log1p(of(view)),
})

/** Part of a whole, 0 where there is no whole. */
export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)
