import { createHash } from 'node:crypto'
import { documentHtml, REPORT_SCRIPT } from '../../report/document.js'
import { escapeHtml } from '../../report/escape.js'
import { PLAYGROUND_CLIENT } from './client.js'
import { PLAYGROUND_STYLE } from './style.js'

/**
 * The report stands in a sandboxed frame of its own origin, and inherits this policy beside its own: so the policy names the
 * report's script too. The page can ask its own server only.
 */
const POLICY = `script-src 'sha256-${createHash('sha256').update(PLAYGROUND_CLIENT).digest('base64')}' ${REPORT_SCRIPT}; connect-src 'self'`

/** The same for the header. */
export const PAGE_POLICY = `default-src 'none'; style-src 'unsafe-inline'; ${POLICY}; base-uri 'none'; form-action 'none'`

/** An option of `clean` that the form has. */
interface Field {
  name: string
  label: string
  hint: string
  /** Choices, the default first; a line of text where there are none. */
  choices?: readonly string[]
}

const FIELDS: readonly Field[] = [
  { name: 'url', label: 'Address', hint: 'evidence for the date; never requested' },
  { name: 'fetchedAt', label: 'Fetched at', hint: 'for "3 hours ago": 2022-01-06T12:00Z' },
  { name: 'language', label: 'Language', hint: 'where you know it: en, zh-Hant' },
  { name: 'format', label: 'Read as', hint: 'auto looks at it', choices: ['auto', 'html', 'text', 'markdown'] },
  { name: 'focus', label: 'Focus', hint: 'leave out more, or keep more', choices: ['balanced', 'precision', 'recall'] },
  {
    name: 'engine',
    label: 'Second opinion',
    hint: 'Readability: in doubt, never, always',
    choices: ['auto', 'blocks', 'readability'],
  },
]

/** The playground's page: what is pasted on one side, what comes of it on the other. */
export function playgroundHtml(samples: readonly string[]): string {
  return documentHtml({
    title: 'copydesk playground',
    policy: POLICY,
    style: PLAYGROUND_STYLE,
    script: PLAYGROUND_CLIENT,
    body: `<main class="desk">
<form id="form" autocomplete="off" novalidate>
<h1>copydesk playground</h1>
<p class="name">Nothing leaves this machine.</p>
<noscript><p class="warnings">The playground needs its script.</p></noscript>
<div class="row">${sampleHtml(samples)}<button type="button" id="choose">open a file</button><input type="file" id="pick" hidden>
<button type="button" id="clear" disabled>clear</button></div>
<label for="page">Page</label>
<p id="file" hidden></p>
<textarea id="page" dir="auto" spellcheck="false" placeholder="Paste HTML, Markdown or text, or drop a file anywhere"></textarea>
<details id="options"><summary>Options</summary><div class="fields">${FIELDS.map(fieldHtml).join('\n')}</div></details>
</form>
<section aria-label="Result">
<div class="row"><div id="views" class="chips" role="group" aria-label="Show"></div><button type="button" id="download" disabled>download</button></div>
<p id="status" role="status">Paste a page to see what is kept of it, what goes, and why.</p>
<div id="result"></div>
</section>
</main>`,
  })
}

function sampleHtml(samples: readonly string[]): string {
  if (samples.length === 0) return ''
  const options = samples.map((name) => `<option>${escapeHtml(name)}</option>`).join('')
  return `<select id="sample" aria-label="Try a page"><option value="">try a page</option>${options}</select>`
}

function fieldHtml({ name, label, hint, choices }: Field): string {
  const attributes = `id="${name}" name="${name}" aria-describedby="${name}-hint ${name}-fault"`
  const input =
    choices === undefined
      ? `<input ${attributes} dir="ltr" spellcheck="false" autocapitalize="off">`
      : `<select ${attributes}>${choices.map((choice) => `<option>${choice}</option>`).join('')}</select>`
  return `<div><label for="${name}">${label}</label>${input}
<small id="${name}-hint">${escapeHtml(hint)}</small><small class="fault" id="${name}-fault"></small></div>`
}
