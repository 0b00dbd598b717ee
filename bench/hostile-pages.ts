/** Pages made to cost a reader more than their length, and benign ones beside them; all grow with a size. */

export interface Shape {
  format: 'html' | 'text' | 'markdown'
  /** Length in UTF-16 units at which the page is measured. */
  size: number
  /** A page of about so many UTF-16 units; the same size gives the same page. */
  build(size: number): string
}

const KB = 1_000
const MB = 1_000_000

/** `piece` over and over up to a length. */
function fill(size: number, piece: string): string {
  return piece.repeat(Math.max(1, Math.floor(size / piece.length)))
}

/** Numbered pieces up to a length. */
function count(size: number, piece: (n: number) => string): string {
  const parts: string[] = []
  for (let n = 0, length = 0; length < size; n++) {
    const part = piece(n)
    parts.push(part)
    length += part.length
  }
  return parts.join('')
}

/** Opens elements, says something inside, closes them. */
function nest(size: number, open: string, inside: string, close: string): string {
  const times = Math.floor(size / (open.length + close.length))
  return open.repeat(times) + inside + close.repeat(times)
}

const WORDS =
  'the river rose again on Tuesday night and people left their homes near old bridge while council workers carried sand to every street below market square where water had reached second step of school'.split(
    ' ',
  )

/** A sentence that differs from those of other numbers. */
function sentence(n: number): string {
  const words = Array.from({ length: 14 }, (_, k) => WORDS[(n * 7 + k * (1 + (n % 5)) + ((n * n) >> 3)) % WORDS.length])
  return `Report ${n}: ${words.join(' ')}.`
}

const paragraph = (n: number): string => [0, 1, 2].map((k) => sentence(n * 3 + k)).join(' ')
const SENTENCE = sentence(1)
const html = (body: string): string =>
  `<!doctype html><html><head><title>Old bridge</title></head><body>${body}</body></html>`
const article = (body: string): string => html(`<article><h1>Old bridge</h1><p>${SENTENCE}</p>${body}</article>`)
const script = (type: string, json: string): string => html(`<p>${SENTENCE}</p><script type="${type}">${json}</script>`)
const LD = 'application/ld+json'

/** What news pages look like, at any length. */
export const BENIGN = {
  article: { format: 'html', size: MB, build: (n) => article(count(n, (k) => `<p>${paragraph(k)}</p>\n`)) },
  page: {
    format: 'html',
    size: MB,
    build: (n) =>
      article(
        count(
          n,
          (k) =>
            `<div class="story story-${k % 9}"><h2>${sentence(k * 5).slice(0, 60)}</h2><p>${paragraph(k)}</p>` +
            `<ul><li><a href="/s/${k}">${sentence(k + 3).slice(0, 40)}</a></li><li><a href="/t">Tags</a></li></ul></div>\n`,
        ),
      ),
  },
  text: { format: 'text', size: MB, build: (n) => count(n, (k) => `${paragraph(k)}\n\n`) },
  markdown: {
    format: 'markdown',
    size: MB,
    build: (n) => count(n, (k) => `## Part ${k}\n\n${paragraph(k)} [more](https://example.org/${k})\n\n`),
  },
} as const satisfies Readonly<Record<string, Shape>>

const page = (size: number, build: Shape['build']): Shape => ({ format: 'html', size, build })
const text = (size: number, build: Shape['build']): Shape => ({ format: 'text', size, build })
const markdown = (size: number, build: Shape['build']): Shape => ({ format: 'markdown', size, build })

/** Pages of whoever wishes us ill, or of a broken program. */
export const HOSTILE: Readonly<Record<string, Shape>> = {
  'nested divs': page(220 * KB, (n) => nest(n, '<div>', 'x', '</div>')),
  'nested divs with text': page(MB, (n) => nest(n, `<div class=a>${SENTENCE}`, 'x', '</div>')),
  'links and formatting left open': page(30 * KB, (n) => fill(n, '<a><b><i>')),
  'links left open round text': page(MB, (n) => fill(n, '<a href=x><span class=y>z ')),
  'fonts left open round paragraphs': page(15 * KB, (n) => `${fill(n * 0.8, '<font>')}${fill(n / 5, '<p>text</p>')}`),
  'fonts left open, a megabyte': page(MB, (n) => `${fill(n / 2, '<font>')}${fill(n / 2, '<p>text</p>')}`),
  'mis-nested formatting': page(MB, (n) => fill(n, '<b><p>one <i>two</b> three</i></p>')),
  'marks between punctuation': page(MB, (n) => article(`<p>${fill(n, '<b>.</b>a*_`<i>!</i>')}</p>`)),
  'lists left open': page(MB, (n) => article(fill(n, '<ul><li>one of them'))),
  'pictures of many sizes': page(MB, (n) => article(fill(n, `<img src=a srcset="${'b 1w, c 2w,'.repeat(20)}">`))),
  'line breaks': page(240 * KB, (n) => fill(n, '<br>')),
  'text between line breaks': page(MB, (n) => fill(n, 'a<br>')),
  'one line of HTML': page(50 * MB, (n) => html(`<p>${fill(n, `${SENTENCE} `)}</p>`)),
  'a million attributes': page(6 * MB, (n) => html(`<div ${count(n, (k) => `a${k}=b `)}>${SENTENCE}</div>`)),
  'one attribute a million times': page(8 * MB, (n) => html(`<div ${fill(n, 'class=c ')}>${SENTENCE}</div>`)),
  'character references': page(MB, (n) => html(`<p>${fill(n, '&amp;&nbsp;&NotEqualTilde;')}</p>`)),
  'broken character references': page(MB, (n) => html(`<p>${fill(n, '&#&')}</p>`)),
  'numeric references': page(MB, (n) => html(`<p>${fill(n, '&#x41;&#66;')}</p>`)),
  ampersands: page(MB, (n) => html(`<p>${fill(n, '&')}</p>`)),
  'deep JSON-LD': page(MB, (n) => script(LD, nest(n, '{"@graph":[', '1', ']}'))),
  'JSON-LD of one long array': page(5 * MB, (n) =>
    script(LD, `[${count(n, (k) => `{"@type":"NewsArticle","headline":"H${k}","url":"/${k}"},`)}0]`),
  ),
  'JSON-LD that is almost valid': page(5 * MB, (n) => script(LD, `[${fill(n, '{"@type":"NewsArticle"},,')}]`)),
  'many JSON-LD scripts': page(MB, (n) => html(fill(n, `<script type=${LD}>{"@type":"NewsArticle"}</script>`))),
  'JSON-LD with as many authors': page(5 * MB, (n) =>
    script(LD, `{"@type":"NewsArticle","headline":"Old bridge","author":[${count(n, (k) => `{"name":"A ${k}"},`)}0]}`),
  ),
  'dates in many JSON-LD nodes': page(2 * MB, (n) =>
    script(
      LD,
      `[${count(n, (k) => `{"@type":"NewsArticle","datePublished":"2022-01-05\\u0054${10 + (k % 10)}:${10 + (k % 50)}"},`)}0]`,
    ),
  ),
  'JSON-LD with a body of one letter': page(5 * MB, (n) =>
    script(LD, `{"@type":"NewsArticle","headline":"Old bridge","articleBody":"${fill(n, '\\"text\\": ')}"}`),
  ),
  'deep state': page(3 * MB, (n) => script('application/json', nest(n, '{"title":"Old bridge","body":', '"x"', '}'))),
  'wide state': page(3 * MB, (n) =>
    script('application/json', `[${count(n, (k) => `{"title":"Old bridge","body":"${sentence(k)}"},`)}0]`),
  ),
  'state of braces': page(3 * MB, (n) => html(`<title>Old bridge</title>${fill(n, '<script>a={"title":</script>')}`)),
  'dates in state': page(3 * MB, (n) => script('x', fill(n, '"datePublished":"2022-01-05","publi'))),
  plaintext: page(MB, (n) => `<plaintext>${fill(n, 'a <b> \n')}`),
  'NUL characters': page(MB, (n) => html(`<p>${fill(n, 'word\0word ')}</p>`)),
  'nested tables': page(MB, (n) => fill(n, '<table><tr><td>x')),
  'cells without end': page(MB, (n) => `<table><tr>${fill(n, '<td>x')}`),
  'rows without end': page(MB, (n) => `<table>${fill(n, '<tr><td>one<td>two')}`),
  'unclosed comment': page(5 * MB, (n) => html(`<p>${SENTENCE}</p><!--${fill(n, '-- - ')}`)),
  'comment openings': page(MB, (n) => html(fill(n, '<!-- <!- '))),
  'unclosed CDATA': page(5 * MB, (n) => html(`<p>${SENTENCE}</p><![CDATA[${fill(n, ']] ')}`)),
  'CDATA openings': page(MB, (n) => html(fill(n, '<![CDATA[ x'))),
  'unclosed script': page(5 * MB, (n) => html(`<p>${SENTENCE}</p><script>${fill(n, '</scrip <')}`)),
  'script openings': page(MB, (n) => html(fill(n, '<script><'))),
  'unclosed style': page(5 * MB, (n) => html(`<p>${SENTENCE}</p><style>${fill(n, 'a{b:c}')}`)),
  'unclosed textarea': page(5 * MB, (n) => html(`<p>${SENTENCE}</p><textarea>${fill(n, 'text <b> ')}`)),
  'unclosed title': page(5 * MB, (n) => `<title>${fill(n, 'Old bridge ')}`),
  'long title in many blocks': page(
    2 * MB,
    (n) => `<title>${fill(n / 2, 'old bridge ')}</title>${fill(n / 2, '<p>old bridge and more</p>')}`,
  ),
  'tag openings': page(MB, (n) => html(fill(n, '<'))),
  'end tags that close nothing': page(MB, (n) => html(`${'<span>'.repeat(600)}${fill(n, '</div></p></b>')}`)),
  'end tags that reach for a far element': page(MB, (n) =>
    html(`${'<div>'.repeat(400)}<table><tr><td>${fill(n, '</div></section>')}`),
  ),
  siblings: page(2 * MB, (n) => html(fill(n, '<div><p>text</p></div>'))),
  'siblings under many divs': page(2 * MB, (n) =>
    html(`${'<div class=a>'.repeat(500)}${count(n, (k) => `<p class=c${k}>${k} text</p>`)}`),
  ),
  'a long class name': page(2 * MB, (n) => html(`<div class="${fill(n, 'a')}"><p>${SENTENCE}</p></div>`)),
  'long class names round many blocks': page(2 * MB, (n) =>
    html(`<div class="${fill(n / 2, 'comment-lik ')}">${fill(n / 2, '<p>5 January 2022</p>')}</div>`),
  ),
  'class tokens': page(MB, (n) => html(`<div class="${count(n, (k) => `c${k} `)}"><p>${SENTENCE}</p></div>`)),
  'an inline style': page(2 * MB, (n) => html(`<div style="${fill(n, 'display : ')}"><p>${SENTENCE}</p></div>`)),
  'nested lists': page(MB, (n) => nest(n, '<ul><li>item ', 'x', '</ul>')),
  'nested quotations': page(MB, (n) => nest(n, '<blockquote>words ', 'x', '</blockquote>')),
  'nested buttons and options': page(MB, (n) => fill(n, '<select><option><optgroup><button>x')),
  drawings: page(MB, (n) => html(fill(n, '<svg><g><title>x</title><p>'))),
  formulas: page(MB, (n) => html(fill(n, '<math><mi><annotation-xml><svg>x'))),
  templates: page(MB, (n) => html(nest(n, '<template>', 'x', '</template>'))),
  'noscript and iframes': page(MB, (n) => html(fill(n, '<noscript><iframe>x</noscript>'))),
  'a paragraph over and over': page(3 * MB, (n) => html(fill(n, `<p>${SENTENCE}</p>`))),
  'a short block over and over': page(MB, (n) => html(fill(n, '<p>same</p>'))),
  'two blocks in turn': page(2 * MB, (n) => html(fill(n, `<p>${SENTENCE}</p><p>${sentence(2)}</p>`))),
  'near duplicates': page(2 * MB, (n) => html(count(n, (k) => `<p>${SENTENCE} ${SENTENCE} Case ${k}.</p>`))),
  'shuffled words': page(2 * MB, (n) =>
    html(count(n, (k) => `<p>${WORDS.map((_, i) => WORDS[(i * 7 + k * 11) % WORDS.length]).join(' ')}.</p>`)),
  ),
  'times without text': page(MB, (n) => html(fill(n, '<time datetime=2022-01-05>'))),
  'times with classes': page(MB, (n) => html(fill(n, '<time class=published datetime=2022-01-05>5 January</time> '))),
  'meta elements': page(MB, (n) => fill(n, '<meta name=date content=2022-01-05>')),
  links: page(5 * MB, (n) => html(count(n, (k) => `<a href="/story/${k}">Story number ${k} of the day</a> `))),
  images: page(5 * MB, (n) => html(count(n, (k) => `<img src="/i/${k}.jpg" alt="Image ${k}">`))),
  'a list of stories': page(3 * MB, (n) =>
    html(
      `<ul>${count(n, (k) => `<li><a href="/${k}">${sentence(k).slice(0, 50)}</a> <time>5 January 2022</time></li>`)}</ul>`,
    ),
  ),
  'articles in articles': page(MB, (n) => html(nest(n, '<article><h1>Old bridge</h1>', SENTENCE, '</article>'))),
  'base addresses': page(MB, (n) => html(fill(n, '<base href="https://example.org/a/">x '))),
  'headings alone': page(MB, (n) => html(fill(n, '<h2>Old bridge</h2>'))),
  'headlines over a text': page(2 * MB, (n) =>
    html(`${count(n, (k) => `<h2>Old bridge number ${k}</h2>`)}<p>${SENTENCE}</p>`),
  ),
  'consent words': page(2 * MB, (n) =>
    html(fill(n, '<p>We use cookies to personalise content and ads, accept all cookies</p>')),
  ),
  'one block of consent words': page(MB, (n) =>
    html(`<p>${fill(n, 'we use cookies accept all cookies "privacy policy" ')}</p>`),
  ),
  'section headings': page(MB, (n) => html(fill(n, '<h3>Related stories</h3><p>Old bridge and its river</p>'))),
  bylines: page(MB, (n) => html(fill(n, '<p>By Anna Berg and Carl Dahl</p>'))),
  'one long byline': page(MB, (n) => html(`<p>By ${fill(n, 'Anna Berg, ')}</p><p>${SENTENCE}</p>`)),
  preformatted: page(MB, (n) => html(`<pre>${fill(n, '  code  \n\n\n   ')}</pre>`)),
  'preformatted blocks': page(MB, (n) => html(fill(n, '<pre>x</pre>'))),
  'white space': page(5 * MB, (n) => html(`<p>a${fill(n, ' \n\t')}b</p>`)),

  'one line of text': text(50 * MB, (n) => fill(n, `${SENTENCE} `)),
  'one letter': text(5 * MB, (n) => fill(n, 'a')),
  'one line of Chinese': text(5 * MB, (n) => fill(n, '星期二夜里河水再次上涨人们离开了老桥附近的家园。')),
  'Chinese without a stop': text(5 * MB, (n) => fill(n, '河水再次上涨人们离开了')),
  'one line of Thai': text(2 * MB, (n) => fill(n, 'แม่น้ำเพิ่มขึ้นอีกครั้งในคืนวันอังคารและผู้คนออกจากบ้าน')),
  'one line of Arabic': text(2 * MB, (n) => fill(n, 'ارتفع النهر مرة أخرى ليلة الثلاثاء وغادر الناس منازلهم ')),
  'zero-width characters': text(MB, (n) => fill(n, '\u200b\u200c\u200d\ufeff')),
  'letters parted by zero-width characters': text(MB, (n) => fill(n, 'w\u200bo\u200dr\ufeffd ')),
  'combining marks': text(MB, (n) => fill(n, `a${'\u0301\u0323\u0489'.repeat(60)}`)),
  'marks of direction': text(MB, (n) => fill(n, '\u202e\u200fabc\u2067 ')),
  'joined emoji': text(MB, (n) => fill(n, '👨‍👩‍👧‍👦🏳️‍🌈')),
  'lone surrogates': text(MB, (n) => fill(n, '\ud800a\udc00 ')),
  'dates in one line': text(1.5 * MB, (n) => fill(n, '1 January 2020 ')),
  'dates a line': text(1.5 * MB, (n) => fill(n, '1 January 2020\n')),
  'dates that may be two': text(MB, (n) => count(n, (k) => `0${1 + (k % 9)}/0${1 + (k % 7)}/20${10 + (k % 15)}\n`)),
  digits: text(MB, (n) => fill(n, '1234567890')),
  'digits and spaces': text(MB, (n) => fill(n, '1 2 3 4 ')),
  'slashes between ones': text(MB, (n) => fill(n, '1/1/1/1/')),
  'times of day': text(MB, (n) => fill(n, '12:30:45 ')),
  weekdays: text(MB, (n) => fill(n, 'Wednesday, ')),
  'dates in other calendars': text(MB, (n) => count(n, (k) => `${1 + (k % 29)} رمضان ${1400 + (k % 45)} `)),
  'labels of dates': text(MB, (n) => fill(n, 'Published: updated: 5 January 2022, ')),
  'relative dates': text(MB, (n) => fill(n, '3 hours ago yesterday ')),
  'agency openings': text(MB, (n) => fill(n, 'PARIS, 5 January 2022 (AFP) - \n')),
  'lines of one letter': text(MB, (n) => fill(n, 'a\n')),
  'blank lines': text(MB, (n) => `${SENTENCE}${fill(n, ' \n')}${SENTENCE}`),
  'lines of 72 columns': text(2 * MB, (n) => fill(n, `${SENTENCE.slice(0, 70)}\n`)),
  fragments: text(2 * MB, (n) => fill(n, 'the river\nrose,\nand people left\n')),
  verses: text(MB, (n) => fill(n, 'the river rose\nthe people left\nthe water fell\n\n')),
  'quotation marks': text(MB, (n) => fill(n, '"we use cookies" “accept all” ')),
  'runs that repeat': text(2 * MB, (n) => {
    const run = count(n / 40, (k) => `${sentence(k)}\n`)
    return fill(n, run)
  }),
  'runs that almost repeat': text(2 * MB, (n) =>
    fill(n, `${'same line of words here\n'.repeat(40)}other line of words\n`),
  ),

  'Markdown of nested quotations': markdown(200 * KB, (n) => fill(n, '> ')),
  'Markdown of growing quotations': markdown(200 * KB, (n) => count(n, (k) => `${'>'.repeat(1 + (k % 200))} a\n`)),
  'Markdown of nested lists': markdown(200 * KB, (n) => count(n, (k) => `${' '.repeat(2 * (k % 150))}- a\n`)),
  'Markdown of list marks': markdown(200 * KB, (n) => fill(n, '- ')),
  'Markdown of brackets': markdown(200 * KB, (n) => fill(n, '[')),
  'Markdown of links left open': markdown(200 * KB, (n) => fill(n, '[a](')),
  'Markdown of images left open': markdown(200 * KB, (n) => fill(n, '![a](b "')),
  'Markdown of backticks': markdown(200 * KB, (n) => count(n, (k) => `${'`'.repeat(1 + (k % 90))} `)),
  'Markdown of emphasis': markdown(200 * KB, (n) => fill(n, '*a **b ')),
  'Markdown of underscores': markdown(200 * KB, (n) => fill(n, '_a __b ')),
  'Markdown of references': markdown(200 * KB, (n) => count(n, (k) => `[a${k}]: /b\n`)),
  'Markdown of angle brackets': markdown(200 * KB, (n) => fill(n, '<a ')),
  'Markdown of tables': markdown(200 * KB, (n) => `|a|b|\n|-|-|\n${fill(n, '|a|b\n')}`),
  'Markdown of wide tables': markdown(200 * KB, (n) => `${fill(n / 2, '|a')}\n${fill(n / 2, '|-')}\n|a|\n|b|\n`),
  'Markdown of references to characters': markdown(200 * KB, (n) => fill(n, '&amp;\\*')),
  'Markdown of HTML': markdown(200 * KB, (n) => fill(n, '<div>\n\na\n\n')),
  'Markdown on one line': markdown(MB, (n) => fill(n, '# not a heading [a](b) ')),
}
