import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listDocuments, ROOT, readDocument, samplesOf } from './documents.js'

const LINK = /\]\(([^()\s]+)\)/g
/** Built by `npm run docs`; it is not in the project. */
const BUILT = /^docs\/api\//

describe.each(listDocuments())('%s', (document) => {
  it('links to files and headings that there are', () => {
    const dead = linksOf(document).filter((link) => !leadsSomewhere(document, link))
    expect(dead).toEqual([])
  })
})

/** Links to the project's own files and headings; those in samples are none. */
function linksOf(document: string): string[] {
  const text = samplesOf(document).reduce((rest, { code }) => rest.replace(code, ''), readDocument(document))
  return [...text.matchAll(LINK)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link))
}

function leadsSomewhere(document: string, link: string): boolean {
  const [path = '', heading] = link.split('#')
  const target = path === '' ? document : normalize(join(dirname(document), path))
  if (BUILT.test(target)) return true
  if (!existsSync(join(ROOT, target))) return false
  return heading === undefined || headingsOf(target).includes(heading)
}

/** Anchors of the headings as GitHub makes them. */
function headingsOf(document: string): string[] {
  return [...readDocument(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
