import { describe, expect, it } from 'vitest'
import { judged } from './database-remarks.ts'
import { loadConfiguration, networks, remarksOn, remarksOnDatabase } from './index.ts'

const key = Buffer.alloc(32, 1).toString('base64')
/** A configuration that nothing is to be said against. */
const good = {
  MERA_HOME: '/nonexistent/mera',
  MERA_PUBLIC_URL: 'https://mera.example.org',
  MERA_TRUST_PROXY: 'loopback',
  DATABASE_URL: 'postgres://mera:x@db.example.org/mera?sslmode=verify-full',
  MERA_MASTER_KEY: key,
  MERA_MAIL_URL: 'smtps://mail.example.org',
  MERA_MAIL_FROM: 'Mera <mera@example.org>',
}
const said = (env: NodeJS.ProcessEnv) =>
  remarksOn(loadConfiguration({ ...good, ...env })).map(({ weight, path }) => `${weight} ${path}`)
const provider = (more: object) =>
  JSON.stringify([
    {
      id: 'a',
      kind: 'oidc',
      title: { ru: 'А', en: 'A' },
      issuer: 'https://l.example.org',
      clientId: 'x',
      ...more,
    },
  ])

describe('remarks on the configuration', () => {
  it('a production that is whole: none', () => expect(said({})).toEqual([]))

  it.each<[string, NodeJS.ProcessEnv, string[]]>([
    [
      'open without https',
      { MERA_HOST: '0.0.0.0', MERA_PUBLIC_URL: '', MERA_MAIL_URL: '' },
      ['warning publicUrl', 'warning mail.url'],
    ],
    ['http for people', { MERA_PUBLIC_URL: 'http://mera.example.org' }, ['warning publicUrl']],
    ['local alone', { MERA_PUBLIC_URL: 'http://localhost:3000' }, []],
    ['letters without an address', { MERA_PUBLIC_URL: '' }, ['warning publicUrl']],
    ['proxy not trusted', { MERA_TRUST_PROXY: '' }, ['warning trustProxy']],
    ['no master key', { MERA_MASTER_KEY: '' }, ['problem masterKey']],
    ['database in the clear', { DATABASE_URL: 'postgres://db.example.org/mera' }, ['warning databaseUrl']],
    ['a neighbour of one compose file', { DATABASE_URL: 'postgres://database/mera' }, []],
    ['a socket', { DATABASE_URL: 'postgres:///mera?host=/run/postgresql' }, []],
    [
      'a password for nothing',
      { DATABASE_URL: '', MERA_DATABASE_PASSWORD: 'x' },
      ['warning databasePassword'],
    ],
    [
      'S3 without its keys',
      { MERA_FILES_STORE: 's3', MERA_FILES_S3_BUCKET: 'b', MERA_FILES_FOLDER: '/f' },
      [
        'problem files.s3.endpoint',
        'problem files.s3.accessKey',
        'problem files.s3.secretKey',
        'warning files.folder',
      ],
    ],
    ['S3 not chosen', { MERA_FILES_S3_BUCKET: 'b' }, ['warning files.s3.bucket']],
    ['mail from nowhere', { MERA_MAIL_FROM: 'mera@localhost' }, ['warning mail.from']],
    ['idle over longest', { MERA_SESSIONS_IDLE: '20d' }, ['warning sessions.idle']],
    ['metrics open', { MERA_METRICS_ON: 'true', MERA_METRICS_HOST: '0.0.0.0' }, ['warning metrics.token']],
    [
      'metrics on the port of the site',
      { MERA_METRICS_ON: 'true', MERA_METRICS_PORT: '3000' },
      ['problem metrics.port'],
    ],
    ['files below bodies', { MERA_LIMITS_UPLOAD: '512 KB' }, ['warning limits.upload']],
  ])('%s', (_, env, expected) => expect(said(env)).toEqual(expected))

  it('two providers of one id', () => {
    const two = JSON.stringify([...JSON.parse(provider({})), ...JSON.parse(provider({}))])
    expect(said({ MERA_LOGIN_PROVIDERS: two })).toEqual(['problem login.providers'])
  })
})

describe('remarks of the database', () => {
  const configuration = loadConfiguration(good)
  const fine = { version: 17, bypasses: false, connections: 100, role: 'mera' }
  const judge = (seen: object) =>
    judged({ ...fine, ...seen }, configuration).map(({ weight, path }) => `${weight} ${path}`)

  it.each([
    [{}, []],
    [{ version: 14 }, ['problem databaseUrl']],
    [{ version: 19 }, ['warning databaseUrl']],
    [{ bypasses: true }, ['warning databaseUrl']],
    [{ connections: 12 }, ['warning pool.size']],
  ])('%j: %j', (seen, expected) => expect(judge(seen)).toEqual(expected))

  it('one that does not answer is a problem that tells no secret', async () => {
    const url = 'postgres://mera:hunter2@127.0.0.1:1/mera'
    const told = await remarksOnDatabase(loadConfiguration({ ...good, DATABASE_URL: url }))
    expect(told).toMatchObject([
      { weight: 'problem', message: { en: expect.stringContaining('ECONNREFUSED') } },
    ])
    expect(JSON.stringify(told)).not.toContain('hunter2')
  })

  it('the embedded server is not asked', async () => {
    expect(await remarksOnDatabase(loadConfiguration({ MERA_HOME: '/nonexistent/mera' }))).toEqual([])
  })
})

describe('networks', () => {
  it.each([
    ['loopback', '127.0.0.1', true],
    ['loopback', '::1', true],
    ['loopback', '10.0.0.1', false],
    ['private', '192.168.1.9', true],
    ['private', '::ffff:10.1.2.3', true],
    ['private', '8.8.8.8', false],
    ['10.1.0.0/16', '10.1.255.255', true],
    ['10.1.0.0/16', '10.2.0.0', false],
    ['2001:db8::/32', '2001:db8::1', true],
    ['10.0.0.1', '10.0.0.1', true],
    ['10.0.0.1', 'localhost', false],
    ['10.0.0.1', '', false],
  ])('%s holds %s: %s', (name, address, held) => expect(networks([name])(address)).toBe(held))
})
