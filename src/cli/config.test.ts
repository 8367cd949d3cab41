import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { mera } from './run-for-test.ts'

const home = mkdtempSync(join(tmpdir(), 'mera-cli-config-'))
afterAll(() => rmSync(home, { recursive: true }))
const env = { MERA_HOME: home }

describe('mera config check', () => {
  it('tells the configuration in force, where each value is from, and warnings: exit 0', async () => {
    const { code, out } = await mera(['config', 'check', '--json'], { env: { ...env, MERA_PORT: '8080' } })
    expect(code).toBe(0)
    const { values, remarks, file } = JSON.parse(out)
    expect(file).toBe(join(home, 'mera.config.json'))
    expect(values).toContainEqual({ key: 'port', value: 8080, place: 'variable MERA_PORT' })
    expect(values).toContainEqual({ key: 'host', value: '127.0.0.1', place: 'default' })
    expect(remarks).toEqual([expect.objectContaining({ weight: 'warning', key: 'mail.url' })])
  })

  it('tells what keeps the server from starting: exit 1', async () => {
    const bad = { ...env, DATABASE_URL: 'postgres://mera:hunter2@127.0.0.1:1/mera' }
    const { code, out } = await mera(['config', 'check', '--json'], { env: bad })
    expect(code).toBe(1)
    const problems = JSON.parse(out).remarks.filter(({ weight }: { weight: string }) => weight === 'problem')
    expect(problems.map(({ key }: { key: string }) => key)).toEqual(['masterKey', 'databaseUrl'])
    expect(out).not.toContain('hunter2')
    const offline = await mera(['config', 'check', '--offline'], { env: bad })
    expect([offline.code, offline.out.includes('does not answer')]).toEqual([1, false])
  })

  it('tells mistakes of file and environment at once, in the language asked for: exit 1', async () => {
    const path = join(home, 'broken.json')
    writeFileSync(path, '{"prot": 1}')
    const broken = { ...env, MERA_CONFIG: path, MERA_PORT: 'x' }
    const { code, out } = await mera(['config', 'check'], { env: { ...broken, LANG: 'ru_RU.UTF-8' } })
    expect(code).toBe(1)
    expect(out).toContain('строка 1: prot: такого ключа нет')
    expect(out).toContain('Похоже на: port')
    expect(out).toContain('переменная MERA_PORT')
  })
})

describe('mera config list', () => {
  it('tells every key to people, to programs and as a page', async () => {
    const { out } = await mera(['config', 'list', '--json'])
    const listed = JSON.parse(out) as { key: string; variables: string[] }[]
    expect(listed).toContainEqual(
      expect.objectContaining({ key: 'port', variables: ['MERA_PORT', 'PORT'], default: 3000 }),
    )
    const people = await mera(['config', 'list'], { env: { LANG: 'ru_RU.UTF-8' } })
    const page = await mera(['config', 'list', '--markdown'])
    for (const { key, variables } of listed) {
      expect(people.out).toContain(variables[0])
      expect(page.out).toContain(`\`${key}\``)
    }
  })
})
