import { BODY } from '../cli/run-cli.js'

/** What the page below says of itself. */
export const FULL = {
  url: 'https://example.org/news/bridge',
  title: 'Harbour bridge reopens after repairs',
  description: 'Traffic is back after eleven weeks.',
}

const LINKED = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: FULL.title,
  description: FULL.description,
  datePublished: '2022-01-05T21:09:00Z',
  dateModified: '2022-01-06',
  author: [
    { '@type': 'Person', name: 'Jane Doe' },
    { '@type': 'Person', name: 'John Smith' },
  ],
  publisher: { '@type': 'Organization', name: 'Example Times' },
  image: 'https://example.org/bridge.jpg',
  articleSection: 'Local',
  keywords: 'harbour, bridge',
  isAccessibleForFree: true,
}

/** A page whose metadata say all that there is to say. */
export const FULL_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${FULL.title}</title>
<link rel="canonical" href="${FULL.url}"><script type="application/ld+json">${JSON.stringify(LINKED)}</script></head>
<body><article><h1>${FULL.title}</h1>${BODY.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`
