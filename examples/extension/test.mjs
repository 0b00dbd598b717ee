// Loads the built extension into Chromium, with no network, and reads a page of `fixtures/` with it.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { clean } from 'copydesk'
import { chromium } from 'playwright-core'

const PAGE = 'https://news.example/world/csto'
const html = readFileSync(new URL('../../fixtures/html/consent-hashed/source.html', import.meta.url), 'utf8')

const folder = mkdtempSync(join(tmpdir(), 'copydesk-extension-'))
const extension = join(folder, 'extension')
let browser
try {
  execFileSync(process.execPath, [fileURLToPath(new URL('build.mjs', import.meta.url)), extension], {
    stdio: 'inherit',
  })
  const bundle = readFileSync(join(extension, 'article.js'))
  // No hand clicks the button here, so that the tab must be given by the manifest.
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  writeFileSync(
    join(extension, 'manifest.json'),
    JSON.stringify({ ...manifest, host_permissions: ['https://news.example/*'] }),
  )

  browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  })
  const troubles = []
  browser.on('weberror', (error) => troubles.push(String(error.error())))
  // The page's own scripts and pictures are not there; nothing else may be asked for.
  await browser.route(/^https?:/, (route) =>
    route.request().url() === PAGE
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  )

  const worker = browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'))
  const page = await browser.newPage()
  await page.goto(PAGE)
  const shown = await page.evaluate(() => document.documentElement.outerHTML)
  const opened = browser.waitForEvent('page')
  await worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url })
    chrome.action.onClicked.dispatch(tab)
  }, PAGE)
  const reader = await opened
  await reader.waitForSelector('[data-done]', { state: 'attached' })

  const read = await reader.evaluate(() => ({
    title: document.querySelector('#title').textContent,
    verdict: document.body.dataset.done,
    text: [...document.querySelectorAll('#text > *')].map((block) => block.textContent).join('\n\n'),
    node: typeof process,
  }))
  const article = clean(shown, { url: PAGE, format: 'html', engine: 'blocks' })
  assert.equal(read.verdict, 'article')
  assert.equal(read.title, article.title)
  assert.equal(read.text, article.text)
  assert.equal(read.node, 'undefined')
  assert(article.text.length > 1000 && !/cookie/i.test(read.text))
  assert.deepEqual(troubles, [])
  const sizes = [statSync(join(extension, 'article.js')).size, gzipSync(bundle).length]
  const [whole, packed] = sizes.map((bytes) => `${Math.round(bytes / 1000)} kB`)
  console.log(`the extension shows in Chromium what clean gives in Node, with no network; ${whole}, ${packed} gzipped`)
} finally {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
}
