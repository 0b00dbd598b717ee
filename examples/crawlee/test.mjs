// Crawls a site made of the pages in `fixtures/`: every article in the dataset must be what `clean` makes of the same bytes.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { clean } from 'copydesk'

const JAPANESE = `<!doctype html><html lang="ja"><title>港の橋が開通</title><article><h1>港の橋が開通</h1>
<p>市は二日、港に架かる新しい橋の開通式を行い、住民およそ三百人が出席した。工事は四年前に始まり、総工費は二十億円だった。</p>
<p>市長は式で「島に住む人たちの暮らしが変わる」と述べた。橋ができたことで、病院までの時間は四十分から十分になるという。</p>
<p>橋は全長六百メートルで、歩道と自転車道が付いている。来月からは、バスが一時間に二本、橋を通って駅と島を結ぶ予定だ。</p>
</article></html>`

const fixtures = new URL('../../fixtures/', import.meta.url)
const fixture = (path) => readFileSync(new URL(path, fixtures))

const pages = new Map()
for (const name of readdirSync(new URL('html/', fixtures))) {
  pages.set(`/story/${name}`, { type: 'text/html', body: fixture(`html/${name}/source.html`) })
}
pages.set('/story/japanese', { type: 'text/html; charset=Shift_JIS', body: toShiftJis(JAPANESE) })
// One page with its charset in the header alone, one that is a wall, one that fails when it is first asked for.
pages.get('/story/cyrillic-1251').type = 'text/html; charset=windows-1251'
pages.set('/wall', { type: 'text/html; charset=utf-8', body: fixture('walls/consent-en.html') })
pages.get('/story/amp').failures = 1

const asked = new Map()
const server = createServer(({ url }, response) => {
  asked.set(url, (asked.get(url) ?? 0) + 1)
  const page = url === '/' ? index() : pages.get(url)
  if (page === undefined) return response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>')
  if (asked.get(url) <= (page.failures ?? 0)) return response.writeHead(500).end('try again')
  response.writeHead(200, { 'content-type': page.type }).end(page.body)
})

function index() {
  const links = [...pages.keys()].map((path) => `<li><a href="${path}">${path}</a></li>`)
  return { type: 'text/html', body: `${fixture('walls/home-listing.html')}<nav><ul>${links.join('')}</ul></nav>` }
}

const folder = mkdtempSync(join(tmpdir(), 'copydesk-crawlee-'))
try {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const site = `http://127.0.0.1:${server.address().port}`
  const script = new URL('crawl.mjs', import.meta.url).pathname
  const { stdout } = await promisify(execFile)('node', [script, `${site}/`], {
    cwd: folder,
    env: { ...process.env, CRAWLEE_STORAGE_DIR: join(folder, 'storage'), CRAWLEE_LOG_LEVEL: 'ERROR' },
  })
  const verdicts = JSON.parse(stdout.trim().split('\n').at(-1))

  const dataset = join(folder, 'storage/datasets/default')
  const stored = new Map()
  for (const file of readdirSync(dataset)) {
    const item = JSON.parse(readFileSync(join(dataset, file), 'utf8'))
    assert(!stored.has(item.url), `${item.url} is stored twice`)
    stored.set(item.url, item)
  }

  let articles = 0
  for (const [path, { type, body }] of pages) {
    const item = stored.get(site + path)
    const fetchedAt = item?.fetchedAt ?? new Date()
    const { blocks, removed, ...fields } = clean(body, { url: site + path, contentType: type, fetchedAt })
    if (fields.verdict === 'article') {
      articles += 1
      assert(JSON.stringify(item) === JSON.stringify({ ...fields, fetchedAt }), `${path} is not what clean gives`)
    } else assert(item === undefined, `${path} is no article`)
  }
  assert.equal(stored.size, articles)
  assert.equal(verdicts.article, articles)
  assert.equal(verdicts['consent-wall'], 1)
  assert.equal(asked.get('/story/amp'), 2)
  assert.match(stored.get(`${site}/story/japanese`).text, /^市は二日、港に/)
  assert.match(stored.get(`${site}/story/cyrillic-1251`).text, /^Kazakhstan’s President/)
  console.log(
    `${pages.size} pages, ${articles} articles stored as clean gives them; verdicts ${JSON.stringify(verdicts)}`,
  )
} finally {
  server.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Node decodes Shift_JIS but does not encode it: the table is the decoder turned round. */
function toShiftJis(text) {
  const decoder = new TextDecoder('shift_jis')
  const codes = new Map()
  for (let lead = 0x81; lead <= 0xea; lead += 1) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      const bytes = [lead, trail]
      const letter = decoder.decode(Uint8Array.from(bytes))
      if (letter.length === 1 && !codes.has(letter)) codes.set(letter, bytes)
    }
  }
  return Buffer.from([...text].flatMap((letter) => (letter < '\x80' ? letter.charCodeAt(0) : codes.get(letter))))
}
