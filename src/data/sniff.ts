/** Thresholds for telling the formats apart. Origin: of the dev pages all 1,497 are told as HTML, and 1,577 of their 1,586 texts as text; nine are not. */
export const SNIFF = {
  /** UTF-16 units that are looked at. */
  window: 65_536,
  /** The tag at the beginning of an element, and the one at its end, stand within these units. */
  firstTag: 512,
  /** Fewer tags may be an article about HTML. */
  tags: 3,
  /** A fragment of HTML has a tag at least every so many units. */
  unitsPerTag: 600,
  /** Fewer marks may be an accident in plain text. */
  marks: 2,
  /** Share of lines with a heading, a link or a table in Markdown. */
  marksPerLine: 0.02,
} as const
