import { escapeHtml as escapeMarks } from '../lib/markup-text.js'

/** Controls but for tab and line feed, and half characters: none may stand in a document. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}]/gu

/**
 * Escapes text for HTML, between tags as well as inside quoted attributes.
 *
 * @returns the text with U+FFFD for what no document may hold
 */
export function escapeHtml(text: string): string {
  return escapeMarks(text.replace(FORBIDDEN, '\ufffd'))
}
