import type { BlockKind } from '../../types/index.js'

/** What the block builder needs to know of an element; names and groups follow the HTML standard. */
export interface ElementTraits {
  /** `block` parts runs of text, `inline` does not, `none` and its content are no text of the page. */
  readonly display: 'block' | 'inline' | 'none'
  /** Has no content and no end tag. */
  readonly isVoid: boolean
  /** Carries nothing that a block needs: not put on the stack unless an attribute says something. */
  readonly transparent: boolean
  /** Its start tag ends an open `<p>`. */
  readonly closesParagraph: boolean
  /** End tags inside do not reach elements outside. */
  readonly scope: boolean
  /** A new `<li>`, `<dd>` or `<dt>` does not reach through it for one to close. */
  readonly special: boolean
  /** Shown only where scripts, media or plug-ins fail. */
  readonly fallback: boolean
  /** In a table cell it makes the table a layout, not data. */
  readonly structural: boolean
  /** White space counts. */
  readonly preformatted: boolean
  /** Kind of the blocks inside; null leaves the parent's. */
  readonly kind: BlockKind | null
  /** 1 to 6 for a heading, else 0. */
  readonly headingLevel: number
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Shown as blocks by browsers' own style sheet, or (`button`, `label`, `option`) a label of its own on the page. */
const BLOCK =
  words(`address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li listing main menu nav ol
  optgroup option p plaintext pre search section select summary table tbody td tfoot th thead tr ul xmp`)

/** No text of the page: code, other documents, form fields, pictures, and TeX behind a formula. */
const NONE = words('annotation annotation-xml iframe noembed noframes script style svg template textarea title')

const VOID =
  words(`area base basefont bgsound br col embed frame hr img input isindex keygen link meta param source track
  wbr`)

/** Phrase markup without meaning for a block. `a`, `span` and `time` are not here: their attributes are evidence. */
const TRANSPARENT =
  words(`abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd map mark nobr picture q
  rb rp rt rtc ruby s samp small strike strong sub sup tt u var`)

const CLOSES_PARAGRAPH =
  words(`address article aside blockquote center details dialog dir div dl fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr li dd dt listing main menu nav ol p plaintext pre search section summary
  table ul xmp`)

/** The standard's scopes, and `noscript`: where scripts run, no tag inside it reaches out. */
const SCOPE = words('applet button caption html marquee noscript object table td template th')

const SPECIAL =
  words(`applet article aside blockquote body button caption center details dialog dir dl fieldset figcaption
  figure footer form frameset header hgroup html main marquee menu nav noscript object ol pre search section select summary
  table tbody td template tfoot th thead tr ul`)

const FALLBACK = words('applet audio canvas datalist noscript object video')

/** One plain `<div>` in a cell is a wrapper; these say that the cell holds a piece of a page. */
const STRUCTURAL =
  words(`address article aside blockquote dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main
  menu nav ol p pre section table ul`)

const PREFORMATTED = words('listing plaintext pre xmp')

const KINDS: Readonly<Record<string, BlockKind>> = {
  blockquote: 'quote',
  caption: 'caption',
  figcaption: 'caption',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  listing: 'code',
  plaintext: 'code',
  pre: 'code',
  xmp: 'code',
}

function traitsOf(name: string): ElementTraits {
  const kind = KINDS[name] ?? null
  return {
    display: NONE.has(name) ? 'none' : BLOCK.has(name) ? 'block' : 'inline',
    isVoid: VOID.has(name),
    transparent: TRANSPARENT.has(name),
    closesParagraph: CLOSES_PARAGRAPH.has(name),
    scope: SCOPE.has(name),
    special: SPECIAL.has(name),
    fallback: FALLBACK.has(name),
    structural: STRUCTURAL.has(name),
    preformatted: PREFORMATTED.has(name),
    kind,
    headingLevel: kind === 'heading' ? Number(name.slice(1)) : 0,
  }
}

const KNOWN = [BLOCK, NONE, VOID, TRANSPARENT, CLOSES_PARAGRAPH, SCOPE, SPECIAL, FALLBACK].flatMap((set) => [...set])

/** Traits by lower-case tag name. */
export const ELEMENTS: ReadonlyMap<string, ElementTraits> = new Map(KNOWN.map((name) => [name, traitsOf(name)]))

/** Custom and unknown elements are inline, as in browsers. */
export const UNKNOWN_ELEMENT: ElementTraits = traitsOf('')

/** HTML start tags that end an unclosed `<svg>` (the standard's list of breakout tags). */
export const FOREIGN_BREAKOUT =
  words(`b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i
  img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var`)

/** Elements that may stand in `<head>`; any other start tag ends it. */
export const HEAD_CONTENT = words(`base basefont bgsound link meta noframes noscript script style template title`)

/** Containers of list items: each opens one more level. */
export const LISTS = words('dir menu ol ul')
