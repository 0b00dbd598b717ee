import { clean } from 'copydesk'

const tabId = Number(new URLSearchParams(location.search).get('tab'))
// The page as it stands now: what its scripts have built is in it.
const [{ result: page }] = await chrome.scripting.executeScript({
  target: { tabId },
  func: () => ({ html: document.documentElement.outerHTML, url: location.href }),
})
show(clean(page.html, { url: page.url, fetchedAt: new Date(), format: 'html', engine: 'blocks' }))

/** Words of the page go in as text, never as markup. */
function show(article) {
  document.title = article.title ?? 'No title'
  document.documentElement.lang = article.language
  put('#title', article.title ?? '')
  put('#about', [article.byline, article.published?.iso, article.verdict].filter(Boolean).join(' · '))
  const text = document.querySelector('#text')
  for (const { verdict, kind, text: words } of article.blocks) {
    if (verdict === 'kept') text.append(element(kind === 'heading' ? 'h2' : 'p', words))
  }
  put('#removed summary', `${article.removed.length} blocks left out`)
  const list = document.querySelector('#removed ul')
  for (const { reason, text: words } of article.removed) list.append(element('li', `${reason}: ${words}`))
  document.body.dataset.done = article.verdict
}

function put(selector, words) {
  document.querySelector(selector).textContent = words
}

function element(name, words) {
  const made = document.createElement(name)
  made.dir = 'auto'
  made.textContent = words
  return made
}
