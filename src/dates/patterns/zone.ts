import { AMBIGUOUS_ZONES, REGIONAL_ZONES, ZONES } from '../../data/dates/zones.js'
import type { ScanContext } from '../context.js'
import { at, NO_GAP } from '../tokens.js'

export interface ZoneMatch {
  next: number
  /** UTC offset, null for a zone whose offset is not settled. */
  zone: string | null
  /** The offsets that an unsettled zone may have. */
  zones?: readonly string[]
}

/** A zone behind a time: `Z`, `GMT +00:00`, `+0300`, `(CET)`, `мск`. */
export function parseZone(context: ScanContext, index: number): ZoneMatch | null {
  if (at(context.tokens, index).text !== '(') return parseBare(context, index)
  const inner = parseBare(context, index + 1)
  return inner && at(context.tokens, inner.next).text === ')' ? { ...inner, next: inner.next + 1 } : null
}

function parseBare(context: ScanContext, index: number): ZoneMatch | null {
  const { tokens } = context
  const token = at(tokens, index)
  const offset = parseOffset(context, index, token.gap === NO_GAP)
  if (offset) return swallowBracket(context, offset)
  // 'West', 'art' and 'eat' are words: in scripts with case an abbreviation is written in capitals or beside a time.
  if (token.kind !== 'word' || isWord(context, index)) return null
  const minutes = REGIONAL_ZONES.get(token.text)?.[context.region ?? ''] ?? ZONES.get(token.text)
  if (minutes === undefined) return parseAmbiguous(context, index)
  if (minutes !== 0) return { next: index + 1, zone: formatOffset(minutes) }
  const further = parseOffset(context, index + 1, true)
  return swallowBracket(context, further ?? { next: index + 1, zone: '+00:00' })
}

/** `IST`, `CST`: by the page's country, then its language; else no zone, but all that it may be. */
function parseAmbiguous({ tokens, region, base }: ScanContext, index: number): ZoneMatch | null {
  const meanings = AMBIGUOUS_ZONES.get(at(tokens, index).text)
  if (!meanings) return null
  const own = meanings.find(({ regions }) => region !== undefined && regions.split(' ').includes(region))
  // A country that has no such zone says that the words are of another one: its language says nothing then.
  const spoken =
    region === undefined ? meanings.find(({ languages }) => languages.split(' ').includes(base)) : undefined
  const meant = own ?? spoken
  if (meant) return { next: index + 1, zone: formatOffset(meant.minutes) }
  return { next: index + 1, zone: null, zones: meanings.map(({ minutes }) => formatOffset(minutes)) }
}

function isWord({ tokens, source }: ScanContext, index: number): boolean {
  const { start, end, text } = at(tokens, index)
  return /^[a-z]+$/.test(text) && /[a-z]/.test(source.slice(start, end)) && !/^(?:gmt|utc|msk|z)$/.test(text)
}

/** `+0800 (CST)`: the abbreviation in brackets adds nothing to the offset. */
function swallowBracket({ tokens }: ScanContext, match: ZoneMatch): ZoneMatch {
  const inside = at(tokens, match.next + 1)
  const bracketed = at(tokens, match.next).text === '(' && at(tokens, match.next + 2).text === ')'
  const known = ZONES.has(inside.text) || AMBIGUOUS_ZONES.has(inside.text)
  return bracketed && known ? { next: match.next + 3, zone: match.zone } : match
}

/** `+03:00`, `-0300`, and where `short` allows it `+7`. */
function parseOffset({ tokens }: ScanContext, index: number, short: boolean): ZoneMatch | null {
  const sign = at(tokens, index)
  const hours = at(tokens, index + 1)
  if (!/^[+\-\u2212]$/.test(sign.text) || hours.kind !== 'number' || hours.gap !== NO_GAP) return null
  const negative = sign.text !== '+'
  const colon = at(tokens, index + 2)
  const minutes = at(tokens, index + 3)
  if (hours.text.length === 4)
    return offset(index + 2, negative, Number(hours.text.slice(0, 2)), Number(hours.text.slice(2)))
  if (hours.text.length > 2) return null
  const paired = colon.text === ':' && colon.gap === NO_GAP && minutes.gap === NO_GAP && minutes.text.length === 2
  if (paired && minutes.kind === 'number') return offset(index + 4, negative, hours.value, minutes.value)
  return short ? offset(index + 2, negative, hours.value, 0) : null
}

function offset(next: number, negative: boolean, hours: number, minutes: number): ZoneMatch | null {
  if (hours > 14 || minutes > 59) return null
  const total = hours * 60 + minutes
  return { next, zone: formatOffset(negative ? -total : total) }
}

/** Minutes east of UTC as `+03:00`. */
function formatOffset(minutes: number): string {
  const size = Math.abs(minutes)
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}
