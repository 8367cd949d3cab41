import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadConfiguration } from '../operation/index.ts'
import { type FreshDatabase, freshDatabase } from '../store/testing/index.ts'
import { serve } from './main.ts'

let fresh: FreshDatabase
let home: string
beforeAll(async () => {
  fresh = await freshDatabase()
  home = mkdtempSync(join(tmpdir(), 'mera-serve-'))
})
afterAll(async () => {
  await fresh.drop()
  rmSync(home, { recursive: true, force: true })
})

const configured = (port: number) =>
  loadConfiguration(
    {
      MERA_HOME: home,
      DATABASE_URL: fresh.url,
      MERA_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
      MERA_LOG_LEVEL: 'silent',
    },
    { port },
  )

/** Starts on a free port; resolves to the address and what ends the server. */
async function started(port = 0) {
  const stop = new AbortController()
  let told: (address: string) => void = () => {}
  const address = new Promise<string>((done) => {
    told = done
  })
  const ended = serve({ configuration: configured(port), stop: stop.signal, ready: told })
  return {
    address: await Promise.race([address, ended.then(() => '')]),
    end: () => {
      stop.abort()
      return ended
    },
  }
}

describe('serve', () => {
  it('listens, answers, and stops when asked', async () => {
    const { address, end } = await started()
    const answer = await fetch(`${address}api/v1/rules`)
    expect(answer.status).toBe(200)
    await answer.text()
    await end()
    await expect(fetch(`${address}api/v1/rules`)).rejects.toThrow()
  })

  it('says so when the port is taken', async () => {
    const first = await started()
    const port = Number(new URL(first.address).port)
    await expect(serve({ configuration: configured(port) })).rejects.toMatchObject({ code: 'PORT_TAKEN' })
    await first.end()
  })
})
