/** Raw-text elements that cost a DOM much and say nothing about the text. */
const RAW = ['script', 'style', 'svg'] as const

/** HTML without scripts, styles and drawings; linear, and safe on elements that never close. */
export function stripRawText(html: string): string {
  let stripped = html
  for (const tag of RAW) stripped = withoutElements(stripped, tag)
  return stripped
}

function withoutElements(html: string, tag: string): string {
  const lower = html.toLowerCase()
  let result = ''
  let from = 0
  for (;;) {
    const start = indexOfTag(lower, `<${tag}`, from)
    if (start < 0) return result + html.slice(from)
    const close = lower.indexOf(`</${tag}`, start)
    const end = close < 0 ? -1 : lower.indexOf('>', close)
    result += html.slice(from, start)
    if (end < 0) return result
    from = end + 1
  }
}

/** Where a start tag of just that name stands. */
function indexOfTag(lower: string, open: string, from: number): number {
  let at = lower.indexOf(open, from)
  while (at >= 0 && /[a-z0-9-]/.test(lower.charAt(at + open.length))) at = lower.indexOf(open, at + 1)
  return at
}
