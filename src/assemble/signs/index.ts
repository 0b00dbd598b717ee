import type { Format } from '../../types/index.js'
import { PAGE_SIGNS } from './page.js'
import { TEXT_SIGNS } from './text.js'
import type { Sign } from './types.js'
import { type Judged, viewSigns } from './view.js'

export type { Judged } from './view.js'

const HTML_SIGNS: readonly Sign[] = [...TEXT_SIGNS, ...PAGE_SIGNS]

/** The signs of a format, in order: text has no markup, and mostly no address. */
export function signsOf(format: Format): readonly Sign[] {
  return format === 'html' ? HTML_SIGNS : TEXT_SIGNS
}

/** What each sign says of a page, in the order of `signsOf`; linear in the page. */
export function readSigns(judged: Judged): number[] {
  const view = viewSigns(judged)
  return signsOf(judged.page.format).map((sign) => sign.of(view))
}
