/** Open elements deeper than this are flattened into the one at the cap; browsers built on Blink stop at 512 too. */
export const MAX_DEPTH = 512

/** Blocks kept of one page. The largest of some 2,000 real pages has under 3,000; what lies beyond is no article. */
export const MAX_BLOCKS = 100_000

/** Distinct `<meta>`, `<time>` and JSON-LD entries kept of one page; real pages have some dozens. */
export const MAX_METADATA_ENTRIES = 5_000

/** JSON-LD nodes looked at in one page: a long `@graph` has some hundreds. */
export const MAX_JSON_LD_NODES = 5_000

/** Levels of `@graph`, arrays and `mainEntity` followed into JSON-LD; real pages need three. */
export const MAX_JSON_LD_DEPTH = 8
