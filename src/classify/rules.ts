import { RULES } from '../data/weights.js'
import type { Evidence, Reason, Shape, SourceBlock } from '../types/index.js'
import type { Context, Run } from './context.js'
import type { Naming } from './labels.js'

/** What the rules see of one block. */
export interface Case {
  context: Context
  block: SourceBlock
  evidence: Evidence
  prose: boolean
  naming: Naming | null
  section: Reason | null
  insert: Reason | null
  run: Run
}

/** A decisive rule: a reason to leave the block out, or null. */
export interface Rule {
  name: string
  reason: (c: Case) => Reason | null
}

const REASON_BY_SHAPE: Readonly<Record<Shape, Reason>> = {
  'ad-slot': 'ad',
  'time-code': 'media',
  copyright: 'legal',
  'no-letters': 'widget',
}

/** The decisive rules, in the order in which they are tried; the first that gives a reason decides. */
export const DECISIVE_RULES: readonly Rule[] = [
  {
    name: 'title.headline',
    reason: ({ context, evidence }) => (evidence.key === context.headline?.key ? 'title' : null),
  },
  { name: 'shape', reason: ({ evidence, block }) => shapeReason(evidence, block) },
  { name: 'dateline', reason: ({ evidence }) => (evidence.dateline ? 'dateline' : null) },
  { name: 'phrase', reason: ({ naming }) => naming?.reason ?? null },
  {
    name: 'hidden',
    reason: ({ evidence, context }) => (evidence.markup.hidden && context.hidingTells ? 'hidden' : null),
  },
  { name: 'section', reason: ({ section }) => section },
  { name: 'insert', reason: ({ insert }) => insert },
  { name: 'markup', reason: (c) => markupReason(c) },
  { name: 'links', reason: (c) => linkReason(c) },
]

/** Table rows and code may well be without letters. */
function shapeReason(evidence: Evidence, block: SourceBlock): Reason | null {
  if (evidence.shape === null) return null
  if (evidence.shape === 'no-letters' && (block.kind === 'table-row' || block.kind === 'code')) return null
  return REASON_BY_SHAPE[evidence.shape]
}

function markupReason({ evidence }: Case): Reason | null {
  return evidence.secondOpinion === true ? null : evidence.markup.reason
}

/** A line that is nothing but links leads elsewhere; a sentence that is one link does not. */
function linkReason({ evidence, block, prose }: Case): Reason | null {
  if (prose || evidence.linkShare < RULES.linkLineShare || block.kind === 'table-row') return null
  if (evidence.secondOpinion === true) return null
  return evidence.words < RULES.navigationWords ? 'navigation' : 'related'
}

/** Why a block outside the run is left out: the strongest hint that is left. */
export function attribute({ evidence, section }: Case): Reason {
  const hint = evidence.labels[0]?.group.reason
  if (hint !== undefined && !evidence.labels.some(({ group }) => group.closes)) return hint
  return section ?? evidence.markup.reason ?? 'boilerplate'
}
