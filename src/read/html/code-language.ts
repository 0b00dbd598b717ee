import { LONGEST_NAMES } from '../../data/html/limits.js'
import { CODE_CLASS, CODE_MARKERS, NO_LANGUAGES } from '../../data/html/structure.js'

const NAME = /^[a-z][a-z0-9+#.-]{0,29}$/

/** The programming language that class names state; undefined where they state none. */
export function languageOfNames(names: string): string | undefined {
  const tokens = names.slice(0, LONGEST_NAMES).toLowerCase().trim().split(/\s+/)
  for (const [i, token] of tokens.entries()) {
    const next = CODE_MARKERS.has(token) ? tokens[i + 1]?.replace(/;$/, '') : undefined
    const named = CODE_CLASS.exec(token)?.[1] ?? (next !== undefined && NAME.test(next) ? next : undefined)
    const language = named?.startsWith('language-') ? named.slice('language-'.length) : named
    if (language !== undefined && !NO_LANGUAGES.has(language)) return language
  }
  return undefined
}

/** The language that a `data-` attribute states. */
export function languageOfValue(value: string | undefined): string | undefined {
  const name = value?.slice(0, 40).trim().toLowerCase() ?? ''
  return NAME.test(name) && !NO_LANGUAGES.has(name) ? name : undefined
}
