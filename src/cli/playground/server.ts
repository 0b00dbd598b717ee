import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setImmediate } from 'node:timers/promises'
import { complain } from '../messages.js'
import { cleanPage } from './clean-page.js'
import { PAGE_POLICY, playgroundHtml } from './page.js'
import { MOST_BYTES, readBody } from './read-body.js'
import type { Samples } from './samples.js'

/** Names under which a browser on this machine asks; any other is another site's name that was made to point here. */
const OWN_NAMES: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

const HEADERS = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/** An answer that is not the thing asked for. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message)
  }
}

/**
 * The playground's server, not yet listening: `GET /` is the page, `GET /samples/NAME` a page to try, and `POST /clean` answers
 * bytes with their article and report.
 */
export function createPlayground(samples: Samples): Server {
  const page = playgroundHtml([...samples.keys()])
  return createServer((request, response) => {
    answer(request, response, samples, page).catch((error: unknown) => refuse(response, error))
  })
}

async function answer(request: IncomingMessage, response: ServerResponse, samples: Samples, page: string) {
  checkSender(request)
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname === '/clean') {
    allow(request, 'POST')
    await answerClean(request, response, searchParams)
    return
  }
  const sample = samples.get(decodeName(pathname.replace(/^\/samples\//, '')))
  if (pathname !== '/' && sample === undefined) throw new Refusal(404, 'There is no such page')
  allow(request, 'GET', 'HEAD')
  if (pathname === '/') send(response, 200, 'text/html', page, { 'Content-Security-Policy': PAGE_POLICY })
  else send(response, 200, 'text/plain', sample ?? '')
}

async function answerClean(request: IncomingMessage, response: ServerResponse, query: URLSearchParams) {
  const body = await readBody(request)
  if (body === null) throw new Refusal(413, `The page is larger than ${MOST_BYTES / 1e6} MB`)
  // Who typed on has hung up: the news of it comes with the next turn of the loop.
  await setImmediate()
  if (response.destroyed) return
  const { status, answer } = cleanPage(body, query)
  send(response, status, 'application/json', JSON.stringify(answer))
}

/** Other sites must neither read what was pasted, by a name that points here, nor keep this machine busy. */
function checkSender({ headers: { host = '', origin } }: IncomingMessage): void {
  if (!OWN_NAMES.has(host.replace(/:\d*$/, ''))) throw new Refusal(403, 'The playground is for this machine only')
  if (origin !== undefined && origin !== `http://${host}`) throw new Refusal(403, 'Another site asks')
}

function allow({ method = '' }: IncomingMessage, ...methods: string[]): void {
  if (!methods.includes(method)) throw new Refusal(405, `Only ${methods.join(', ')}`, { Allow: methods.join(', ') })
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return ''
  }
}

function refuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const { status, message, headers } = error instanceof Refusal ? error : new Refusal(500, 'This went wrong here')
  if (status === 500) complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
  send(response, status, 'application/json', JSON.stringify({ error: { message, fields: {} } }), headers)
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): void {
  const bytes = Buffer.from(body)
  response.writeHead(status, {
    ...HEADERS,
    ...headers,
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': bytes.length,
  })
  response.end(response.req.method === 'HEAD' ? undefined : bytes)
}
