import { FOREIGN_BREAKOUT } from '../../data/html/elements.js'

/** Follows an element whose content is no text of the page (`<script>`, `<svg>`, ...) up to its end. */
export class SkippedContent {
  /** Name of the element that is skipped; empty where none is. */
  name = ''
  private depth = 0

  get isForeign(): boolean {
    return this.name === 'svg'
  }

  begin(name: string): void {
    this.name = name
    this.depth = 1
  }

  /** Takes a start tag inside; returns true where the tag ends the element, as HTML does in an unclosed `<svg>`. */
  startTag(name: string, selfClosing: boolean): boolean {
    const isForeign = this.isForeign || this.name.startsWith('annotation')
    if (isForeign && FOREIGN_BREAKOUT.has(name)) return true
    if (name === this.name && !(isForeign && selfClosing)) this.depth++
    return false
  }

  /** Takes an end tag inside; returns true where it ends the element. */
  endTag(name: string): boolean {
    return name === this.name && --this.depth === 0
  }
}
