import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { toReport } from '../../src/report/index.js'
import { readArticle, SLUGS } from '../fixtures/load.js'

const PATHS = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome']
const executablePath = PATHS.find((path) => path !== '' && existsSync(path))

/** Needs a Chromium; `CHROMIUM` names another than the usual ones. */
describe.skipIf(executablePath === undefined)('a report in Chromium', () => {
  let browser: Browser
  let folder: string
  const troubles: string[] = []

  beforeAll(async () => {
    if (executablePath !== undefined) browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    folder = await mkdtemp(join(tmpdir(), 'report-'))
    const pages = SLUGS.map((name) => ({ name, article: clean(readArticle(name).source) }))
    await writeFile(join(folder, 'all.html'), toReport(pages))
    await writeFile(join(folder, 'one.html'), toReport(pages.filter(({ name }) => name === 'ruptly-kazakhstan')))
  })

  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function open(name: string, width = 1280): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    page.on('console', (message) => troubles.push(message.text()))
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) troubles.push(request.url())
    })
    await page.goto(`file://${join(folder, name)}`)
    return page
  }

  const shown = (page: Page, selector: string) => page.locator(`${selector}:visible`).count()

  it('filters by verdict and by reason', async () => {
    const page = await open('one.html')
    const all = await shown(page, '.block')
    await page.click('[data-show=kept]')
    expect(await shown(page, '.block.removed')).toBe(0)
    expect(await shown(page, '.block.kept')).toBeGreaterThan(3)
    await page.click('[data-show=removed]')
    await page.click('[data-only=consent]')
    expect(await shown(page, '.block')).toBe(await page.locator('[data-reason=consent]').count())
    await page.click('[data-only=consent]')
    await page.click('[data-show=all]')
    expect(await shown(page, '.block')).toBe(all)
  })

  it('obeys the keys', async () => {
    const page = await open('one.html')
    await page.keyboard.press('r')
    expect(await shown(page, '.block.kept')).toBe(0)
    await page.keyboard.press('a')
    expect(await shown(page, '.score')).toBe(0)
    await page.keyboard.press('s')
    expect(await shown(page, '.score')).toBeGreaterThan(10)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.locator('.block.at').count()).toBe(1)
    expect(await page.evaluate(() => document.activeElement?.classList.contains('at'))).toBe(true)
    await page.keyboard.press('?')
    expect(await page.locator('dialog').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog').isVisible()).toBe(false)
  })

  it('leads from a repeat to the copy that stayed, though it is filtered away', async () => {
    const page = await open('one.html')
    await page.click('[data-show=removed]')
    const link = page.locator('.removed .copy a').first()
    const target = await link.getAttribute('href')
    await link.click()
    await page.waitForSelector(`${target}.at`)
    expect(await page.locator(`${target}`).isVisible()).toBe(true)
  })

  it('follows its links where it stands in the srcdoc of a sandboxed frame', async () => {
    const page = await browser.newPage()
    const report = await readFile(join(folder, 'one.html'), 'utf8')
    await page.setContent('<iframe sandbox="allow-scripts" style="width:100%;height:700px"></iframe>')
    await page.evaluate((html) => document.querySelector('iframe')?.setAttribute('srcdoc', html), report)
    const frame = page.frameLocator('iframe')
    const link = frame.locator('.removed .copy a').first()
    const target = await link.getAttribute('href')
    await link.click()
    await expect.poll(() => frame.locator(`${target}.at`).count()).toBe(1)
  })

  it('opens a page from the index', async () => {
    const page = await open('all.html')
    expect(await shown(page, '.block')).toBe(0)
    await page.click('a[href="#p3"]')
    await page.waitForSelector('#p3[open] .block')
    expect(await shown(page, '#p3 .block')).toBeGreaterThan(5)
  })

  it.each([1280, 390])('fits a window of %i', async (width) => {
    for (const name of ['one.html', 'all.html#p1']) {
      const page = await open(name, width)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    }
  })

  it('meets no error, and asks nothing of the network', () => {
    expect(troubles).toEqual([])
  })
})
