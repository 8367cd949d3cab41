// Prints the path of a Node 24, which the npm registry ships as a package; installs its newest version under .mera/.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { npm } from './lib/npm.js'
import { made } from './lib/paths.js'
import { fail, SetUpError, say } from './lib/say.js'

const name = `node-${process.platform}-${process.arch}`
const folder = made('node24')
const binary = made('node24', 'node_modules', name, 'bin', 'node')

try {
  mkdirSync(folder, { recursive: true })
  writeFileSync(made('node24', 'package.json'), '{ "private": true }\n')
  try {
    await npm(
      ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--loglevel=error', `${name}@24`],
      {
        cwd: folder,
      },
    )
  } catch (error) {
    if (!existsSync(binary)) throw error
    say('the registry does not answer: taking the Node 24 that was installed before')
  }
  const version = existsSync(binary)
    ? execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim()
    : 'nothing'
  if (!version.startsWith('v24.')) throw new SetUpError(`${name}@24 brought ${version} instead of Node 24`)
  say(`Node 24 is ${version}`)
  console.log(binary)
} catch (error) {
  say('Node 24 cannot be had')
  fail(error)
}
