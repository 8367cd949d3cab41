import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { clamdServer } from '../testing/index.ts'
import { clamdScanner } from './clamd.ts'

const server = await clamdServer()
afterAll(() => server.stop())
const scanner = clamdScanner({ host: '127.0.0.1', port: server.port, silence: 2000 })

async function* pieces(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part)
}

describe('clamd', () => {
  it('finds nothing in clean bytes and names what it finds, however they are cut', async () => {
    expect(await scanner.scan(pieces('clean'))).toBeNull()
    expect(await scanner.scan(pieces('har', '', 'mful'))).toBe('Test.Harmful')
    expect(await scanner.scan(pieces())).toBeNull()
    expect(server.scanned).toEqual([5, 7, 0])
  })

  it('sends large streams whole', async () => {
    const part = 'x'.repeat(100_000)
    expect(await scanner.scan(pieces(...Array.from({ length: 20 }, () => part)))).toBeNull()
    expect(server.scanned.at(-1)).toBe(2_000_000)
  })

  it('takes nothing else for an answer', async () => {
    for (const fault of ['INSTREAM size limit exceeded. ERROR\0', '', 'stream: OK or not\0']) {
      server.faults.push(fault)
      await expect(scanner.scan(pieces('x'))).rejects.toThrow('the antivirus answered')
    }
  })

  it('is asked over a socket of this machine too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mera-clamd-'))
    const socket = join(folder, 'clamd.ctl')
    const local = await clamdServer(socket)
    expect(await clamdScanner({ socket }).scan(pieces('harmful'))).toBe('Test.Harmful')
    await local.stop()
    await expect(clamdScanner({ socket }).scan(pieces('x'))).rejects.toThrow(/ENOENT|ECONNREFUSED/)
    await rm(folder, { recursive: true })
  })

  it('does not wait for ever, nor for nobody', async () => {
    server.faults.push('drip', 'hang')
    const patient = clamdScanner({ host: '127.0.0.1', port: server.port, silence: 100 })
    await expect(patient.scan(pieces('x'))).rejects.toThrow('took longer than 200 ms')
    const hasty = clamdScanner({ host: '127.0.0.1', port: server.port, silence: 50 })
    await expect(hasty.scan(pieces('x'))).rejects.toThrow('silent for 50 ms')
    const nobody = clamdScanner({ host: '127.0.0.1', port: 1 })
    await expect(nobody.scan(pieces('x'))).rejects.toThrow('ECONNREFUSED')
  })
})
