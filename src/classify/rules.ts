import { RULES, STAYS_FROM } from '../data/weights.js'
import type { Evidence, Reason, Shape, SourceBlock } from '../types/index.js'
import { reasonUnder } from './attribution.js'
import type { Context } from './context.js'
import type { Box } from './inserts.js'
import type { Naming } from './labels.js'
import { isSignature } from './signature.js'

/** What the rules see of one block. */
export interface Case {
  context: Context
  block: SourceBlock
  evidence: Evidence
  prose: boolean
  naming: Naming | null
  section: Reason | null
  box: Box | null
  /** The block belongs to another story that has an element of its own. */
  otherArticle: boolean
  /** No prose of the article stands above the block. */
  aboveText: boolean
  /** The model's score of the block. */
  score: number
}

/** A rule: a reason to leave the block out, or null. */
interface Rule {
  name: string
  reason: (c: Case) => Reason | null
}

const REASON_BY_SHAPE: Readonly<Record<Shape, Reason>> = {
  'ad-slot': 'ad',
  'time-code': 'media',
  copyright: 'legal',
  'no-letters': 'widget',
}

/** The rules, in the order in which they are tried; the first that gives a reason decides. */
export const DECISIVE_RULES: readonly Rule[] = [
  {
    name: 'title.headline',
    reason: ({ context, evidence }) => (evidence.key === context.headline?.key ? 'title' : null),
  },
  { name: 'shape', reason: ({ evidence }) => (isPlainShape(evidence) ? reasonOfShape(evidence) : null) },
  { name: 'dateline', reason: ({ evidence, aboveText }) => datelineReason(evidence, aboveText) },
  { name: 'phrase', reason: ({ naming }) => naming?.reason ?? null },
  { name: 'signature', reason: (c) => (isSigned(c) ? 'byline' : null) },
  { name: 'credited', reason: ({ evidence }) => (evidence.credited ? 'caption' : null) },
  { name: 'date', reason: ({ evidence }) => (evidence.dateline === null ? null : 'dateline') },
  { name: 'no-letters', reason: ({ evidence, block }) => (mayLackLetters(block) ? null : reasonOfShape(evidence)) },
  {
    name: 'hidden',
    reason: ({ evidence, context }) => (evidence.markup.hidden && context.hidingTells ? 'hidden' : null),
  },
  { name: 'other-article', reason: ({ otherArticle }) => (otherArticle ? 'related' : null) },
  { name: 'section', reason: ({ section, evidence }) => reasonUnder(section, evidence) },
  { name: 'box', reason: ({ box }) => (box?.named ? box.reason : null) },
  { name: 'foreign-box', reason: (c) => (c.box === null ? null : boxReason(c.box, c.evidence)) },
  { name: 'markup', reason: ({ evidence }) => evidence.markup.reason },
  { name: 'links', reason: (c) => linkReason(c) },
]

/** The rules, each with the score that outweighs it; absent where none does. */
const WEIGHED_RULES = DECISIVE_RULES.map((rule) => ({ ...rule, staysFrom: STAYS_FROM[rule.name] }))

/** The first rule that gives a reason and is not outweighed by the block's score. */
export function decide(c: Case): { reason: Reason; rule: string } | null {
  for (const { name, reason, staysFrom } of WEIGHED_RULES) {
    if (staysFrom !== undefined && (!c.context.isProsePage || c.score >= staysFrom)) continue
    const found = reason(c)
    if (found !== null) return { reason: found, rule: name === 'phrase' ? (c.naming?.rule ?? name) : name }
  }
  return null
}

/** The headline, a name, a date: the name signs the piece. */
function isSigned({ context, block }: Case): boolean {
  const { page, evidence, headline } = context
  return (
    headline !== null && evidence[block.index - 1]?.key === headline.key && isSignature(page, evidence, block.index)
  )
}

/** A box that speaks of something else is what its class says, where that says anything. */
function boxReason({ reason }: Box, { markup }: Evidence): Reason {
  return reason === 'boilerplate' ? (markup.reason ?? reason) : reason
}

/** A stamp dates the page wherever it stands, a bare date only above the text. */
function datelineReason({ dateline }: Evidence, aboveText: boolean): Reason | null {
  return dateline === 'stamp' || (dateline === 'bare' && aboveText) ? 'dateline' : null
}

function isPlainShape({ shape }: Evidence): boolean {
  return shape === 'ad-slot' || shape === 'time-code' || shape === 'copyright'
}

function reasonOfShape({ shape }: Evidence): Reason | null {
  return shape === null ? null : REASON_BY_SHAPE[shape]
}

/** Table rows and code may well be without letters. */
function mayLackLetters({ kind }: SourceBlock): boolean {
  return kind === 'table-row' || kind === 'code'
}

/** A line that is nothing but links leads elsewhere; a sentence that is one link does not. */
function linkReason({ evidence, block, prose }: Case): Reason | null {
  if (prose || evidence.linkShare < RULES.linkLineShare || block.kind === 'table-row') return null
  return evidence.words < RULES.navigationWords ? 'navigation' : 'related'
}

/** Why a block that scores too low is left out: the strongest hint that is left. */
export function attribute({ evidence, section }: Case): Reason {
  const hint = evidence.labels[0]?.group.reason
  if (hint !== undefined && !evidence.labels.some(({ group }) => group.closes)) return hint
  return reasonUnder(section, evidence) ?? evidence.markup.reason ?? 'boilerplate'
}
