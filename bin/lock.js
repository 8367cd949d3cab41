// `npm run lock`: completes package-lock.json after a dependency was added (see lib/lockfile.js).
import { readFileSync, writeFileSync } from 'node:fs'
import { completeLock, missingOptionals } from './lib/lockfile.js'
import { at } from './lib/paths.js'

const path = at('package-lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8'))
const missing = missingOptionals(lock)
if (missing.length > 0) writeFileSync(path, `${JSON.stringify(completeLock(lock), null, 2)}\n`)
console.log(`${missing.length} entries added to package-lock.json`)
