import { francAll } from 'franc'
import { LANGUAGE, NEWS_LANGUAGES } from '../data/language.js'
import { type Budget, USUAL } from '../lib/budget.js'
import type { Page } from '../types/index.js'
import { languageByWords, nearestNeighbour } from './function-words.js'
import { scriptLanguage } from './script.js'

/**
 * The page's language as a BCP 47 tag, `und` where unsure.
 *
 * @param page the page; its longest blocks are looked at
 * @param stated what the caller says; it counts before all evidence
 * @param budget where it has ended, what the page declares is believed
 */
export function detectLanguage(page: Page, stated: string | undefined, budget: Budget = USUAL.budget): string {
  if (stated !== undefined) return canonical(stated) ?? 'und'
  if (budget.spent) return declaredLanguage(page) ?? 'und'
  const sample = longestBlocks(page)
  const declared = declaredLanguage(page)
  const own = declared === null ? null : spoken(base(declared))
  const byWords = languageByWords(sample, own)
  if (byWords !== null) return declared !== null && own === byWords ? declared : nearestNeighbour(sample, byWords)
  const byScript = scriptLanguage(sample)
  if (byScript !== null) return byScript
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < LANGUAGE.leastLetters) return declared ?? 'und'
  const ranked = francAll(sample)
    .filter(([, likeness]) => likeness >= LANGUAGE.leastLikeness)
    .map(([code, likeness]) => ({ tag: tagOf(code), likeness }))
  const best = likeliest(ranked)
  if (best === undefined) return declared ?? 'und'
  const agrees = ranked.find(({ tag }) => declared !== null && base(tag) === base(declared))
  if (declared !== null && agrees !== undefined && agrees.likeness >= LANGUAGE.declaredLikeness) return declared
  return letters >= LANGUAGE.sureLetters || isClear(ranked) ? nearestNeighbour(sample, best.tag) : 'und'
}

/** Text of the longest blocks up to the sample size: menus and dates say little about the language. */
function longestBlocks(page: Page): string {
  const long = page.blocks.filter((block) => block.text.length >= LANGUAGE.blockLength)
  // A page of short lines has no long block, or one: then all take part.
  const chosen = (long.length >= LANGUAGE.longBlocks ? long : [...page.blocks])
    .sort((a, b) => b.text.length - a.text.length || a.index - b.index)
    .slice(0, LANGUAGE.blocks)
  let sample = ''
  for (const block of chosen) {
    if (sample.length >= LANGUAGE.sampleLength) break
    sample += `${block.text.slice(0, LANGUAGE.sampleLength)}\n`
  }
  return sample
}

function declaredLanguage(page: Page): string | null {
  return page.metadata.language === null ? null : canonical(page.metadata.language.replaceAll('_', '-'))
}

/** The best answer, or one nearly as likely in a language that more of the news is written in. */
function likeliest(ranked: readonly { tag: string; likeness: number }[]): { tag: string } | undefined {
  const near = ranked.filter(({ likeness }) => likeness >= (ranked[0]?.likeness ?? 0) * LANGUAGE.nearLikeness)
  return near.find(({ tag }) => NEWS_LANGUAGES.has(base(tag))) ?? ranked[0]
}

function isClear(ranked: readonly { likeness: number }[]): boolean {
  return (ranked[1]?.likeness ?? 0) <= LANGUAGE.runnerUpLikeness
}

/** Both forms of written Norwegian have the function words of one. */
function spoken(language: string): string {
  return language === 'nb' || language === 'nn' ? 'no' : language
}

function base(tag: string): string {
  return tag.split('-')[0] as string
}

/** Spoken varieties that franc knows by codes of their own, and the language they are written in. */
const WRITTEN_AS: Readonly<Record<string, string>> = { prs: 'fa', pes: 'fa', zlm: 'ms' }

/** Tags of franc's codes as they are asked for; Intl takes some tenths of a millisecond for each. */
const tags = new Map<string, string>()

function tagOf(code: string): string {
  const known = tags.get(code)
  if (known !== undefined) return known
  const tag = canonical(WRITTEN_AS[code] ?? code) ?? 'und'
  tags.set(code, tag)
  return tag
}

/** Canonical BCP 47 form (`eng` is `en`, `cmn` is `zh`), or null for what is no tag. */
function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim())[0] ?? null
  } catch {
    return null
  }
}
