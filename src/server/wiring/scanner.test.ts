import { describe, expect, it } from 'vitest'
import { createFiles, type FileRecord, spokenFinding, vaultFileKeys } from '../../files/index.ts'
import { clamdServer } from '../../files/testing/index.ts'
import { memoryBlobs, memoryFileRecords } from '../../memory/files/index.ts'
import { memoryVault } from '../../memory/index.ts'
import { loadConfiguration, remarksOn } from '../../operation/index.ts'
import { scannerOf } from './files.ts'

const configured = (env: NodeJS.ProcessEnv) => loadConfiguration({ MERA_HOME: '/none', ...env })

/** Files that are checked as a configuration says. */
function stand(env: NodeJS.ProcessEnv) {
  let at = Date.parse('2024-05-06T09:00:00.000Z')
  const clock = { now: () => new Date(at).toISOString() }
  const failures: unknown[] = []
  const files = createFiles({
    records: memoryFileRecords(),
    blobs: memoryBlobs(clock.now),
    keys: vaultFileKeys(memoryVault()),
    clock,
    scanner: scannerOf(configured(env)),
    checkFailed: (error) => failures.push(error),
    limits: { answerWithin: 60_000 },
  })
  const upload = (text: string) =>
    files.upload({
      tenant: 't',
      person: 'ada',
      subject: 'ada',
      name: 'Справка.txt',
      bytes: (async function* () {
        yield Buffer.from(text)
      })(),
      size: null,
    })
  const name = ({ sha256 }: FileRecord) =>
    files.reference({
      tenant: 't',
      person: 'ada',
      holder: { kind: 'draft', id: 'd' },
      named: [{ path: 'document.sha256', sha256 }],
    })
  return {
    files,
    failures,
    upload,
    name,
    later: (milliseconds: number) => {
      at += milliseconds
    },
  }
}

describe('the antivirus that a configuration names', () => {
  it('refuses what it finds, by its name and with a remedy, and keeps no bytes of it', async () => {
    const clamd = await clamdServer()
    const s = stand({ MERA_FILES_SCANNER_HOST: '127.0.0.1', MERA_FILES_SCANNER_PORT: String(clamd.port) })
    expect(await s.upload('a clean text')).toMatchObject({ state: 'accepted' })
    const bad = await s.upload('a harmful text')
    expect(bad).toMatchObject({ state: 'refused', blob: null })
    expect(bad.findings.map(spokenFinding)).toMatchObject([
      {
        code: 'virus.found',
        message: {
          ru: 'антивирус нашёл угрозу: Test.Harmful',
          en: 'the antivirus found a threat: Test.Harmful',
        },
        remedy: { ru: expect.stringContaining('загрузите чистый файл') },
      },
    ])
    await expect(s.name(bad)).rejects.toMatchObject({
      code: 'FILE_REFUSED',
      items: [{ message: { en: 'the antivirus found a threat: Test.Harmful' } }],
    })
    expect(clamd.scanned).toHaveLength(2)
    await clamd.stop()
  })

  it('leaves a file in quarantine while it does not answer, and checks it once it does', async () => {
    const clamd = await clamdServer()
    const s = stand({
      MERA_FILES_SCANNER_HOST: '127.0.0.1',
      MERA_FILES_SCANNER_PORT: String(clamd.port),
      MERA_FILES_SCANNER_SILENCE: '50ms',
    })
    clamd.faults.push('hang', 'INSTREAM size limit exceeded. ERROR\0')
    const file = await s.upload('a clean text')
    expect(file.state).toBe('quarantined')
    await expect(s.name(file)).rejects.toMatchObject({ code: 'FILE_QUARANTINED' })
    await expect(s.files.contentOf(file)).rejects.toMatchObject({ code: 'FILE_QUARANTINED' })
    for (const word of ['silent for 50 ms', 'size limit exceeded']) {
      expect(String(s.failures.at(-1))).toContain(word)
      s.later(s.files.limits.lease)
      await s.files.checkWaiting()
    }
    expect(await s.files.find('t', file.id)).toMatchObject({ state: 'accepted' })
    await clamd.stop()
  })

  it('is asked by its socket or its host, and none where none is named', () => {
    expect(scannerOf(configured({}))).toBeNull()
    expect(scannerOf(configured({ MERA_FILES_SCANNER_SOCKET: '/run/clamav/clamd.ctl' }))).not.toBeNull()
    const both = configured({ MERA_FILES_SCANNER_SOCKET: '/run/x', MERA_FILES_SCANNER_HOST: 'clamd' })
    expect(remarksOn(both).filter(({ weight }) => weight === 'problem')).toMatchObject([
      { path: 'files.scanner.socket' },
    ])
    for (const wrong of [
      { MERA_FILES_SCANNER_PORT: '0' },
      { MERA_FILES_SCANNER_HOST: ' ' },
      { MERA_FILES_SCANNER_SILENCE: '5' },
    ])
      expect(() => configured(wrong)).toThrow('CONFIGURATION')
  })
})
