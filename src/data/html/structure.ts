import type { ContainerKind, InlineKind } from '../../types/index.js'

/** Elements that shape what stands in them. */
export const CONTAINERS: ReadonlyMap<string, ContainerKind> = new Map([
  ['ul', 'list'],
  ['ol', 'list'],
  ['menu', 'list'],
  ['dir', 'list'],
  ['li', 'item'],
  ['blockquote', 'quote'],
  ['pre', 'code'],
  ['listing', 'code'],
  ['plaintext', 'code'],
  ['xmp', 'code'],
  ['table', 'table'],
  ['tr', 'row'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
  ['figure', 'figure'],
])

/** Inline elements, by what readers see of them. */
export const INLINES: ReadonlyMap<string, InlineKind> = new Map([
  ['a', 'link'],
  ['em', 'em'],
  ['i', 'em'],
  ['cite', 'em'],
  ['dfn', 'em'],
  ['var', 'em'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['sup', 'sup'],
  ['sub', 'sub'],
  ['del', 'del'],
  ['s', 'del'],
  ['strike', 'del'],
])

/** Elements that show a picture; `amp-img` stands for `<img>` on AMP pages. */
export const PICTURES: ReadonlySet<string> = new Set(['img', 'amp-img'])

/** Where lazy loaders keep the address of a picture until it is scrolled to, the commonest first. */
export const LAZY_SOURCES: readonly string[] = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-url']

/** Where a picture lists its sizes, those of lazy loaders first: what stands in `srcset` meanwhile may be a placeholder. */
export const SOURCE_SETS: readonly string[] = ['data-srcset', 'data-lazy-srcset', 'srcset']

/** Widest picture that is wanted, in pixels: twice the column of a wide page. */
export const WIDEST_PICTURE = 2_048

/** UTF-16 units of an address, of a list of sizes and of an alternative text; real ones are far shorter. */
export const LONGEST_ADDRESS = 4_096
export const LONGEST_SOURCE_SET = 50_000
export const LONGEST_ALT = 1_000

/** Inline elements inside one another that are followed; deeper ones say nothing more. */
export const MAX_OPEN_INLINES = 64

/** Pictures kept of a page; the most of real articles is some hundreds. */
export const MAX_PICTURES = 5_000

/** Elements round `<pre>` that may name the language of its code. */
export const CODE_PARENTS = 3

/** Tokens of `class` that name a language, up to it. */
export const CODE_CLASS =
  /^(?:language|lang|highlight-source|highlight-text|brush:|code)-?([a-z0-9][a-z0-9+#.-]{0,29});?$/

/** Tokens behind which the next one is the language: of highlight.js, of Pandoc, of SyntaxHighlighter. */
export const CODE_MARKERS: ReadonlySet<string> = new Set(['hljs', 'sourcecode', 'brush:'])

/** What says that code is of no language, and words that stand in its place. */
export const NO_LANGUAGES: ReadonlySet<string> = new Set(
  'none plain plaintext text nohighlight undefined auto default block wrapper container copy highlighter-rouge numbers'.split(
    ' ',
  ),
)
