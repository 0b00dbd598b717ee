/** Attributes that the reader keeps; all others are skipped unread. */
export const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set([
  'aria-hidden',
  'class',
  'content',
  'data-date',
  'data-datetime',
  'data-published',
  'data-time',
  'data-timestamp',
  'data-utime', // Facebook's embedded posts: seconds since 1970
  'datetime',
  'hidden',
  'href',
  'http-equiv',
  'id',
  'itemprop',
  'lang',
  'name',
  'open',
  'property',
  'rel',
  'role',
  'shadowrootmode',
  'style',
  'title',
  'type',
  'xml:lang',
])

/** Where an element keeps a machine-readable date, the most exact first. */
export const DATE_ATTRIBUTES: readonly string[] = [
  'datetime',
  'content',
  'data-datetime',
  'data-published',
  'data-date',
  'data-time',
  'data-timestamp',
  'data-utime',
  'title',
]

/** Attributes of `<meta>` that name it, in order of precedence. */
export const META_NAMES: readonly string[] = ['property', 'name', 'itemprop', 'http-equiv']
