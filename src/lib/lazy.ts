import { CopydeskError } from '../types/index.js'

interface BuiltinModules {
  getBuiltinModule?: (name: string) => { createRequire(from: string): (name: string) => unknown } | undefined
}

/**
 * Loads a package when it is first needed, synchronously. No module of Node's own is imported for it, so that a path
 * that never calls this runs where there is no Node.
 *
 * @throws CopydeskError `internal` where the host offers no way to load a package
 */
export function requireLazily(name: string): unknown {
  const host = (globalThis as { process?: BuiltinModules }).process
  const module = host?.getBuiltinModule?.('node:module')
  if (module === undefined) throw new CopydeskError('internal', `cannot load ${name}: this host has no module loader`)
  return module.createRequire(import.meta.url)(name)
}
