/**
 * Languages whose pages share wording, or that detection confuses on short texts: on a page in one of a family all its
 * tables count. English counts on every page: sites mix their own language with English widgets.
 */
export const FAMILIES: readonly (readonly string[])[] = [
  ['da', 'no', 'nb', 'nn', 'sv'],
  ['hr', 'sr', 'bs', 'sl', 'sh', 'cnr'],
  ['cs', 'sk', 'pl'],
  ['ru', 'uk', 'bg', 'be', 'mk', 'kk'],
  ['es', 'pt', 'gl', 'ca', 'ast'],
  ['fr', 'it', 'ro'],
  ['de', 'nl', 'lb', 'af'],
  ['id', 'ms', 'jv'],
  ['ar', 'fa', 'ur', 'ps', 'ckb'],
  ['hi', 'ne', 'mr'],
  ['tl', 'fil', 'ceb'],
]
