import { describe, expect, it } from 'vitest'
import { createFiles, type FileRecords, vaultFileKeys } from '../../files/index.ts'
import { memoryBlobs, memoryFileRecords } from '../../memory/files/index.ts'
import { memoryVault } from '../../memory/index.ts'
import { content, document, makeBench, member, openContest } from '../../regulations/kod-ai/testing/index.ts'
import { asker, testApi } from '../api/testing/index.ts'
import { doneIn, fileGate } from './file-gate.ts'

const lead = asker('p1', 'applicant')
const HOUR = 3_600_000

/** A contest, and files whose references can be made to fail. */
async function stand() {
  const t = makeBench()
  const contest = await openContest(t)
  let later = 0
  const clock = { now: () => new Date(Date.parse(t.clock.now()) + later).toISOString() }
  const good = memoryFileRecords()
  const failing = new Set<keyof FileRecords>()
  const refuse = (name: keyof FileRecords) => {
    if (failing.has(name)) throw new Error(`${name} failed`)
  }
  const records: FileRecords = {
    ...good,
    async handOver(...call) {
      refuse('handOver')
      return good.handOver(...call)
    },
    async release(...call) {
      refuse('release')
      return good.release(...call)
    },
  }
  const files = createFiles({
    records,
    blobs: memoryBlobs(clock.now),
    keys: vaultFileKeys(memoryVault()),
    clock,
    inspector: {
      inspect: async () => ({ mediaType: 'application/pdf', pages: 1, findings: [] }),
      close: async () => {},
    },
    checkFailed: () => {},
    limits: { answerWithin: 60_000, keepDays: 1 },
  })
  const { id, sha256 } = await files.upload({
    tenant: lead.tenant,
    person: lead.person,
    subject: lead.person,
    name: 'Анкета.pdf',
    bytes: (async function* () {
      yield Buffer.from('Анкета проекта')
    })(),
    size: null,
  })
  const api = testApi(t, { files: fileGate(files, async () => false) })
  const said = content([member('p1')], {
    documents: [
      { ...document('application-form'), name: 'Анкета.pdf', sha256 },
      document('tz'),
      document('plan'),
    ],
  } as never)
  return {
    t,
    api,
    files,
    failing,
    prepare: (more = {}, headers = {}) =>
      api.post('/cases/application/prepare', { parent: contest, input: { ...said, ...more } }, lead, headers),
    kinds: async () => (await good.holders(lead.tenant, id)).map(({ kind, id: by }) => `${kind} ${by}`),
    /** What the server does from time to time, so much later. */
    sweep: async (milliseconds: number) => {
      later += milliseconds
      const settled = await files.settleHeld(doneIn(t.engine.parts.store))
      await files.collectUnreferenced(clock.now())
      return settled
    },
    isThere: async () => (await files.find(lead.tenant, id)) !== null,
  }
}

describe('files that commands name', () => {
  it.each([[{}], [{ 'idempotency-key': 'k-1' }]])(
    'belong to the case in the end though that could not be noted at once (%o)',
    async (headers) => {
      const { api, failing, prepare, kinds, sweep, isThere } = await stand()
      failing.add('handOver')
      const answer = await prepare({}, headers)
      expect(answer.status).toBe(201)
      const { case: id } = (await answer.json()) as { case: string }
      expect(api.failures).toMatchObject([{ message: 'handOver failed' }])
      expect(await kinds()).toEqual([expect.stringMatching(/^command /)])
      await expect(sweep(2 * HOUR)).rejects.toThrow('handOver failed')
      failing.clear()
      expect(await sweep(0)).toBe(1)
      expect(await kinds()).toEqual([`case ${id}`])
      await sweep(48 * HOUR)
      expect(await isThere()).toBe(true)
    },
  )

  it('are let go after a refusal though that could not be noted at once', async () => {
    const { api, failing, prepare, kinds, sweep, isThere } = await stand()
    failing.add('release')
    const answer = await prepare({ months: 'twelve' })
    expect([answer.status, await answer.json()]).toMatchObject([422, { code: 'INVALID_INPUT' }])
    expect(api.failures).toMatchObject([{ message: 'release failed' }])
    failing.clear()
    expect(await sweep(30 * 60_000)).toBe(0)
    expect(await kinds()).toEqual([expect.stringMatching(/^command /)])
    expect(await sweep(HOUR)).toBe(1)
    expect(await kinds()).toEqual([])
    await sweep(48 * HOUR)
    expect(await isThere()).toBe(false)
  })

  it('stay held where it is not known whether the command was done', async () => {
    const { t, prepare, kinds, sweep } = await stand()
    const { store } = t.engine.parts
    const commit = store.commit.bind(store)
    store.commit = async (given) => {
      await commit(given)
      throw new Error('the connection went away')
    }
    expect((await prepare()).status).toBe(500)
    expect(await kinds()).toEqual([expect.stringMatching(/^command /)])
    expect(await sweep(HOUR / 2)).toBe(1)
    expect(await kinds()).toEqual([expect.stringMatching(/^case application-/)])
  })

  it('are held by nothing once a command is done or refused', async () => {
    const { prepare, kinds, sweep } = await stand()
    await prepare({ months: 'twelve' })
    expect(await kinds()).toEqual([])
    const { case: id } = (await (await prepare()).json()) as { case: string }
    expect(await kinds()).toEqual([`case ${id}`])
    expect(await sweep(2 * HOUR)).toBe(0)
  })
})
