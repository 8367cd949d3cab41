import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { freshDatabase } from './index.ts'
import { sweepDeadRuns } from './run.ts'

const ask = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe('fresh databases', async () => {
  const [one, two] = await Promise.all([freshDatabase(), freshDatabase()])
  afterAll(async () => {
    for (const { drop } of [one, two]) await drop()
  })

  it('have the whole schema and nothing of each other', async () => {
    await ask(one.url, 'create table mine ()')
    expect(await ask(two.url, "select to_regclass('mine') as mine")).toEqual([{ mine: null }])
    const [steps] = await ask(two.url, 'select count(*)::integer as count from schema_steps')
    expect(steps.count).toBeGreaterThan(0)
  })

  it('belong to a role that row-level security binds', async () => {
    const [role] = await ask(
      one.url,
      'select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user',
    )
    expect(role.free).toBe(false)
  })

  it('are gone when dropped, open connections or not', async () => {
    const three = await freshDatabase()
    const client = new pg.Client({ connectionString: three.url })
    client.on('error', () => undefined)
    await client.connect()
    await three.drop()
    await expect(ask(three.url, 'select 1')).rejects.toThrow(/does not exist/)
  })
})

it('what a killed run left is removed, what a running one has is not', async () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  const [dead, running] = [pid, process.pid].map((number) => join(tmpdir(), `mera-test-${number}-abc123`))
  for (const folder of [dead!, running!]) mkdirSync(folder)
  await sweepDeadRuns()
  expect([existsSync(dead!), existsSync(running!)]).toEqual([false, true])
  rmSync(running!, { recursive: true })
})
