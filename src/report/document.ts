import { CLIENT_DIGEST } from '../data/report/client-digest.js'
import { STYLE } from '../data/report/style.js'
import { escapeHtml } from './escape.js'

/** The report's script, as a Content-Security-Policy names it. */
export const REPORT_SCRIPT = `'sha256-${CLIENT_DIGEST}'`

/** A document in the report's design. */
export interface DocumentParts {
  title: string
  /** What its Content-Security-Policy allows beyond the inline style. */
  policy: string
  /** Rules beside those of the report. */
  style?: string
  /** HTML between the tags of the body. */
  body: string
  script: string
}

/** A whole HTML document in the report's style that loads nothing, and in which only the scripts of its policy run. */
export function documentHtml({ title, policy, style = '', body, script }: DocumentParts): string {
  return `<!doctype html>
<html lang="en" data-scores="off">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; ${policy}; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`
}
