import { describe, expect, it } from 'vitest'
import { phraseIndex } from '../../src/annotate/phrase-index.js'
import { findPhrases } from '../../src/annotate/phrases.js'
import { PHRASE_TABLES } from '../../src/data/phrases/index.js'
import { clean } from '../../src/index.js'
import { tokenize } from '../../src/lib/tokens.js'
import type { PhraseGroup, Reason } from '../../src/types/index.js'
import { KINDS, type Kind, LINES } from './kinds.js'
import { PLAIN_NEWS } from './prose.js'

/** The reasons that wording gives; each table must have them all. */
const REASONS_BY_WORDING: readonly Reason[] = [
  'access-notice',
  'ad',
  'byline',
  'comment-form',
  'consent',
  'credit',
  'error-notice',
  'label',
  'legal',
  'listing',
  'media',
  'navigation',
  'newsletter',
  'policy',
  'promo',
  'reading-time',
  'related',
  'share',
  'story-navigation',
  'syndication',
  'tags',
  'widget',
]

const KIND_LIST: readonly [string, Kind][] = Object.entries(KINDS)

/** The wordings of a phrase: each alternative once, beside the first ones of the other choices. */
function wordings(phrase: string): string[] {
  const choices = phrase
    .split(/(\{[^{}]*\})/)
    .map((part) => (part.startsWith('{') ? part.slice(1, -1).split('|') : [part]))
  const spell = (at: number, alternative: string) =>
    choices
      .map((choice, i) => (i === at ? alternative : (choice[0] ?? '')))
      .join('')
      .replace(/#/g, '7')
      .replace(/\s+/g, ' ')
      .trim()
  return choices.flatMap((choice, at) => choice.map((alternative) => spell(at, alternative)))
}

function finds(group: PhraseGroup, wording: string, language: string): boolean {
  const text = group.colon === true ? `${wording}: ` : wording
  return findPhrases(text, tokenize(text), phraseIndex(language)).some((label) => label.group === group)
}

describe.each(PHRASE_TABLES.map((table) => [table.language, table] as const))('%s', (language, { groups }) => {
  it('has each reason that wording gives', () => {
    const given = new Set(groups.map(({ reason }) => reason))
    expect(REASONS_BY_WORDING.filter((reason) => !given.has(reason))).toEqual([])
  })

  it('knows a line of each kind of boilerplate', () => {
    const lines = LINES[language]?.trim().split('\n') ?? []
    expect(lines).toHaveLength(KIND_LIST.length)
    const unknown = KIND_LIST.flatMap(([name, { reason, behind = '' }], i) => {
      const text = `${lines[i]}${behind}`
      const own = new Set(groups)
      const labels = findPhrases(text, tokenize(text), phraseIndex(language))
      return labels.some(({ group }) => group.reason === reason && own.has(group)) ? [] : [`${name}: ${text}`]
    })
    expect(unknown).toEqual([])
  })

  it('has no phrase that is empty or only a number', () => {
    const hollow = groups.flatMap(({ phrases }) =>
      phrases.filter((phrase) => wordings(phrase).some((wording) => !/\p{L}/u.test(wording))),
    )
    expect(hollow).toEqual([])
  })

  it('writes its phrases in lower case without punctuation', () => {
    const odd = groups.flatMap(({ phrases }) =>
      phrases.filter((phrase) => /[^\p{L}\p{M}\p{N}{}|# ー-]/u.test(phrase) || /\p{Lu}/u.test(phrase)),
    )
    expect(odd).toEqual([])
  })

  it('nests no choice in another', () => {
    const nested = groups.flatMap(({ phrases }) => phrases.filter((phrase) => /\{[^}]*\{|\}[^{]*\}/.test(phrase)))
    expect(nested).toEqual([])
  })

  it('finds each wording of its phrases', () => {
    const lost = groups.flatMap((group) =>
      group.phrases.flatMap((phrase) => wordings(phrase).filter((wording) => !finds(group, wording, language))),
    )
    expect(lost).toEqual([])
  })

  it('says of each group where it is from, and what must survive', () => {
    expect(groups.filter(({ note, survives }) => note.trim() === '' || survives.trim() === '')).toEqual([])
  })

  it('spares sentences of news that have the words', () => {
    const news = PLAIN_NEWS[language]
    if (news === undefined) throw new Error(`no plain news in ${language}`)
    const eaten = groups.flatMap(({ reason, place, survives }) => {
      const page = [news.headline, ...news.before, survives, ...news.after].join('\n\n')
      return clean(page).text.includes(survives) ? [] : [`${reason}.${place}: ${survives}`]
    })
    expect(eaten).toEqual([])
  })
})
