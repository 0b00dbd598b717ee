import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { articleIn, asText, SCRIPTS } from './articles.js'
import { LINES, type Lines } from './lines.js'

const INDEX: Readonly<Record<Lines['at'], (lines: number) => number>> = {
  above: () => 0,
  within: (lines) => lines >> 1,
  below: (lines) => lines,
}

describe.each(LINES)('$reason $at the text', ({ reason, at, byLanguage }) => {
  it.each(Object.entries(SCRIPTS))('is told in %s (%s)', (_script, language) => {
    const { title, lines } = articleIn(language)
    const place = INDEX[at](lines.length)
    const line = byLanguage[language] ?? ''
    const { blocks, text } = clean(asText([title, ...lines.slice(0, place), line, ...lines.slice(place)]), { language })
    expect(blocks.find((block) => block.text === line)).toMatchObject({ verdict: 'removed', reason })
    expect(lines.filter((kept) => !text.includes(kept))).toEqual([])
  })
})
