import { VERDICT_ODDS } from '../data/verdict-odds.generated.js'
import { VERDICTS } from '../data/verdicts.js'
import type { Format } from '../types/index.js'
import { signsOf } from './signs/index.js'
import type { SignView } from './signs/view.js'

/** What a unit of a sign adds to the log odds: of an article, and of a listing where there is no article. */
export interface SignOdds {
  /** The range of values that the fit has seen; those beyond count as its ends. */
  from: number
  to: number
  article: number
  listing: number
}

/** Odds by which pages of one head are judged; `article` and `listing` are what stands there before any sign. */
export interface HeadOdds {
  article: number
  listing: number
  signs: Readonly<Record<string, SignOdds>>
}

/** Pages with markup, and those without, each with odds of their own. */
export type VerdictOdds = Readonly<Record<'html' | 'text', HeadOdds>>

/** What the signs of a page come to, as log odds: of an article, and of a listing where there is no article. */
export interface PageOdds {
  article: number
  listing: number
}

/** Weighs the signs of a page. */
export function weighSigns(view: SignView, odds: VerdictOdds = VERDICT_ODDS): PageOdds {
  const { article, listing, signs } = odds[headOf(view.page.format)]
  const sums = { article, listing }
  for (const sign of signsOf(view.page.format)) {
    const own = signs[sign.name]
    if (own === undefined) continue
    const value = Math.min(own.to, Math.max(own.from, sign.of(view)))
    sums.article += own.article * value
    sums.listing += own.listing * value
  }
  return sums
}

/** What a page of that format is called by its odds. */
export function likeliest({ article, listing }: PageOdds, format: Format): 'article' | 'listing' | 'other' {
  if (chance(article) >= VERDICTS.articleFrom[headOf(format)]) return 'article'
  return listing > 0 ? 'listing' : 'other'
}

/** Markdown and text have no elements. */
export function headOf(format: Format): 'html' | 'text' {
  return format === 'html' ? 'html' : 'text'
}

/** A share or chance from its log odds. */
export function chance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
