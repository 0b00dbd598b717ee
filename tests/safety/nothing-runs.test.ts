import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import fs from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { clean } from '../../src/index.js'
import { ATTEMPTS, BODY, DOCTYPES, pageWith } from './hostile-page.js'

type Marked = { copydeskRan?: unknown }

/** All ways out of the process, each watched. Below them all stands `Socket.connect`. */
let doors: MockInstance[]

beforeEach(() => {
  doors = [
    vi.spyOn(net.Socket.prototype, 'connect'),
    vi.spyOn(net, 'connect'),
    vi.spyOn(http, 'request'),
    vi.spyOn(http, 'get'),
    vi.spyOn(https, 'request'),
    vi.spyOn(dns, 'lookup'),
    vi.spyOn(dgram, 'createSocket'),
    vi.spyOn(childProcess, 'spawn'),
    vi.spyOn(globalThis, 'fetch'),
    vi.spyOn(fs, 'createReadStream'),
    vi.spyOn(fs, 'writeFileSync'),
  ]
})

afterEach(() => {
  vi.restoreAllMocks()
  delete (globalThis as Marked).copydeskRan
})

async function expectQuiet(): Promise<void> {
  // Loads and handlers of a DOM come in later turns of the event loop.
  await setTimeout(30)
  for (const door of doors) expect(door, door.getMockName()).not.toHaveBeenCalled()
  expect((globalThis as Marked).copydeskRan).toBeUndefined()
}

describe.each(['blocks', 'readability'] as const)(
  "with the engine '%s' nothing runs and nothing is fetched",
  (engine) => {
    it.each(Object.entries(ATTEMPTS))('for %s', { timeout: 60_000 }, async (_name, markup) => {
      const { text, verdict } = clean(pageWith(markup), { engine, url: 'http://127.0.0.1:9/page' })
      await expectQuiet()
      expect(verdict).toBe('article')
      for (const paragraph of BODY) expect(text).toContain(paragraph)
      expect(text).not.toContain('copydeskRan')
    })

    it.each(Object.entries(DOCTYPES))('for %s', { timeout: 60_000 }, async (_name, doctype) => {
      const { text } = clean(pageWith('<p>&x;&y;&h;</p>', doctype), { engine, format: 'html' })
      await expectQuiet()
      expect(text).toContain(BODY[0])
      expect(text.length).toBeLessThan(BODY.join('\n\n').length + 500)
    })
  },
)

it('the watch sees a request', async () => {
  const request = http.get('http://127.0.0.1:9/')
  request.on('error', () => {})
  await setTimeout(30)
  expect(doors.filter((door) => door.mock.calls.length > 0).length).toBeGreaterThan(0)
  request.destroy()
})
