import { expect, it } from 'vitest'
import { createDrafts } from '../drafts/index.ts'
import { vaultFileKeys } from '../files/index.ts'
import { standingClock, standOf } from '../files/testing/index.ts'
import { memoryDrafts } from '../memory/drafts/index.ts'
import { memoryBlobs, memoryFileRecords } from '../memory/files/index.ts'
import { memoryVault } from '../memory/index.ts'
import { draftFiles } from './drafts.ts'

const owner = { tenant: 't', person: 'ada' }
const place = { procedure: 'application', action: 'prepare', case: null, parent: 'contest-1' }

function stand() {
  const clock = standingClock()
  const vault = memoryVault()
  const records = memoryFileRecords()
  const { files, failures, upload } = standOf({
    records,
    blobs: memoryBlobs(clock.now),
    keys: vaultFileKeys(vault),
    clock,
  })
  let made = 0
  const drafts = createDrafts({
    store: memoryDrafts(),
    vault,
    clock,
    files: draftFiles(files),
    newId: () => `d${++made}`,
    failed: (error) => failures.push(error),
  })
  const left = async (id: string) => {
    clock.days(60)
    await files.collectUnreferenced(clock.now())
    return (await records.find('t', id)) !== null
  }
  return { files, drafts, upload, left, failures, records }
}

it('a file that a draft names is kept as long as the draft names it', async () => {
  const { files, drafts, upload, left, failures } = stand()
  const [paper, other] = [await upload('paper'), await upload('other')]
  const body = { papers: [{ sha256: paper.sha256 }, { sha256: 'ab'.repeat(32) }], again: paper.sha256 }
  await drafts.save(owner, place, body, 0)
  expect(await left(paper.id)).toBe(true)
  expect(await left(other.id)).toBe(false)
  await expect(files.remove('t', paper.id)).rejects.toMatchObject({ code: 'FILE_REFERENCED' })
  await drafts.save(owner, place, { papers: [] }, 1)
  expect(await left(paper.id)).toBe(false)
  expect(failures).toEqual([])
  await files.close()
})

it('a draft that is sent or removed lets its files go, and never holds those of others', async () => {
  const { files, drafts, upload, left, records } = stand()
  const foreign = await upload('foreign', { person: 'boris', subject: 'boris' })
  const [one, two] = [await upload('one'), await upload('two')]
  const onCase = { ...place, case: 'application-1', parent: null }
  await drafts.save(owner, place, { a: one.sha256, b: foreign.sha256 }, 0)
  await drafts.save(owner, onCase, { a: two.sha256 }, 0)
  expect(await records.holders('t', foreign.id)).toEqual([])
  expect([await left(one.id), await left(two.id), await left(foreign.id)]).toEqual([true, true, false])
  await drafts.sent(owner, place)
  await drafts.remove(owner, onCase, 1)
  expect([await left(one.id), await left(two.id)]).toEqual([false, false])
  await files.close()
})

it('a draft is kept though its files cannot be noted, which is told', async () => {
  const { files, upload, failures } = stand()
  const paper = await upload('paper')
  const broken = new Error('gone')
  const vault = memoryVault()
  const drafts = createDrafts({
    store: memoryDrafts(),
    vault,
    clock: standingClock(),
    files: draftFiles({
      ...files,
      reference: async () => {
        throw broken
      },
    }),
    newId: () => 'd',
    failed: (error) => failures.push(error),
  })
  expect(await drafts.save(owner, place, { a: paper.sha256 }, 0)).toMatchObject({ version: 1 })
  expect(failures).toEqual([broken])
  expect(await drafts.read(owner, place)).toMatchObject({ body: { a: paper.sha256 } })
  await vault.erase('t', 'ada')
  expect(await drafts.read(owner, place)).toBeNull()
  await expect(drafts.save(owner, place, {}, 1)).rejects.toMatchObject({ code: 'SUBJECT_ERASED' })
  await files.close()
})
