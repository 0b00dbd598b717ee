import {
  MODIFIED_KEYS,
  MODIFIED_WORDS,
  NO_DATE_WORDS,
  PUBLISHED_KEYS,
  PUBLISHED_WORDS,
  WEAK_PUBLISHED_KEYS,
} from '../../data/dates/metadata-keys.js'
import { ARTICLE_TYPES } from '../../data/html/json-ld.js'
import type { Budget } from '../../lib/budget.js'
import type { DateSource, MetaTag, Page, StatedDate } from '../../types/index.js'
import type { DateCandidate } from '../candidate.js'
import { type Claim, type Evidence, weightOf } from './evidence.js'
import { type MachineDate, parseMachine } from './machine.js'
import { timeClaims } from './times.js'
import { urlEvidence } from './url.js'
import type { DateBlockVerdict } from './verdict.js'

interface Range {
  start: number
  end: number
}

/** What the page says of its dates outside its text. */
export function metadataEvidence(
  page: Page,
  candidates: readonly DateCandidate[],
  verdicts: readonly DateBlockVerdict[],
  language: string,
  budget: Budget,
): Evidence[] {
  const { structured, stated = [], meta } = page.metadata
  const found: Evidence[] = []
  const parse = remember((value) => parseMachine(value, language))
  const add = (claim: Claim | null, source: DateSource, value: string | null | undefined, range: Range): void => {
    const evidence = claim && value ? build(page, claim, source, value, range, parse) : null
    if (evidence) found.push(evidence)
  }
  if (structured) {
    const kind = ARTICLE_TYPES.has(structured.type ?? '') ? 'jsonLd' : 'jsonLdPage'
    add({ role: 'published', kind }, 'json-ld', structured.datePublished, structured)
    add({ role: 'modified', kind }, 'json-ld', structured.dateModified, structured)
  }
  for (const tag of meta) add(metaClaim(tag), 'meta', tag.content, tag)
  for (const { claim, time } of timeClaims(page, candidates, verdicts, budget)) {
    add(claim, time.itemprop === '' ? 'time' : 'microdata', time.value, time)
  }
  for (const each of stated) add(statedClaim(each), each.of === 'state' ? 'script' : 'json-ld', each.value, each)
  return [...found, ...urlEvidence(page)]
}

/** Each value is read once: a list may state one day thousands of times. */
function remember<T>(read: (value: string) => T): (value: string) => T {
  const known = new Map<string, T>()
  return (value) => {
    const before = known.get(value)
    if (before !== undefined) return before
    const now = read(value)
    known.set(value, now)
    return now
  }
}

function build(
  page: Page,
  claim: Claim,
  source: DateSource,
  value: string,
  range: Range,
  parse: (value: string) => MachineDate | null,
): Evidence | null {
  const date = parse(value)
  if (!date) return null
  const text = value.trim()
  const found = page.source.slice(range.start, range.end).indexOf(text)
  const start = found >= 0 ? range.start + found : range.start
  const end = found >= 0 ? start + text.length : range.end
  return {
    role: claim.role,
    kind: claim.kind,
    weight: weightOf(claim),
    ...date,
    text,
    start,
    end,
    source,
    candidate: -1,
  }
}

function statedClaim({ role, of }: StatedDate): Claim {
  return { role, kind: of === 'article' ? 'jsonLdOther' : of === 'page' ? 'jsonLdPage' : 'state' }
}

function metaClaim({ name }: MetaTag): Claim | null {
  if (PUBLISHED_KEYS.has(name)) return { role: 'published', kind: 'meta' }
  if (MODIFIED_KEYS.has(name)) return { role: 'modified', kind: 'meta' }
  if (WEAK_PUBLISHED_KEYS.has(name)) return { role: 'published', kind: 'weakMeta' }
  if (NO_DATE_WORDS.test(name)) return null
  if (PUBLISHED_WORDS.test(name)) return { role: 'published', kind: 'metaWords' }
  return MODIFIED_WORDS.test(name) ? { role: 'modified', kind: 'metaWords' } : null
}
