/** Elements of a page by what a tool that extracts text does with them. */

/** Elements that begin a line of their own. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr label legend li main nav ol option p pre section select summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
)

/** Elements whose content every recipe throws away, and whatever is shown in the place of something else. */
export const SILENT_TAGS = ['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'head', 'title'] as const
