/** Raw-text elements that cost a DOM much and say nothing about the text. */
const RAW = ['script', 'style', 'svg'] as const

/** HTML without scripts, styles and drawings; linear, and safe on elements that never close. */
export function stripRawText(html: string): string {
  let stripped = html
  for (const tag of RAW) stripped = withoutElements(stripped, tag)
  return stripped
}

function withoutElements(html: string, tag: string): string {
  const open = new RegExp(`<${tag}(?![a-z0-9-])`, 'gi')
  const close = new RegExp(`</${tag}`, 'gi')
  let result = ''
  let from = 0
  for (;;) {
    open.lastIndex = from
    const start = open.exec(html)?.index
    if (start === undefined) return result + html.slice(from)
    result += html.slice(from, start)
    close.lastIndex = start
    const end = close.test(html) ? html.indexOf('>', close.lastIndex) : -1
    if (end < 0) return result
    from = end + 1
  }
}
