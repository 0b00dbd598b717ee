/** Text as `lxml` and `BeautifulSoup` give it: a line a block, or a line a text node. */
import { Parser } from 'htmlparser2'
import { BLOCK_TAGS, SILENT_TAGS } from './tags.js'

const SILENT: ReadonlySet<string> = new Set(SILENT_TAGS)

/** A line a block, white space folded, no blank lines. A `<br>` ends a line, too. */
export function blockLines(html: string): string {
  let text = ''
  walk(html, {
    text: (data) => {
      text += data.replace(/\s+/g, ' ')
    },
    tag: (name) => {
      if (BLOCK_TAGS.has(name) || name === 'br') text += '\n'
    },
  })
  return tidy(text, (line) => line.replace(/\s+/g, ' ').trim())
}

/** What `get_text("\n")` gives: broken at every tag and at line ends of the source; lines stripped, blank ones dropped. */
export function textNodes(html: string): string {
  let text = ''
  walk(html, {
    text: (data) => {
      text += data
    },
    tag: () => {
      text += '\n'
    },
  })
  return tidy(text, (line) => line.trim())
}

function tidy(text: string, mend: (line: string) => string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map(mend)
    .filter((line) => line !== '')
    .join('\n')
}

interface Walker {
  text(data: string): void
  /** Called where an element opens and where it closes. */
  tag(name: string): void
}

/** Walks over what a page shows. */
function walk(html: string, walker: Walker): void {
  let silent = 0
  const parser = new Parser({
    onopentag(name) {
      if (SILENT.has(name)) silent++
      else if (silent === 0) walker.tag(name)
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent--
      else if (silent === 0) walker.tag(name)
    },
    ontext(data) {
      if (silent === 0) walker.text(data)
    },
  })
  parser.end(html)
}
