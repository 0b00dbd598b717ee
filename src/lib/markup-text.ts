const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that is no markup anywhere in HTML, in attributes too; NUL is none of its characters. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\0]/g, (unit) => ENTITIES[unit] ?? '\ufffd')
}

/** Text of which no character is a mark of Markdown, wherever it stands within a line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*~[\]<]|&(?=#?[a-zA-Z0-9]{1,40};)/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu, '\\_')
    .replaceAll('\0', '\ufffd')
}

/** What stands in a heading of Markdown: a last run of `#` would be taken for its end mark. */
export function endedHeading(line: string): string {
  return line.replace(/(?<!\\)#$/, '\\#')
}
