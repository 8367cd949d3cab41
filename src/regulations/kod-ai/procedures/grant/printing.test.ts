import { describe, expect, it } from 'vitest'
import type { Json } from '../../../../kernel/index.ts'
import { doStage, factsOf, fileReport, granted, payTranche, reportOf } from '../../testing/index.ts'
import { actHash } from './act-document.ts'
import { grantPapers } from './printing.ts'

const besides = {
  topic: 'Разметка речи',
  agreement: { number: '7-К', signed: '2024-08-26' },
  members: [{ person: 'person-1', name: 'Заозёрная Василиса Тихоновна' }],
} as const
const idsOf = (shown: unknown) =>
  grantPapers.print(shown as Json, besides as never).map(({ form, data }) => [form.id, data] as const)

describe('the reports of a grant on paper', () => {
  it('kod-ai:6.4.3 kod-ai:6.4.5 three annexes of an interim stage, five of the last one, with the sums that were filed', async () => {
    const g = await granted(1)
    expect(idsOf((await factsOf(g)).stages.map(({ number }) => ({ number, documents: null })))).toEqual([])
    await payTranche(g, 1)
    await doStage(g, 1)
    const stages = (await factsOf(g)).stages.map(({ number, documents }) => ({ number, documents }))
    const printed = idsOf(stages)
    expect(printed.map(([id]) => id)).toEqual(['kod-ai/annex-10', 'kod-ai/annex-9', 'kod-ai/annex-5'])
    expect(printed[2]![1]).toMatchObject({
      ...{ contractNumber: '7-К', stageNumber: '1' },
      rows: [{ item: 'Вознаграждение за выполнение Работ Заозёрная Василиса Тихоновна' }],
    })
    await payTranche(g, 2)
    const last = await reportOf(g, 2)
    expect(idsOf({ stage: 2, documents: last.documents }).map(([id]) => id)).toEqual([
      ...['kod-ai/annex-10', 'kod-ai/annex-9', 'kod-ai/annex-5', 'kod-ai/annex-3', 'kod-ai/annex-4'],
    ])
  })

  it('kod-ai:contract-app-9.summary the act has another hash with every change of what it says', async () => {
    const g = await granted(1)
    const hash = async () => actHash(await factsOf(g), (await factsOf(g)).stages[0]!)
    expect(await hash()).toBeNull()
    await payTranche(g, 1)
    await fileReport(g, 1)
    const first = await hash()
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    await fileReport(g, 1)
    expect(await hash()).toBe(first)
    const { documents } = await reportOf(g, 1)
    const act = { ...documents.act!, summary: 'Работы этапа выполнены, код открыт для всех' }
    await fileReport(g, 1, {}, { act })
    expect(await hash()).not.toBe(first)
  })
})
