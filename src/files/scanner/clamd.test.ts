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

  it('does not wait for ever, nor for nobody', async () => {
    server.faults.push('hang')
    const hasty = clamdScanner({ host: '127.0.0.1', port: server.port, silence: 50 })
    await expect(hasty.scan(pieces('x'))).rejects.toThrow('silent for 50 ms')
    const nobody = clamdScanner({ host: '127.0.0.1', port: 1 })
    await expect(nobody.scan(pieces('x'))).rejects.toThrow('ECONNREFUSED')
  })
})
