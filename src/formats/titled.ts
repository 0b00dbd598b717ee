import { endedHeading, escapeHtml, escapeMarkdown } from '../lib/markup-text.js'
import type { Article } from '../types/index.js'

/** The article's Markdown below its title and a line of its own, such as one of dates, each where there is one. */
export function titledMarkdown({ title, markdown }: Article, line: string | null): string {
  const heading = title === null ? null : `# ${endedHeading(escapeMarkdown(title.replaceAll('\n', ' ')))}`
  return joined([heading, line === null ? null : `*${escapeMarkdown(line)}*`, markdown], '\n\n')
}

/** The article's HTML in the same way. */
export function titledHtml({ title, html }: Article, line: string | null): string {
  const heading = title === null ? null : `<h1>${escapeHtml(title)}</h1>`
  return joined([heading, line === null ? null : `<p><em>${escapeHtml(line)}</em></p>`, html], '\n')
}

function joined(parts: readonly (string | null)[], between: string): string {
  return parts.filter((part) => part !== null && part !== '').join(between)
}
