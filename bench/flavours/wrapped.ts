/** Text as `html-to-text` prints it: wrapped at a column, blank lines between blocks, headings in capitals. */
import { convert, type HtmlToTextOptions } from 'html-to-text'
import { SILENT_TAGS } from './tags.js'

/** Wrapped at a column; links and images as bare text, all else as the tool has it by default. */
export function toWrapped(html: string, column: number): string {
  const options: HtmlToTextOptions = {
    wordwrap: column,
    baseElements: { selectors: ['body'] },
    formatters: {
      alternative: (element, _walk, builder) => builder.addInline(element.attribs?.alt ?? ''),
    },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'alternative' },
      ...SILENT_TAGS.map((selector) => ({ selector, format: 'skip' })),
    ],
  }
  return convert(html, options)
}
