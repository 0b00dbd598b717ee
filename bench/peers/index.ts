/** The peers, where each is found and how it is started. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Command } from '../pipe.js'

/** A system that can be asked for pages. */
export interface System {
  name: string
  version: string
  command: Command
  /** Hash of the adapter's source: answers kept from another adapter do not count. */
  adapter: string
}

/** Why a peer cannot be asked here. */
export interface Absent {
  name: string
  skip: string
}

export const PEER_NAMES = ['readability', 'defuddle', 'trafilatura', 'rs-trafilatura'] as const
export type PeerName = (typeof PEER_NAMES)[number]

const HERE = import.meta.dirname

/** Where answers and builds are kept; git does not see it. */
export const CACHE = join(HERE, '../../.cache/peers')

/** Finds a peer's program; never throws. */
export function findPeer(name: PeerName): System | Absent {
  switch (name) {
    case 'readability':
      return nodePeer(name, '@mozilla/readability')
    case 'defuddle':
      return nodePeer(name, 'defuddle')
    case 'trafilatura':
      return pythonPeer()
    case 'rs-trafilatura':
      return rustPeer()
  }
}

function nodePeer(name: PeerName, packageName: string): System | Absent {
  const version = packageVersion(packageName)
  const jsdom = packageVersion('jsdom')
  if (version === null || jsdom === null) return { name, skip: `${packageName} or jsdom is not installed` }
  const script = join(HERE, `${name}.child.ts`)
  return {
    name,
    version: `${version} (jsdom ${jsdom})`,
    command: nodeCommand(script),
    adapter: hashFiles([script, join(HERE, 'dom.ts')]),
  }
}

/** Runs a TypeScript file with this Node. */
export function nodeCommand(script: string, ...args: string[]): Command {
  return [process.execPath, '--import', 'tsx', script, ...args]
}

function pythonPeer(): System | Absent {
  const name = 'trafilatura'
  const script = join(HERE, 'trafilatura_peer.py')
  const usual = join(homedir(), '.cache/copydesk/venv/bin/python')
  const candidates = [process.env.COPYDESK_PYTHON, existsSync(usual) ? usual : undefined, 'python3']
  for (const python of candidates.filter((item) => item !== undefined)) {
    const version = output(python, ['-c', 'import trafilatura; print(trafilatura.__version__)'])
    if (version !== null) return { name, version, command: [python, script], adapter: hashFiles([script]) }
  }
  return { name, skip: 'no Python with trafilatura (see docs/evaluation.md; COPYDESK_PYTHON names one)' }
}

function rustPeer(): System | Absent {
  const name = 'rs-trafilatura'
  const project = join(HERE, name)
  const manifest = join(project, 'Cargo.toml')
  const target = join(CACHE, 'cargo')
  const built = output('cargo', ['build', '--release', '--quiet', '--manifest-path', manifest, '--target-dir', target])
  if (built === null) return { name, skip: 'cargo is absent or could not build it' }
  const version = /^rs-trafilatura = "=?([^"]+)"/m.exec(readFileSync(manifest, 'utf8'))?.[1] ?? 'unknown'
  const adapter = hashFiles([manifest, join(project, 'src/main.rs')])
  return { name, version, command: [join(target, 'release', 'rs-trafilatura-peer')], adapter }
}

function packageVersion(name: string): string | null {
  const require = createRequire(import.meta.url)
  for (const folder of require.resolve.paths(name) ?? []) {
    const file = join(folder, name, 'package.json')
    if (!existsSync(file)) continue
    const manifest: { version?: string } = JSON.parse(readFileSync(file, 'utf8'))
    return manifest.version ?? null
  }
  return null
}

function output(program: string, args: readonly string[]): string | null {
  try {
    return execFileSync(program, args, { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
  } catch {
    return null
  }
}

function hashFiles(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}
