#!/usr/bin/env node
import { run } from './run.js'
import { leaveOnBrokenPipe } from './streams.js'

leaveOnBrokenPipe()
// Never `process.exit` here: what is still on its way into a pipe would be lost.
process.exitCode = await run(process.argv.slice(2))
