import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Problem } from '../../kernel/index.ts'
import { databaseUrlOf, loadConfiguration, readConfiguration, shownKeys } from './index.ts'

const root = mkdtempSync(join(tmpdir(), 'mera-config-'))
afterAll(() => rmSync(root, { recursive: true }))
let count = 0
/** A folder of data with this file of configuration. */
function home(file?: string): NodeJS.ProcessEnv {
  const folder = join(root, String(count++))
  mkdirSync(folder)
  if (file !== undefined) writeFileSync(join(folder, 'mera.config.json'), file)
  return { MERA_HOME: folder }
}
const written = (name: string, text: string) => {
  const path = join(root, name)
  writeFileSync(path, text)
  return path
}
function refusal(env: NodeJS.ProcessEnv): Problem {
  try {
    loadConfiguration(env)
  } catch (error) {
    return error as Problem
  }
  throw new Error('the configuration was taken')
}

describe('the sources', () => {
  it('nothing given: the defaults, in their inner units', () => {
    const found = loadConfiguration(home())
    expect(found).toMatchObject({ host: '127.0.0.1', port: 3000, tenants: ['fund'] })
    expect(found.timeouts.request).toBe(30_000)
    expect(found.limits.body).toBe(1024 ** 2)
    expect(found.databaseUrl).toBeUndefined()
    expect(Object.isFrozen(found.limits)).toBe(true)
  })

  it('stand one over the other: default, file, environment, option', () => {
    const env = home('{"port": 1, "host": "0.0.0.0", "limits": {"body": "2 MB"}, "log": {"level": "warn"}}')
    const found = readConfiguration({ ...env, MERA_PORT: '2', MERA_LOG_LEVEL: 'error' }, { port: 3 })
    expect(found.faults).toEqual([])
    expect(found.configuration).toMatchObject({
      port: 3,
      host: '0.0.0.0',
      log: { level: 'error', format: 'auto' },
    })
    expect(found.configuration?.limits.body).toBe(2 * 1024 ** 2)
    expect(found.places.get('port')).toEqual({ kind: 'flag', name: '--port' })
    expect(found.places.get('log.level')).toEqual({ kind: 'variable', name: 'MERA_LOG_LEVEL' })
    expect(found.places.get('host')).toMatchObject({ kind: 'file', line: 1 })
    expect(found.places.get('log.format')).toEqual({ kind: 'default' })
  })

  it('a variable gives every kind of value; an empty one gives none', () => {
    const found = loadConfiguration({
      ...home(),
      HOST: '::1',
      MERA_PORT: '',
      PORT: '8080',
      MERA_METRICS_ON: 'yes',
      MERA_TRUST_PROXY: 'loopback, 10.0.0.0/8',
      MERA_LOGIN_PROVIDERS:
        '[{"id":"a","kind":"oidc","title":{"ru":"А","en":"A"},"issuer":"https://login.example.org","clientId":"x","clientSecret":"hush"}]',
    })
    expect(found).toMatchObject({ host: '::1', port: 8080, metrics: { on: true } })
    expect(found.trustProxy).toEqual(['loopback', '10.0.0.0/8'])
    expect(found.login.providers[0]).toMatchObject({ clientSecret: 'hush' })
  })

  it('a secret comes from the file that its variable names', () => {
    const env = {
      ...home(),
      DATABASE_URL: 'postgres://mera@database/mera',
      MERA_DATABASE_PASSWORD_FILE: written('password', 'p@ss/word\n'),
    }
    expect(databaseUrlOf(loadConfiguration(env))).toBe('postgres://mera:p%40ss%2Fword@database/mera')
  })

  it('the file that MERA_CONFIG names is the one, and must be there', () => {
    const path = written('other.json', '{"port": 7}')
    expect(loadConfiguration({ ...home('{"port": 1}'), MERA_CONFIG: path }).port).toBe(7)
    const { items } = refusal({ ...home(), MERA_CONFIG: `${path}.gone` })
    expect(items[0]?.message.en).toContain('MERA_CONFIG')
  })

  it('variables that Kubernetes sets for a service called mera mean nothing', () => {
    const links = {
      MERA_PORT: 'tcp://10.0.0.1:80',
      MERA_PORT_80_TCP: 'tcp://10.0.0.1:80',
      MERA_SERVICE_HOST: '10.0.0.1',
    }
    expect(loadConfiguration({ ...home(), ...links }).port).toBe(3000)
  })
})

describe('what is wrong', () => {
  it('is told all at once: key, place, what, remedy', () => {
    const problem = refusal({
      ...home(
        '{\n  "prot": 1,\n  "files": {"s3": {"buckett": "b"}},\n  "limits": {"body": "12"},\n  "bucket": 1\n}',
      ),
      MERA_PORT: '70000',
      MERA_PUBLIC_ULR: 'x',
      MERA_METRICS_ON: 'perhaps',
      MERA_MASTER_KEY: 'short',
      MERA_MASTER_KEY_FILE: '/x',
      MERA_TRUST_PROXY: 'everyone',
    })
    expect([problem.code, problem.kind]).toEqual(['CONFIGURATION_INVALID', 'content'])
    const told = problem.items.map(({ path, message, remedy }) => [path, message.en, remedy?.en])
    const line = (number: number) => expect.stringContaining(`mera.config.json, line ${number}: `)
    expect(told).toEqual([
      ['prot', line(2), 'Near: port'],
      ['files.s3.buckett', line(3), 'Near: files.s3.bucket'],
      ['bucket', line(5), 'Near: files.s3.bucket'],
      ['', 'variable MERA_PUBLIC_ULR: there is no such variable', 'Near: MERA_PUBLIC_URL'],
      [
        'masterKey',
        expect.stringContaining('both MERA_MASTER_KEY and MERA_MASTER_KEY_FILE'),
        'Keep one of them',
      ],
      ['port', expect.stringContaining('variable MERA_PORT: '), 'a whole number 0…65535'],
      [
        'trustProxy.0',
        expect.stringContaining('variable MERA_TRUST_PROXY: '),
        expect.stringContaining('10.0.0.0/8'),
      ],
      ['limits.body', line(4), expect.stringContaining('25 MB')],
      ['metrics.on', expect.stringContaining('variable MERA_METRICS_ON: '), 'true or false'],
    ])
    for (const { message, remedy } of problem.items) {
      expect(message.ru).toMatch(/[а-яё]/i)
      expect(`${message.en}${remedy?.en}`).not.toMatch(/[а-яё]/i)
    }
  })

  it.each([
    ['{"port": 1', 'line 1'],
    ['{\n"port": 1,\n}', 'line 3'],
    ['{"port" 1}', 'line 1'],
    ['{}\n{}', 'line 2'],
    ['', 'line 1'],
  ])('%j is no JSON: %s', (text, line) => {
    expect(refusal(home(text)).items[0]?.message.en).toContain(line)
  })

  it.each([
    ['[]', 'an object of keys is needed'],
    ['{"files": "folder"}', 'an object of keys is needed'],
    ['{"port": 1, "port": 2}', 'the key stands twice'],
    ['{"home": "/data"}', 'this key is not set in the file'],
    ['{"port": "3000"}', 'wrong type'],
    ['{"port": null}', 'wrong type'],
    ['{"publicUrl": "https://mera.example.org/app"}', 'an address without a path'],
    ['{"login": {"providers": [{"id": "A", "kind": "saml"}]}}', 'login.providers.0.'],
  ])('%s: %s', (text, told) => {
    const { items } = refusal(home(text))
    expect(items.map(({ path, message }) => `${path} ${message.en}`).join('\n')).toContain(told)
  })

  it('never holds the secret that was given', () => {
    const env = { ...home(), MERA_MASTER_KEY: 'hunter2hunter2', DATABASE_URL: 'mysql://u:hunter2@h/d' }
    expect(JSON.stringify(refusal(env).items) + refusal(env).message).not.toContain('hunter2')
  })
})

describe('what is shown', () => {
  it('hides secrets, wherever they are looked at, and keeps values as they were written', () => {
    const env = {
      ...home('{"timeouts": {"request": "20s"}}'),
      DATABASE_URL: 'postgres://mera:hunter2@db.example.org/mera?sslmode=verify-full',
      MERA_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
      MERA_LOGIN_PROVIDERS:
        '[{"id":"a","kind":"oidc","title":{"ru":"А","en":"A"},"issuer":"https://l.example.org","clientId":"x","clientSecret":"hunter2"}]',
    }
    const loaded = readConfiguration(env)
    const shown = shownKeys(loaded.configuration!, loaded)
    const value = (path: string) => shown.find((key) => key.path === path)?.value
    expect(value('timeouts.request')).toBe('20s')
    expect(value('timeouts.stop')).toBe('20s')
    expect(value('databaseUrl')).toBe('postgres://mera:•••@db.example.org/mera?sslmode=verify-full')
    expect(value('masterKey')).toBe('•••')
    expect(value('mail.url')).toBeNull()
    const dumps = [
      JSON.stringify(shown),
      JSON.stringify(loaded.configuration),
      `${loaded.configuration?.masterKey}`,
    ]
    for (const dump of dumps) expect(dump).not.toMatch(/hunter2|BwcHBw/)
  })
})
