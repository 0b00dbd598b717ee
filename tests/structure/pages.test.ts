import { describe, expect, it } from 'vitest'
import { type Article, type CleanOptions, clean } from '../../src/index.js'

const NAV = '<nav><ul><li><a href="/">Home</a><li><a href="/news">News</a><li><a href="/sport">Sport</a></ul></nav>'
const FOOTER = '<footer><p>© 2024 Harbour News. All rights reserved.</p></footer>'

/** A page as sites build them: menu, article, a box of other stories, footer. */
function page(title: string, body: string, attributes = 'lang="en"'): string {
  return `<!DOCTYPE html><html ${attributes}><head><title>${title}</title></head><body>${NAV}
    <article><h1>${title}</h1>${body}</article>
    <aside class="related"><h3>Related stories</h3><a href="/x"><img src="/teaser.jpg" width="300" height="200">Another story of the harbour</a></aside>${FOOTER}</body></html>`
}

function read(html: string, options: CleanOptions = {}): Article {
  return clean(html, { url: 'https://example.org/news/1', outputs: ['markdown', 'html'], engine: 'blocks', ...options })
}

const lines = (...parts: string[]): string => parts.join('\n')

const ONE =
  'The council of the harbour town voted on Tuesday to close the old fish market before the winter storms arrive.'
const TWO = 'Three of its halls had been flooded in spring, and the money for repairs was spent on another bridge.'
const THREE = 'The fishermen said that they had not been asked, and that the new quay was too small for their boats.'

describe('a news story with a picture', () => {
  const html = page(
    'Old fish market closes',
    `<figure><picture><source srcset="/market-640.webp 640w, /market-1280.webp 1280w"><img src="data:image/gif;base64,R0lGOD" alt="The market"></picture>
      <figcaption>The market on <i>Monday</i></figcaption></figure>
      <div class="byline"><img class="avatar" src="/anna.jpg">By Anna Berg</div>
      <p>${ONE} <img src="/pixel.gif" width="1" height="1"></p><h2>What is <a href="/next">next</a></h2><p>${TWO}</p>
      <div class="ad"><img src="/advert.jpg" width="300" height="250"></div>
      <p><a href="/big.jpg"><img src="/quay.jpg" srcset="/quay-300.jpg 300w, /quay-4000.jpg 4000w" alt="A quay" width="800"></a></p><p>${THREE}</p>`,
  )

  it('keeps the pictures of the article alone', () => {
    expect(read(html).html).toBe(
      lines(
        '<figure>',
        '<img src="https://example.org/market-1280.webp" alt="The market">',
        '</figure>',
        `<p>${ONE}</p>`,
        '<h2>What is <a href="https://example.org/next">next</a></h2>',
        `<p>${TWO}</p>`,
        '<img src="https://example.org/quay-300.jpg" alt="A quay">',
        `<p>${THREE}</p>`,
      ),
    )
  })

  it('joins a picture and its caption where captions are kept', () => {
    const article = read(html, { keep: ['caption'] })
    expect(article.html).toContain(
      'alt="The market">\n<figcaption>The market on <em>Monday</em></figcaption>\n</figure>',
    )
    expect(article.markdown).toContain(
      '![The market](https://example.org/market-1280.webp)\n\n*The market on Monday*\n\n',
    )
  })

  it('leaves out what it is told to', () => {
    const structure = { links: false, images: false, emphasis: false, headingsFrom: 3 }
    expect(read(html, { structure }).markdown).toBe([ONE, '### What is next', TWO, THREE].join('\n\n'))
  })

  it('has no relative address where the page has none', () => {
    expect(read(html, { url: undefined }).html).not.toMatch(/<img|<a /)
  })
})

it('a recipe: lists inside one another, steps that go on, numbers', () => {
  const article = read(
    page(
      'Fish soup of the harbour',
      `<p>${ONE}</p><h2>Ingredients</h2><ul><li>For the broth<ul><li>two onions<li>one leek</ul><li>For the fish<ol><li>cod<li>hake</ol></ul>
       <p>${TWO}</p><h2>Steps</h2><ol start="4"><li><p>Cut the <strong>onions</strong> and the leek into small pieces.</p><p>Keep the skins.</p>
       <li>Boil them for an hour.</ol><p>${THREE}</p>`,
    ),
  )
  expect(article.markdown).toBe(
    lines(
      ONE,
      '',
      '## Ingredients',
      '',
      '- For the broth',
      '  - two onions',
      '  - one leek',
      '- For the fish',
      '  1. cod',
      '  2. hake',
      '',
      TWO,
      '',
      '## Steps',
      '',
      '4. Cut the **onions** and the leek into small pieces.',
      '',
      '   Keep the skins.',
      '',
      '5. Boil them for an hour.',
      '',
      THREE,
    ),
  )
  expect(article.html).toContain(
    '<ul>\n<li>For the broth\n<ul>\n<li>two onions</li>\n<li>one leek</li>\n</ul></li>\n<li>For the fish\n<ol>',
  )
  expect(article.html).toContain(
    '<ol start="4">\n<li><p>Cut the <strong>onions</strong> and the leek into small pieces.</p>\n<p>Keep the skins.</p></li>',
  )
})

describe('code with its language', () => {
  it.each([
    ['a class of <code>', '<pre><code class="language-ts">CODE</code></pre>', 'ts'],
    ['a short class', '<pre class="lang-py"><code>CODE</code></pre>', 'py'],
    ['a class of the box round it', '<div class="highlight highlight-source-js"><pre>CODE</pre></div>', 'js'],
    ['a marker in front of it', '<pre><code class="hljs rust">CODE</code></pre>', 'rust'],
    ['a brush', '<pre class="brush: php; toolbar: false">CODE</pre>', 'php'],
    ['an attribute', '<pre data-lang="Go"><code>CODE</code></pre>', 'go'],
    ['nothing', '<pre><code class="language-none">CODE</code></pre>', ''],
  ])('by %s', (_name, markup, language) => {
    const code = 'const a = `b`\n\nif (a &lt; 1) {\n  a++\n}'
    const article = read(
      page('How to count', `<p>${ONE}</p><p>${TWO}</p>${markup.replace('CODE', code)}<p>${THREE}</p>`),
      { keep: ['boilerplate', 'widget'] },
    )
    expect(article.markdown).toContain(`\n\n\`\`\`${language}\nconst a = \`b\`\n\nif (a < 1) {\n  a++\n}\n\`\`\`\n\n`)
    const attribute = language === '' ? '' : ` class="language-${language}"`
    expect(article.html).toContain(`<pre><code${attribute}>const a = \`b\`\n\nif (a &lt; 1) {\n  a++\n}</code></pre>`)
  })
})

it('a table with a head, an empty cell, a span and a caption', () => {
  const table = `<table><caption>Catch in tonnes</caption><thead><tr><th>Fish<th>2022<th>2023</tr></thead>
    <tr><td><a href="/cod">Cod</a><td><td>4|5</tr><tr><th>Hake</th><td colspan="2">unknown</td></tr></table>`
  const html = page('The catch of the year', `<p>${ONE}</p><p>${TWO}</p>${table}<p>${THREE}</p>`)
  const article = read(html, { keep: ['caption', 'navigation', 'boilerplate'] })
  expect(article.markdown).toContain(
    lines(
      '*Catch in tonnes*',
      '',
      '| Fish | 2022 | 2023 |',
      '| --- | --- | --- |',
      '| [Cod](https://example.org/cod) |  | 4\\|5 |',
      '| Hake | unknown |  |',
    ),
  )
  expect(article.html).toContain(
    lines(
      '<table>',
      '<caption>Catch in tonnes</caption>',
      '<thead>',
      '<tr><th>Fish</th><th>2022</th><th>2023</th></tr>',
      '</thead>',
      '<tbody>',
      '<tr><td><a href="https://example.org/cod">Cod</a></td><td></td><td>4|5</td></tr>',
      '<tr><th>Hake</th><td colspan="2">unknown</td></tr>',
      '</tbody>',
      '</table>',
    ),
  )
  const plain = read(html, { keep: ['caption', 'navigation', 'boilerplate'], structure: { tables: false } })
  expect(plain.markdown).toContain('Fish · 2022 · 2023\n\n[Cod](https://example.org/cod) · 4|5\n\nHake · unknown')
})

it('a quotation of several paragraphs with its source, and one inside it', () => {
  const quote = `<blockquote cite="https://example.org/q"><p>${ONE}</p><blockquote>Nobody asked us at all.</blockquote><p>${TWO}</p><footer>— <cite>The mayor</cite></footer></blockquote>`
  const article = read(
    page('What the mayor wrote', `<p>${THREE}</p>${quote}<p>And that was all that there was to say on the day.</p>`),
    {
      keep: ['boilerplate', 'navigation', 'credit', 'byline', 'label'],
    },
  )
  expect(article.markdown).toContain(
    lines(`> ${ONE}`, '>', '> > Nobody asked us at all.', '>', `> ${TWO}`, '>', '> — *The mayor*'),
  )
  expect(article.html).toContain(
    `<blockquote>\n<p>${ONE}</p>\n<blockquote>\n<p>Nobody asked us at all.</p>\n</blockquote>\n<p>${TWO}</p>`,
  )
})

it('a live blog: the heading of each entry, in order', () => {
  const entries = [ONE, TWO, THREE].map((text, i) => `<section><h3>Entry number ${i + 1}</h3><p>${text}</p></section>`)
  const { html } = read(page('Storm over the harbour: live', entries.join('')))
  expect(html?.match(/<h3>.*?<\/h3>/g)).toEqual([1, 2, 3].map((i) => `<h3>Entry number ${i}</h3>`))
})

it('a page that runs from right to left', () => {
  const arabic =
    'أعلن مجلس المدينة يوم الثلاثاء إغلاق سوق السمك القديم قبل حلول عواصف الشتاء، ولم يكن لدى أحد خطة بديلة.'
  const more = 'وقال الصيادون إن أحدا لم يسألهم عن رأيهم، وإن الرصيف الجديد صغير جدا على قواربهم الكبيرة.'
  const quote = 'BBC News wrote that the market would close, and that the fishermen had not been asked about it at all.'
  const { html } = read(
    page(
      'إغلاق سوق السمك القديم',
      `<p>${arabic} <b>2024</b></p><blockquote><p>${quote}</p></blockquote><p>${more}</p>`,
      'lang="ar" dir="rtl"',
    ),
    { language: 'ar' },
  )
  expect(html).toContain(`<p dir="rtl">${arabic} <strong>2024</strong></p>`)
  expect(html).toContain(`<blockquote dir="ltr">\n<p>${quote}</p>`)
})

it('a page in Chinese: marks of emphasis stand where a reader takes them for such', () => {
  const chinese =
    '市议会周二决定，在冬季风暴到来之前关闭旧鱼市场，但没有人知道接下来该怎么办，渔民们也没有得到任何通知。'
  const more = '渔民们说，新码头太小，无法停靠他们的渔船，而维修的钱已经花在了另一座桥上，今年春天有三个大厅被水淹没。'
  const { markdown, html } = read(
    page(
      '旧鱼市场关闭',
      `<p>${chinese}<strong>“没有计划。”</strong>市长说。</p><h2>接下来</h2><p>${more}</p>`,
      'lang="zh"',
    ),
  )
  expect(markdown).toBe(`${chinese}**“没有计划**。”市长说。\n\n## 接下来\n\n${more}`)
  expect(html).toContain('<strong>“没有计划。”</strong>市长说。')
})

describe('Markdown', () => {
  const source = [
    '# Old fish market closes',
    `${ONE} It is *over*, **they** said in [the report](/report "title") with \`code | here\`.`,
    '![The market](/market.jpg)',
    '## What is next',
    `1. ${TWO}\n2. ${THREE}\n   - an inner point\n   - and another`,
    '> Nobody asked us.\n>\n> Nobody at all.',
    '| Fish | Tonnes |\n|------|-------:|\n| Cod | |\n| Hake | 5 |',
    '```js\nlet a\n```',
    `${TWO.replace('Three', 'Four')} <b>Bold</b> and <script>alert(1)</script> <sup>raw</sup>.`,
  ].join('\n\n')

  it('keeps what it was, in one style', () => {
    const article = read(source, { format: 'markdown', keep: ['boilerplate', 'navigation', 'widget'] })
    expect(article.markdown).toBe(
      [
        `${ONE} It is *over*, **they** said in [the report](https://example.org/report) with \`code | here\`.`,
        '![The market](https://example.org/market.jpg)',
        '## What is next',
        `1. ${TWO}\n2. ${THREE}\n   - an inner point\n   - and another`,
        '> Nobody asked us.\n>\n> Nobody at all.',
        '| Fish | Tonnes |\n| --- | --- |\n| Cod |  |\n| Hake | 5 |',
        '```js\nlet a\n```',
        `${TWO.replace('Three', 'Four')} **Bold** and raw.`,
      ].join('\n\n'),
    )
    expect(article.html).toContain('<ol>\n<li>')
    expect(article.html).not.toContain('script')
  })
})

it('text stays paragraphs, and its lists lists', () => {
  const source = `Old fish market closes\n\n${ONE}\n\n• first point of the plan\n• second point of the plan\n\n${TWO} <b>no tag</b>\n\n${THREE}`
  const article = read(source, { format: 'text', keep: ['boilerplate', 'navigation'] })
  expect(article.markdown).toContain('- first point of the plan\n- second point of the plan')
  expect(article.markdown).toContain('\\<b>no tag\\</b>')
  expect(article.html).toContain(`<p>${TWO} &lt;b&gt;no tag&lt;/b&gt;</p>`)
})
