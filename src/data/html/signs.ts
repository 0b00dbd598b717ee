/**
 * Words of class names, lower case, that stand on an element which names an author, in the languages that sites name
 * their classes in; and words beside them that say it is something else of the author.
 */
export const SIGN_CLASSES: ReadonlySet<string> = new Set(
  'author authors byline bylines byl writer reporter autor autorin autore auteur redacteur skribent forfatter'.split(
    ' ',
  ),
)

export const NO_SIGN_CLASSES: ReadonlySet<string> = new Set(
  `about archive articles avatar background bg bio biography box button by comment comments contact container count date
  desc description detail details email excerpt facebook follow footer grid heading headshot icon image img job label list
  logo media meta metadata module more page photo pic picture position posts prefix profile pub published related role section
  share sidebar social subtitle tags text thumb thumbnail time timestamp title twitter update updated verified widget wrapper`.split(
    /\s+/,
  ),
)

/** Classes of a name within such an element; `fn` is that of hCard. */
export const NAME_CLASSES: ReadonlySet<string> = new Set(['fn', 'name', 'author-name', 'author__name', 'byline-name'])
