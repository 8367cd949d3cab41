import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { root } from './paths.js'
import { SetUpError } from './say.js'

/** Options that a surrounding npm or npx hands down in the environment and that would change what ours does. */
const FOREIGN =
  /^npm_(command|lifecycle|package)_|^npm_config_(global|prefix|local_prefix|location|workspaces?|omit|include|only|production|dry_run|package|call|yes|ignore_scripts|json)$/i

/** The environment without the options of the npm that called us. */
export function cleanEnv() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name)))
}

/** The npm that runs us, else the one on PATH. */
function npmCommand() {
  const path = process.env.npm_execpath
  if (path && basename(path) === 'npm-cli.js') return [process.execPath, path]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}

/** Runs npm, its warnings and errors on standard error, its tallies nowhere; rejects when it fails. */
export function npm(args, { cwd = root } = {}) {
  const [command, ...first] = npmCommand()
  return new Promise((done, broken) => {
    const child = spawn(command, [...first, ...args], {
      cwd,
      env: cleanEnv(),
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: command.endsWith('.cmd'),
    })
    child.stderr.on('data', (text) => process.stderr.write(text))
    child.on('error', (error) =>
      broken(new SetUpError(`npm cannot be started (${error.message}); install Node.js together with npm`)),
    )
    child.on('close', (code) =>
      code === 0 ? done() : broken(new SetUpError(`npm ${args[0]} failed with exit code ${code}`)),
    )
  })
}
