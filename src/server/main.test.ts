import { describe, expect, it } from 'vitest'
import { serve } from './main.ts'

/** Starts on a free port; resolves to the address and what ends the server. */
async function started(port = 0) {
  const stop = new AbortController()
  let told: (address: string) => void = () => {}
  const address = new Promise<string>((done) => {
    told = done
  })
  const ended = serve({ port, stop: stop.signal, ready: told })
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
    await expect(serve({ port })).rejects.toMatchObject({ code: 'PORT_TAKEN' })
    await first.end()
  })
})
