import type { Token } from 'markdown-it'

/** Levels of quotations and lists that are read; markdown-it's own default. What lies deeper is taken as it stands. */
export const MAX_NESTING = 100

/** A container that markdown-it opened at its cap and left empty: its text would be lost. */
export function isCutOff(token: Token, next: Token | undefined): boolean {
  const opens = token.type === 'blockquote_open' || token.type === 'list_item_open'
  return opens && token.level >= MAX_NESTING - 4 && next !== undefined && next.nesting === -1
}
