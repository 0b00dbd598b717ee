import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSamples } from '../../src/cli/playground/samples.js'
import { createPlayground } from '../../src/cli/playground/server.js'
import { readArticle } from '../fixtures/load.js'

const PATHS = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome']
const executablePath = PATHS.find((path) => path !== '' && existsSync(path))

const SENTENCES = [
  'The bridge over the old harbour reopened to traffic on Monday, eleven weeks after a barge damaged one of its piers.',
  'Engineers replaced forty metres of concrete and fitted new sensors that report the movement of the deck every minute.',
]
const HTML = `<html lang="en"><title>Bridge reopens</title><body><h1>Bridge reopens</h1>
<img src="https://evil.example/pixel.png" onerror="top.hacked = true"><script>top.hacked = true</script>
<article>${SENTENCES.map((words) => `<p>${words}</p>`).join('')}</article>
<div class="cookie-banner"><p>We use cookies to improve your experience. Accept all</p></div></body></html>`

/** Needs a Chromium; `CHROMIUM` names another than the usual ones. */
describe.skipIf(executablePath === undefined)('the playground in Chromium', () => {
  let browser: Browser
  let server: Server
  let address: string
  const troubles: string[] = []

  beforeAll(async () => {
    if (executablePath !== undefined) browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    server = createPlayground(await findSamples())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })

  afterAll(async () => {
    await browser?.close()
    server?.close()
    server?.closeAllConnections()
  })

  async function open(width = 1280): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    page.on('console', (message) => troubles.push(message.text()))
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('blob:')) troubles.push(request.url())
    })
    await page.goto(address)
    return page
  }

  const report = (page: Page) => page.frameLocator('iframe')
  const status = (page: Page) => page.locator('#status')

  /** Pastes as a person does, who does not press a button afterwards. */
  async function paste(page: Page, text: string): Promise<void> {
    await page.locator('#page').focus()
    await page.keyboard.insertText(text)
    await page.waitForSelector('iframe')
  }

  /** Drops a file whose words are these, so many times. */
  async function drop(page: Page, name: string, words: string, times = 1): Promise<void> {
    const file = { name, words, times }
    const dataTransfer = await page.evaluateHandle((given) => {
      const data = new DataTransfer()
      data.items.add(new File([given.words.repeat(given.times)], given.name))
      return data
    }, file)
    await page.dispatchEvent('body', 'drop', { dataTransfer })
  }

  it('shows what is kept and removed of a pasted text', async () => {
    const page = await open()
    await paste(page, readArticle('ruptly-kazakhstan').source)
    await expect.poll(() => report(page).locator('.block.kept').count()).toBe(6)
    expect(await report(page).locator('[data-reason=consent]').count()).toBe(1)
    expect(await status(page).textContent()).toMatch(
      /^article, en: .+ kept in 6 blocks, 30 removed; 5\.4 kB read in [\d.]+ ms$/,
    )
  })

  it('shows pasted HTML, and runs nothing of it', async () => {
    const page = await open()
    await paste(page, HTML)
    await expect.poll(() => report(page).locator('.block.kept').allTextContents()).toHaveLength(2)
    await report(page).locator('[data-show=removed]').click()
    expect(await report(page).locator('.block.kept:visible').count()).toBe(0)
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-scripts')
  })

  it('follows links inside the report', async () => {
    const page = await open()
    await page.selectOption('#sample', 'ruptly-kazakhstan')
    const link = report(page).locator('.removed .copy a').first()
    const target = await link.getAttribute('href')
    await link.click()
    await expect.poll(() => report(page).locator(`${target}.at`).count()).toBe(1)
  })

  it('shows a fault at its field, and the result again when it is mended', async () => {
    const page = await open()
    await paste(page, SENTENCES.join('\n\n'))
    await page.click('#options summary')
    await page.fill('#language', '!!')
    await expect.poll(() => page.locator('#language-fault').textContent()).toBe('language is no BCP 47 tag: !!')
    expect(await page.locator('#language').getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('iframe').count()).toBe(0)
    expect(troubles.splice(0).filter((words) => !words.includes('400'))).toEqual([])
    await page.fill('#language', 'de')
    await page.waitForSelector('iframe')
    expect(await page.locator('#language-fault').textContent()).toBe('')
    expect(await status(page).textContent()).toContain(', de: ')
  })

  it('shows text and JSON, and lets each be saved', async () => {
    const page = await open()
    await paste(page, SENTENCES.join('\n\n'))
    await page.click('[data-view=text]')
    expect(await page.locator('.words p').allTextContents()).toEqual(SENTENCES)
    await page.click('[data-view=JSON]')
    expect(JSON.parse((await page.locator('#result pre').textContent()) ?? '').text).toBe(SENTENCES.join('\n\n'))
    for (const [view, ending] of [
      ['report', 'page.report.html'],
      ['JSON', 'page.json'],
    ]) {
      await page.click(`[data-view=${view}]`)
      const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#download')])
      expect(saved.suggestedFilename()).toBe(ending)
    }
  })

  it('reads a file by its bytes', async () => {
    const page = await open()
    const html = `<html lang="fr"><meta charset="windows-1252"><p>Le marché couvert a rouvert, a déclaré la ville après des années de travaux.</p></html>`
    await page.setInputFiles('#pick', {
      name: 'marché.html',
      mimeType: 'text/html',
      buffer: Buffer.from(html, 'latin1'),
    })
    await expect.poll(() => report(page).locator('.block').first().textContent()).toContain('Le marché couvert')
    expect(await page.locator('#file').textContent()).toMatch(/^marché\.html, \d+ B$/)
  })

  it('takes a file that is dropped on it, and gives it up when cleared', async () => {
    const page = await open()
    await drop(page, 'bridge.txt', SENTENCES.join('\n\n'))
    await expect.poll(() => report(page).locator('.name').first().textContent()).toBe('bridge.txt')
    await page.click('#clear')
    expect(await page.locator('#page').isVisible()).toBe(true)
    expect(await page.locator('#file').isVisible()).toBe(false)
    expect(await status(page).textContent()).toMatch(/^Paste a page/)
  })

  it('shows the answer to what was typed last', async () => {
    const page = await open()
    await paste(page, SENTENCES.join('\n\n'))
    await page.keyboard.insertText('\n\nNobody had expected the bridge to open before the summer.')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.insertText(' It did.')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => report(page).locator('.block').last().textContent()).toContain('the summer. It did.')
  })

  it('says so when its server has ended', async () => {
    const page = await open()
    await page.route('**/clean?*', (route) => route.abort())
    await page.fill('#page', 'words')
    await expect.poll(() => status(page).textContent()).toMatch(/^The playground does not answer/)
    expect(troubles.splice(0).filter((words) => !words.includes('ERR_FAILED'))).toEqual([])
  })

  it('does not send what is too large', async () => {
    const page = await open()
    await drop(page, 'large.txt', 'a'.repeat(2001), 10_000)
    await expect.poll(() => status(page).textContent()).toBe('The page is larger than 20 MB')
    expect(await page.locator('iframe').count()).toBe(0)
  })

  it('keeps what was pasted over a reload, and forgets it when cleared', async () => {
    const page = await open()
    await paste(page, SENTENCES.join('\n\n'))
    await page.reload()
    await page.waitForSelector('iframe')
    expect(await page.inputValue('#page')).toBe(SENTENCES.join('\n\n'))
    await page.click('#clear')
    expect(await page.locator('iframe').count()).toBe(0)
    await page.reload()
    expect(await page.inputValue('#page')).toBe('')
  })

  it.each([1280, 390])('fits a window of %i', async (width) => {
    const page = await open(width)
    await page.selectOption('#sample', 'cnn-rewrite-csto')
    await page.waitForSelector('iframe')
    for (const view of ['report', 'text', 'JSON']) {
      await page.click(`[data-view=${view}]`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    }
  })

  it('meets no error, and asks nothing of other hosts', () => {
    expect(troubles).toEqual([])
  })
})
