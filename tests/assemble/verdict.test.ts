import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { signsOf } from '../../src/assemble/signs/index.js'
import { VERDICT_ODDS } from '../../src/data/verdict-odds.generated.js'
import { clean } from '../../src/index.js'

const SENTENCES = [
  'The council decided on Tuesday to keep the old ferry in service for another winter.',
  'Two of its engines had failed in October, and the yard could not promise parts before spring.',
  '“We would rather run late than not at all,” said the harbour master, Ines Calder.',
  'Some forty people had come to the meeting, most of them from the far side of the bay.',
  'The timetable will be cut to six crossings a day, and the last one leaves at half past eight.',
  'Whoever works in the town at night will have to take the long way round by road.',
]

function newsPage(): string {
  const paragraphs = [...SENTENCES, ...SENTENCES.map((text, i) => `${text} It was the ${i + 2}nd such vote in a year.`)]
  return `<html lang="en"><head><title>Ferry stays for another winter</title><meta property="og:type" content="article">
    <meta property="article:published_time" content="2024-10-08T10:00:00Z">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stays for another winter",
    "datePublished":"2024-10-08T10:00:00Z","author":{"name":"Tom Reed"}}</script></head>
    <body class="single single-post"><article><h1>Ferry stays for another winter</h1><p>By Tom Reed</p>
    ${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`
}

function productPage(): string {
  const rows = ['Weight: 1.2 kg', 'Colour: slate', 'Volume: 1.5 litres', 'Warranty: 2 years', 'Power: 2200 W']
  const praise = 'Brushed steel on the outside, glass within: it boils fast, pours well and is easy to clean!'
  return `<html lang="en"><head><title>Kettle K15</title><meta property="og:type" content="product">
    <script type="application/ld+json">{"@type":"Product","name":"Kettle K15","offers":{"price":"49.00"}}</script></head>
    <body class="single-product"><div class="product"><h1>Kettle K15</h1><p>€49.00</p><button>Add to cart</button>
    <div class="product-description">${`<p>${praise}</p>`.repeat(1)}${SENTENCES.map((_, i) => `<p>Why you will love it, part ${i}: it holds ${i + 1} cups, keeps warm for ${i + 2} hours and fits every shelf in your kitchen!</p>`).join('')}</div>
    <ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>
    ${['K12', 'K18', 'K20', 'K25'].map((name) => `<div class="product"><a href="/${name}">Kettle ${name}</a> €${name.slice(1)}.00</div>`).join('')}
    </div></body></html>`
}

describe('the verdict of whole pages', () => {
  it('calls a story an article', () => {
    expect(
      clean(newsPage(), { url: 'https://example.com/news/2024/10/08/ferry-stays-for-another-winter' }).verdict,
    ).toBe('article')
  })

  it('calls a product other, and leaves its text as it is', () => {
    const article = clean(productPage(), { url: 'https://example.com/products/kettle-k15' })
    expect(article.verdict).toBe('other')
    expect(article.text).not.toBe('')
  })

  it('gives a brief the benefit of the doubt', () => {
    expect(clean('A lorry shed its load of pears on the ring road on Monday. Nobody was hurt.').verdict).toBe('article')
  })

  it('is a paywall by a teaser, not by a notice under a whole article', () => {
    const locked = 'This article is for subscribers only. Log in to continue reading.'
    expect(clean(`Ferry stays for another winter\n\n${SENTENCES[0]}\n\n${locked}`).verdict).toBe('paywall')
    expect(clean(`Ferry stays for another winter\n\n${SENTENCES.join('\n\n')}\n\n${locked}`).verdict).toBe('article')
  })

  it('is an error where the page opens with the notice, whatever apologies follow', () => {
    const apology =
      'Perhaps the address was mistyped, or the story has been filed under another date since you saved it.'
    expect(clean(`<h1>Page not found</h1><p>${apology}</p>`).verdict).toBe('error-page')
    expect(clean(`<h1>Town without a page</h1><p>“Page not found,” it said. ${apology}</p>`).verdict).toBe('article')
  })
})

describe('the odds of the verdict', () => {
  const GENERATED = fileURLToPath(new URL('../../src/data/verdict-odds.generated.ts', import.meta.url))

  it('name their generator', () => {
    expect(readFileSync(GENERATED, 'utf8').split('\n')[0]).toContain('training/verdict-odds.ts')
  })

  it.each(['html', 'text'] as const)('of %s are those of its signs, in order', (head) => {
    const names = signsOf(head).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(Object.keys(VERDICT_ODDS[head].signs)).toEqual(names)
    for (const { from, to } of Object.values(VERDICT_ODDS[head].signs)) expect(from).toBeLessThanOrEqual(to)
  })
})
