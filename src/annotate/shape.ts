import type { Shape } from '../types/index.js'

const LONGEST = 40
const AD_SLOT = /^\p{Nd}{2,4}\s?[x×]\s?\p{Nd}{2,4}$/iu
const TIME_CODE = /^\p{Nd}{1,3}(?::\p{Nd}{2}){1,2}(?:\s?\/\s?\p{Nd}{1,3}(?::\p{Nd}{2}){1,2})?$/u
const COPYRIGHT = /^(?:copyright\s*)?[©Ⓒ]|^\(c\)\s?\p{Nd}{4}|[©Ⓒ]\s?\p{Nd}{4}/iu
const COPYRIGHT_LONGEST = 200
const BEGINS_WITH_LETTER = /^[a-z]/i
/** One of these stands in every copyright line. */
const COPYRIGHT_MARK = /[©Ⓒⓒ(]/
const LETTER = /\p{L}/u

/** What a block is by its characters alone: the size of an ad slot, a duration, a copyright line, a line without a letter. */
export function shapeOf(text: string): Shape | null {
  // Most lines begin with a letter, and neither of these does.
  if (text.length <= LONGEST && !BEGINS_WITH_LETTER.test(text)) {
    if (AD_SLOT.test(text)) return 'ad-slot'
    if (TIME_CODE.test(text)) return 'time-code'
  }
  if (text.length <= COPYRIGHT_LONGEST && COPYRIGHT_MARK.test(text) && COPYRIGHT.test(text)) return 'copyright'
  return LETTER.test(text) ? null : 'no-letters'
}
