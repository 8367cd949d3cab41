import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { loadConfiguration, masterKeyFile, masterKeyOf, readConfiguration, remarksOnFiles } from './index.ts'

const root = mkdtempSync(join(tmpdir(), 'mera-key-'))
afterAll(() => rmSync(root, { recursive: true }))
let count = 0
const home = () => join(root, String(count++))
const given = (env: NodeJS.ProcessEnv) => masterKeyOf(loadConfiguration(env))

it('is made once for the embedded server, in a file of its owner alone', () => {
  const folder = home()
  const made = given({ MERA_HOME: folder })
  expect(Buffer.from(made, 'base64')).toHaveLength(32)
  expect(given({ MERA_HOME: folder })).toEqual(made)
  expect(statSync(masterKeyFile(folder)).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['master.key'])
  expect(given({ MERA_HOME: home() })).not.toEqual(made)
})

it('comes from the configuration where it is set, and no file is made', () => {
  const folder = home()
  mkdirSync(folder)
  const key = Buffer.alloc(32, 0xfb)
  for (const form of ['base64', 'base64url'] as const)
    expect(given({ MERA_HOME: folder, MERA_MASTER_KEY: key.toString(form) })).toBe(key.toString('base64'))
  expect(readdirSync(folder)).toEqual([])
})

it('is not made for a database elsewhere', () => {
  const env = { MERA_HOME: home(), DATABASE_URL: 'postgres://database/mera' }
  expect(() => given(env)).toThrow(/MASTER_KEY_MISSING/)
})

it('that is damaged is refused and left as it is', () => {
  const folder = home()
  mkdirSync(folder)
  writeFileSync(masterKeyFile(folder), 'not a key', { mode: 0o600 })
  expect(() => given({ MERA_HOME: folder })).toThrow(/MASTER_KEY_UNFIT/)
  expect(readFileSync(masterKeyFile(folder), 'utf8')).toBe('not a key')
})

it('that others may read is told, and a file of configuration with secrets too', () => {
  const folder = home()
  given({ MERA_HOME: folder })
  writeFileSync(join(folder, 'mera.config.json'), '{"mail": {"url": "smtp://u:p@m.example.org"}}', {
    mode: 0o600,
  })
  const told = () => {
    const loaded = readConfiguration({ MERA_HOME: folder })
    return remarksOnFiles(loaded, loaded.configuration!).map(({ weight, path }) => `${weight} ${path}`)
  }
  expect(told()).toEqual([])
  chmodSync(masterKeyFile(folder), 0o640)
  chmodSync(join(folder, 'mera.config.json'), 0o644)
  expect(told()).toEqual(['problem masterKey', 'warning '])
})

it('a folder of data that is a file cannot be written', () => {
  const folder = home()
  writeFileSync(folder, '')
  const loaded = readConfiguration({ MERA_HOME: folder })
  expect(remarksOnFiles(loaded, loaded.configuration!)).toMatchObject([{ weight: 'problem', path: 'home' }])
})
