// What runs below a process, as `ps` tells it.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** All that descends from the process, as `{pid, command}`. */
export async function descendants(pid) {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid=,ppid=,args='], { maxBuffer: 2 ** 28 })
  const all = stdout.split('\n').flatMap((line) => {
    const [, child, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return child === undefined ? [] : [{ pid: Number(child), parent: Number(parent), command }]
  })
  const found = []
  for (let parents = new Set([pid]); parents.size > 0; ) {
    const children = all.filter(({ parent }) => parents.has(parent))
    found.push(...children)
    parents = new Set(children.map((child) => child.pid))
  }
  return found
}

export function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
