/**
 * What a report does in the browser: filters, scores on demand, keys. Without it everything is shown. Its SHA-256 stands in
 * the page's Content-Security-Policy, so that no other script can run; a test holds the two together.
 */
export const CLIENT = `
'use strict'
const root = document.documentElement
const all = (selector) => [...document.querySelectorAll(selector)]
const only = new Set()
let shown = 'all'

function filter() {
  for (const block of all('.block')) {
    const { verdict, reason } = block.dataset
    block.hidden = (shown !== 'all' && verdict !== shown) || (only.size > 0 && reason !== undefined && !only.has(reason))
  }
  for (const button of all('[data-show]')) button.setAttribute('aria-pressed', String(button.dataset.show === shown))
  for (const button of all('[data-only]')) button.setAttribute('aria-pressed', String(only.has(button.dataset.only)))
}

function show(value) {
  shown = value
  filter()
}

function toggleScores() {
  const on = root.dataset.scores !== 'on'
  root.dataset.scores = on ? 'on' : 'off'
  for (const button of all('[data-scores-button]')) button.setAttribute('aria-pressed', String(on))
}

function step(by, selector) {
  const blocks = all(selector).filter((block) => !block.hidden && block.offsetParent !== null)
  if (blocks.length === 0) return
  const at = blocks.findIndex((block) => block.classList.contains('at'))
  const edge = by > 0 ? 0 : blocks.length - 1
  const middle = innerHeight / 2
  const near = blocks.findIndex((block) => block.getBoundingClientRect().bottom > middle)
  const next = at !== -1 ? at + by : near === -1 ? edge : near
  go(blocks[Math.min(Math.max(next, 0), blocks.length - 1)])
}

function go(block) {
  for (const other of all('.block.at')) other.classList.remove('at')
  block.classList.add('at')
  block.scrollIntoView({ block: 'center' })
  block.focus({ preventScroll: true })
}

function open(hash) {
  const target = document.getElementById(hash.slice(1))
  if (target === null) return
  const page = target.closest('details.page')
  if (page !== null) page.open = true
  if (target.classList.contains('block')) {
    if (target.hidden) {
      only.clear()
      show('all')
    }
    go(target)
  } else target.scrollIntoView()
}

const keys = {
  j: () => step(1, '.block'),
  k: () => step(-1, '.block'),
  n: () => step(1, '.block.removed'),
  p: () => step(-1, '.block.removed'),
  a: () => show('all'),
  t: () => show('kept'),
  r: () => show('removed'),
  s: toggleScores,
  '?': () => document.querySelector('dialog').showModal(),
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input,textarea,dialog')) return
  if (!Object.hasOwn(keys, event.key)) return
  event.preventDefault()
  keys[event.key]()
})

document.addEventListener('click', (event) => {
  const link = event.target.closest('a')
  // In an iframe's srcdoc an address counts from the page around it, which must not be loaded here.
  if (link !== null && location.protocol === 'about:') {
    event.preventDefault()
    open(link.hash)
  }
  const button = event.target.closest('button')
  if (button === null) return
  const { show: value, only: reason } = button.dataset
  if (value !== undefined) show(value)
  else if (reason !== undefined) {
    if (!only.delete(reason)) only.add(reason)
    filter()
  } else if ('scoresButton' in button.dataset) toggleScores()
  else if ('keys' in button.dataset) keys['?']()
})

addEventListener('hashchange', () => open(location.hash))
for (const part of all('[data-script-only]')) part.hidden = false
filter()
open(location.hash)
`
