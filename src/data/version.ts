/** Version of the rules, tables and weights: an article says which ones decided. */
export const VERSION = '0.1.0'
