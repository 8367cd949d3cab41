import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { say } from './say.js'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
]
const PLACES = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application',
]

/** Path of an installed Chromium or Chrome, or undefined. `MERA_CHROMIUM` names one and wins. */
export function findChromium(env = process.env) {
  if (env.MERA_CHROMIUM) return isRunnable(env.MERA_CHROMIUM) ? env.MERA_CHROMIUM : undefined
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), ...PLACES]
  return [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...PLACES.filter(isApp),
  ].find(isRunnable)
}

const isApp = (path) => path.includes('.app/')

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Finds a browser or, for root on Debian and its kin, installs one. Undefined when there is none to be had. */
export function needChromium() {
  const found = findChromium()
  if (found || process.env.MERA_CHROMIUM || !canInstall()) return found
  say('installing Chromium for the browser tests …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status, stdout, stderr } = spawnSync('apt-get', ['-q', ...args], { env, encoding: 'utf8' })
    if (status !== 0) {
      say(`apt-get ${args[0]} failed:\n${stdout}${stderr}`.trim())
      break
    }
  }
  return findChromium()
}

const canInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version')
