import type { ArticleDiff } from './articles.js'

/** Characters of a block that are shown. */
const EXCERPT = 100

/** A difference as lines: `-` lost, `+` gained, `~` another reason, `field: before -> after`. */
export function diffText({ lost, gained, reasons, fields }: ArticleDiff): string[] {
  return [
    ...fields.map(({ field, before, after }) => `  ${field}: ${shown(before)} -> ${shown(after)}`),
    ...lost.map(({ text, reason }) => `- ${excerpt(text)}  (${reason ?? 'no longer read'})`),
    ...gained.map(
      ({ text, reason }) => `+ ${excerpt(text)}  (${reason === null ? 'not read before' : `was ${reason}`})`,
    ),
    ...reasons.map(({ text, before, after }) => `~ ${excerpt(text)}  (${before} -> ${after})`),
  ]
}

function shown(value: string | null): string {
  return value === null ? 'none' : excerpt(value)
}

function excerpt(text: string): string {
  const points = [...text.replace(/\s+/g, ' ').slice(0, EXCERPT * 2)]
  return points.length > EXCERPT ? `${points.slice(0, EXCERPT - 1).join('')}…` : points.join('')
}
