import { RULES } from '../data/weights.js'
import { holdsSentences, writesNoFullStop } from '../lib/sentences.js'
import type { Evidence, Reason } from '../types/index.js'
import type { Cohesion } from './cohesion.js'
import type { Context } from './context.js'
import type { Naming } from './labels.js'

/** Above the text stands the link to them at most. */
const COMMENTS: ReadonlySet<Reason> = new Set(['comment', 'comment-form'])

/** Below the text comments and policies go on for sentences as articles do; other sections are short lines and teasers. */
const WORDY: ReadonlySet<Reason> = new Set(['comment', 'comment-form', 'consent', 'policy'])

/**
 * Blocks that stand under a heading such as 'Latest from' or 'Leave a reply'. A section ends where the article resumes:
 * at a label that says so, at the headline, or at prose that speaks of what the article speaks of or goes on for sentences.
 *
 * @returns for each block the reason of its section, null outside one
 */
export function findSections(
  context: Context,
  namings: readonly (Naming | null)[],
  cohesion: Cohesion,
): (Reason | null)[] {
  const sections: (Reason | null)[] = []
  let open: Reason | null = null
  let left = 0
  let isBelowText = false
  context.page.blocks.forEach((_, i) => {
    const naming = namings[i]
    if (open !== null && (left === 0 || closes(context, i, naming ?? null))) open = null
    if (open !== null && resumes(context, i, isBelowText && WORDY.has(open), cohesion)) open = null
    if (open === null && context.prose[i] && (context.scores[i] as number) >= context.cutoff) isBelowText = true
    sections.push(naming === null ? open : null)
    left--
    const opens = naming?.label.group.opens
    if (opens === undefined || naming === null || naming === undefined) return
    if (namesStory(context, i, naming) || (!isBelowText && COMMENTS.has(naming.reason))) return
    open = naming.reason
    left = opens === 'next' ? 1 : Number.POSITIVE_INFINITY
  })
  return sections
}

/** 'Also read: Town floods again' names the other story itself; what stands behind it is the article's. */
function namesStory(context: Context, i: number, { label }: Naming): boolean {
  const behind = (context.evidence[i] as Evidence).tokens.length - label.to
  return behind >= RULES.storyWords && /^[^:：]{1,60}[:：]/u.test(context.page.blocks[i]?.text ?? '')
}

function closes(context: Context, i: number, naming: Naming | null): boolean {
  if (naming?.label.group.closes === true) return true
  return (context.evidence[i] as Evidence).key === context.headline?.key
}

function resumes(context: Context, i: number, isWordy: boolean, cohesion: Cohesion): boolean {
  const { endsSentence, labels } = context.evidence[i] as Evidence
  if (!context.prose[i] || labels.length > 0) return false
  if (!endsSentence && !writesNoFullStop(context.page.blocks[i]?.text ?? '')) return false
  const score = context.scores[i] as number
  if (score >= RULES.resumeScore) return true
  if (score < context.cutoff) return false
  return cohesion(i) || (!isWordy && holdsSentences(context.page.blocks[i]?.text ?? ''))
}
