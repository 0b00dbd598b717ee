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
  `about archive articles avatar background bg bio biography bookmark box button by comment comments contact container count date
  desc description detail details email excerpt facebook follow footer grid heading headshot icon image img job label list
  logo media meta metadata module more page photo pic picture position posts prefix profile pub published related role section
  share sidebar social subtitle tags text thumb thumbnail time timestamp title twitter update updated verified widget wrapper`.split(
    /\s+/,
  ),
)

/** A word behind one of these says that the element holds the author's name after all: `author-box__name`. */
export const NAME_WORDS: ReadonlySet<string> = new Set(
  'name names fullname nombre nom nome naam navn namn nimi имя isim'.split(' '),
)

/** What stands around a name that is none of the article's authors, wherever in a class. */
export const FOREIGN_CLASSES: ReadonlySet<string> = new Set(
  'bookmark comment comments quote related review reviewer testimonial'.split(' '),
)

/** Parts of an address's path whose last part is an author's page, in the languages that sites name their paths in. */
export const AUTHOR_PATH =
  /\/(?:authors?|autore?s?|autor(?:a|en|in|ka|i)|auteurs?|writers?|reporters?|journalists?|journaliste|columnists?|contributors?|byline|bylines|by|redakteure?|redakt[oø]r|skribent|forfatter|yazar|yazarlar|penulis|profiles?\/authors?)\/[^/?#]{2,80}\/?(?:[?#]|$)/i

/** Classes of a name within such an element; `fn` is that of hCard. */
export const NAME_CLASSES: ReadonlySet<string> = new Set(['fn', 'name', 'author-name', 'author__name', 'byline-name'])
