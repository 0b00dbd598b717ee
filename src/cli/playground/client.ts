/**
 * What the playground does in the browser: sends what was pasted a moment after the last change, and shows the answer. The
 * report goes into a sandboxed frame; everything else of the page's words is set as text.
 */
export const PLAYGROUND_CLIENT = `
'use strict'
const MOST_BYTES = 20000000
const MOST_SHOWN = 500000
const PAUSE = 350
const PATIENCE = 600
const STORE = 'copydesk-playground'

const $ = (id) => document.getElementById(id)
const form = $('form')
const page = $('page')
const fields = [...form.elements].filter((element) => element.name)
let file = null
let name = ''
let answer = null
let running = null
let timer = 0

// One entry a way to show the answer: its button, its download and its element.
const views = {
  report: { ending: 'report.html', type: 'text/html', text: () => answer.report, show: frameOf },
  text: { ending: 'txt', type: 'text/plain', text: () => [answer.article.title, answer.article.text].filter(Boolean).join('\\n\\n') + '\\n', show: wordsOf },
  JSON: { ending: 'json', type: 'application/json', text: () => JSON.stringify(answer.article, null, 2) + '\\n', show: codeOf },
}
let view = 'report'

function frameOf(html) {
  const frame = document.createElement('iframe')
  frame.title = 'Report'
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.srcdoc = html
  return frame
}

function wordsOf() {
  const { title, text } = answer.article
  const words = scrollable('div', 'words')
  if (title) words.append(withText('h2', title))
  for (const paragraph of text.slice(0, MOST_SHOWN).split('\\n\\n')) words.append(withText('p', paragraph))
  if (text.length > MOST_SHOWN) words.append(withText('p', '… the download has the rest'))
  if (answer.article.language !== 'und') words.lang = answer.article.language
  return words
}

function codeOf(text) {
  const code = scrollable('pre', 'code')
  code.textContent = text.length > MOST_SHOWN ? text.slice(0, MOST_SHOWN) + '\\n… the download has the rest' : text
  return code
}

function scrollable(tag, className) {
  const element = document.createElement(tag)
  element.className = className
  element.tabIndex = 0
  return element
}

function withText(tag, text) {
  const element = document.createElement(tag)
  element.dir = 'auto'
  element.textContent = text
  return element
}

function render() {
  for (const button of $('views').children) button.setAttribute('aria-pressed', String(button.dataset.view === view))
  $('download').disabled = answer === null
  $('download').textContent = 'download ' + view
  if (answer === null) $('result').replaceChildren()
  else $('result').replaceChildren(views[view].show(views[view].text()))
}

function say(message, isFault) {
  $('status').textContent = message
  $('status').classList.toggle('fault', Boolean(isFault))
}

function sizeOf(bytes) {
  if (bytes < 1000) return bytes + ' B'
  return bytes < 1e6 ? (bytes / 1e3).toFixed(1) + ' kB' : (bytes / 1e6).toFixed(1) + ' MB'
}

function count(number, one, many) {
  return number.toLocaleString('en') + ' ' + (number === 1 ? one : many)
}

function tell({ article, milliseconds, bytes }) {
  const { verdict, language, wordCount, blocks, removed, text } = article
  say(
    verdict + ', ' + language + ': ' + count(wordCount, 'word', 'words') + ' (' + sizeOf(new Blob([text]).size) + ') kept in ' +
      count(blocks.length - removed.length, 'block', 'blocks') + ', ' + removed.length.toLocaleString('en') + ' removed; ' +
      sizeOf(bytes) + ' read in ' + (milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)) + ' ms',
  )
}

function mark(faults) {
  for (const field of fields) {
    const fault = faults[field.name] || ''
    $(field.name + '-fault').textContent = fault
    if (fault) field.setAttribute('aria-invalid', 'true')
    else field.removeAttribute('aria-invalid')
  }
  if (fields.some((field) => faults[field.name])) $('options').open = true
}

function forget(message, isFault) {
  answer = null
  render()
  say(message, isFault)
}

function query() {
  const given = new URLSearchParams({ name: name || 'pasted' })
  for (const field of fields) if (field.value.trim() !== '') given.set(field.name, field.value.trim())
  return given
}

async function clean() {
  clearTimeout(timer)
  if (running !== null) running.abort()
  running = null
  $('result').removeAttribute('aria-busy')
  const body = file || new Blob([page.value])
  $('clear').disabled = body.size === 0
  if (body.size === 0) return forget('Paste a page to see what is kept of it, what goes, and why.')
  if (body.size > MOST_BYTES) return forget('The page is larger than ' + MOST_BYTES / 1e6 + ' MB', true)
  const { signal } = (running = new AbortController())
  $('result').setAttribute('aria-busy', 'true')
  const waiting = setTimeout(() => say('Cleaning ' + sizeOf(body.size) + ' …'), PATIENCE)
  try {
    const response = await fetch('/clean?' + query(), { method: 'POST', body, signal })
    const told = await response.json()
    mark(response.ok ? {} : told.error.fields)
    if (!response.ok) return forget(told.error.message, true)
    answer = told
    render()
    tell(told)
  } catch {
    if (!signal.aborted) forget('The playground does not answer: was it ended, or the file changed?', true)
  } finally {
    clearTimeout(waiting)
    if (!signal.aborted) $('result').removeAttribute('aria-busy')
  }
}

function later() {
  clearTimeout(timer)
  timer = setTimeout(clean, PAUSE)
}

// Of a file only the words of the form are kept: its bytes have no place in the session.
function remember() {
  const options = Object.fromEntries(fields.map((field) => [field.name, field.value]))
  for (const text of [page.value, '']) {
    try {
      return sessionStorage.setItem(STORE, JSON.stringify({ text, name, options, view }))
    } catch {}
  }
}

function recall() {
  try {
    const { text, name: known, options, view: last } = JSON.parse(sessionStorage.getItem(STORE))
    page.value = text
    name = known
    for (const field of fields) if (typeof options[field.name] === 'string') field.value = options[field.name]
    $('options').open = fields.some((field) => field.value !== (field.options ? field.options[0].value : ''))
    if (Object.hasOwn(views, last)) view = last
  } catch {}
}

function take(text, itsName) {
  file = null
  name = itsName
  page.value = text
  page.hidden = false
  $('file').hidden = true
  remember()
  clean()
}

// A file goes as its bytes, so that its charset is found out and not guessed by the browser.
function takeFile(chosen) {
  if (!chosen) return
  take('', '')
  file = chosen
  name = chosen.name
  page.hidden = true
  $('file').hidden = false
  $('file').textContent = chosen.name + ', ' + sizeOf(chosen.size)
  clean()
}

async function takeSample(chosen) {
  $('sample').value = ''
  if (chosen === '') return
  try {
    const response = await fetch('/samples/' + encodeURIComponent(chosen))
    if (response.ok) take(await response.text(), chosen)
  } catch {
    forget('The playground does not answer: was it ended?', true)
  }
}

function download() {
  const { ending, type, text } = views[view]
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text()], { type: type + ';charset=utf-8' }))
  link.download = ((name || 'page').replace(/\\.[a-z]{2,5}$/i, '') || 'page') + '.' + ending
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60000)
}

for (const each of Object.keys(views)) {
  const button = document.createElement('button')
  button.type = 'button'
  button.dataset.view = each
  button.textContent = each
  button.addEventListener('click', () => {
    view = each
    remember()
    render()
  })
  $('views').append(button)
}

page.addEventListener('input', () => {
  name = ''
  remember()
  later()
})
for (const field of fields) {
  field.addEventListener('input', () => {
    remember()
    later()
  })
}
form.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey || event.target.matches('input'))) return
  event.preventDefault()
  clean()
})
$('choose').addEventListener('click', () => $('pick').click())
$('pick').addEventListener('change', () => {
  takeFile($('pick').files[0])
  $('pick').value = ''
})
$('clear').addEventListener('click', () => {
  take('', '')
  page.focus()
})
$('download').addEventListener('click', download)
if ($('sample') !== null) $('sample').addEventListener('change', () => takeSample($('sample').value))

addEventListener('dragover', (event) => {
  if (![...event.dataTransfer.types].includes('Files')) return
  event.preventDefault()
  document.body.classList.add('dropping')
})
addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) document.body.classList.remove('dropping')
})
addEventListener('drop', (event) => {
  document.body.classList.remove('dropping')
  if (event.dataTransfer.files.length === 0) return
  event.preventDefault()
  takeFile(event.dataTransfer.files[0])
})

recall()
render()
if (page.value !== '') clean()
`
