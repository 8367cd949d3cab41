import { describe, expect, it } from 'vitest'
import { canonical, sha256Hex } from '../../../../kernel/index.ts'
import {
  deal,
  declareAll,
  filePapers,
  hash,
  memberActor,
  onAgreement,
  papersOf,
  qualified,
  refusal,
} from '../../testing/index.ts'
import type { AgreementFacts } from './facts.ts'
import { agreement } from './index.ts'

type Deal = Awaited<ReturnType<typeof deal>>

const fileOf = async (d: Deal) =>
  (await d.bench.file(d.agreement)) as Parameters<(typeof agreement)['visibility'][string]['value']>[1]

async function shown(d: Deal, key: string) {
  const file = await fileOf(d)
  return agreement.visibility[key]!.value(file.facts as never, file as never)
}

async function remarked() {
  const d = await deal(2)
  await declareAll(d)
  await filePapers(d)
  await onAgreement(d, 'post-remarks', { remarks: [{ place: 'Приложение 8', text: 'Доли' }] })
  return d
}

describe('rounds of 5.8', () => {
  it('kod-ai:5.8/2 keep each version with the answer; requisites left out with corrections stay', async () => {
    const d = await remarked()
    const { requisites, ...rest } = papersOf(d)
    const changed = { ...rest, specification: { ...rest.specification, aim: 'Иная цель' } }
    await onAgreement(d, 'file-papers', { ...changed, answer: 'Цель уточнена' }, memberActor(0))
    const facts = (await fileOf(d)).facts as AgreementFacts
    expect(facts.papers!.requisites.map((r) => r.person)).toEqual(requisites.map((r) => r.person))
    const versions = (await shown(d, 'versions')) as { specification: { aim: string } }[]
    expect(versions.map((v) => v.specification.aim)).toEqual([rest.specification.aim, 'Иная цель'])
    const rounds = (await shown(d, 'rounds')) as { answer: unknown }[]
    expect([rounds.length, rounds[0]!.answer, rounds[1]!.answer !== null]).toEqual([2, null, true])
    expect(JSON.stringify(versions)).not.toContain('passport')
  })

  it('kod-ai:contract-11.fn-18 requisites cannot be left out the first time', async () => {
    const d = await deal(1)
    await declareAll(d)
    const { requisites: _, ...rest } = papersOf(d)
    expect(await refusal(onAgreement(d, 'file-papers', rest, memberActor(0)))).toMatchObject({
      code: 'REQUISITES_MISSING',
    })
  })

  it('kod-ai:5.10/2 the hash of the text changes with what is agreed on and with nothing else', async () => {
    const d = await remarked()
    const before = await shown(d, 'document')
    expect(before).toMatchObject({ version: 1 })
    const { requisites: _, ...rest } = papersOf(d)
    const hashOf = async () => ((await shown(d, 'document')) as { sha256: string }).sha256
    await onAgreement(d, 'file-papers', rest, memberActor(0))
    const same = await hashOf()
    expect(same).toBe((before as { sha256: string }).sha256)
    await onAgreement(d, 'add-requirement', { key: 'docs', text: 'Документация' })
    expect(await hashOf()).not.toBe(same)
  })

  it('kod-ai:declaration-head what is signed is the document that was shown', async () => {
    const d = await deal(1)
    const told = (await shown(d, 'declaration')) as { version: string; document: string; items: unknown[] }
    expect(told.items).toHaveLength(10)
    expect(told.document).toBe(sha256Hex(canonical({ version: told.version, items: told.items })))
    expect(qualified(hash('x')).level).toBe('qualified')
  })
})
