#!/usr/bin/env node
// The `mera` command. Works as the first command in a fresh clone: sets up, then runs the command in this process.
import { made } from './lib/paths.js'
import { fail } from './lib/say.js'
import { setUp } from './setup.js'

try {
  await setUp()
  const { main } = await import(made('build', 'cli.js'))
  const code = await main(process.argv.slice(2))
  if (typeof code === 'number') process.exitCode = code
} catch (error) {
  fail(error)
}
