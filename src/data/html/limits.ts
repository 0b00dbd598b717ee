/** UTF-16 units of an element's `class` and `id`: the longest of 1,997 real pages has 7,481. */
export const LONGEST_NAMES = 10_000

/** Distinct `<meta>`, `<time>` and JSON-LD entries kept of one page; real pages have some dozens. */
export const MAX_METADATA_ENTRIES = 5_000

/** UTF-16 units of JSON-LD that are parsed in one page: the most of 1,997 real pages is 153,095. */
export const MAX_JSON_LD_UNITS = 2_000_000

/** UTF-16 units of a title or of a value of metadata: the longest title of 1,497 real pages has 319, and no longer value is read. */
export const LONGEST_METADATA = 2_000

/** UTF-16 units of `<title>` as it stands in the source, with its white space. */
export const LONGEST_RAW_TITLE = 10_000

/** Dates of JSON-LD nodes besides the article's: each is looked for in its script. Real pages have some dozens. */
export const MAX_STATED_DATES = 200

/** JSON-LD nodes looked at in one page: a long `@graph` has some hundreds. */
export const MAX_JSON_LD_NODES = 5_000

/** Levels of `@graph`, arrays and `mainEntity` followed into JSON-LD; real pages need three. */
export const MAX_JSON_LD_DEPTH = 8

/** Authors and keywords taken of one JSON-LD node: of 1,997 real pages none has more authors. */
export const MAX_AUTHORS = 50
export const MAX_KEYWORDS = 100

/** Elements of a page that name an author, and UTF-16 units of their text: a longer one is no name. */
export const MAX_SIGNS = 500
export const MAX_SIGN_UNITS = 200
