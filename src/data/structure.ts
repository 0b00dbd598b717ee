/** Schemes that a link may have, and a picture: nothing that runs, and nothing that is written out. */
export const LINK_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])
export const PICTURE_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:'])

/** Lists and quotations inside one another; deeper ones are flattened, since each costs an indent in every line. Real articles need four. */
export const MAX_CONTAINERS = 16

/** Columns of a table in Markdown, where a span is written as empty cells; a row of the page may have more. */
export const MAX_SPAN = 50

/** Pixels on either side under which a picture is an icon, a rule or a counter. */
export const SMALLEST_PICTURE = 64

/** Tokens of a picture's `class` and `id` by which it is none of the article's. Gathered from themes in wide use. */
export const NO_PICTURE_CLASSES: ReadonlySet<string> = new Set(
  'avatar author badge emoji emoticon favicon gravatar icon logo pixel smiley spacer sprite tracking wp-smiley'.split(
    ' ',
  ),
)

/** Blocks of the neutral reasons below that are passed over at most, on pages without elements: a caption, its credit, a byline, its date and some more. */
export const MOST_NEUTRAL = 8

/** Reasons for which the text beside a picture is left out though both belong to the article. */
export const NEUTRAL_REASONS: ReadonlySet<string> = new Set([
  'title',
  'byline',
  'dateline',
  'reading-time',
  'caption',
  'credit',
  'label',
  'exact-duplicate',
  'near-duplicate',
  'repeated-run',
])

/** Tokens of class names that go with `REASON_BY_CLASS`, though what they name may hold the article's pictures. */
export const PICTURE_REASONS: ReadonlySet<string> = new Set(['caption'])
