import { AGENCIES, GROUPS, UNSPACED_GROUP } from '../data/people/words.js'
import { siteKey } from '../lib/site-names.js'
import { tokenize } from '../lib/tokens.js'

/** A person or an organisation of schema.org. */
export interface Agent {
  /** `Organization` where the name is an agency's, a desk's or the site's. */
  '@type': 'Person' | 'Organization'
  /** As in `authors` or `siteName`. */
  name: string
}

/** One who signs: a group by its words, by being an agency or the site itself; else a person. */
export function agentOf(name: string, siteName: string | null): Agent {
  const tokens = tokenize(name)
  const isGroup =
    tokens.some((token) => GROUPS.has(token)) ||
    AGENCIES.has(tokens.join(' ')) ||
    UNSPACED_GROUP.test(name) ||
    (siteName !== null && siteKey(name) === siteKey(siteName))
  return { '@type': isGroup ? 'Organization' : 'Person', name }
}
