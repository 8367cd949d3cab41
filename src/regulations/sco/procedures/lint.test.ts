import { describe, expect, it } from 'vitest'
import { lintProcedure } from '../../../kernel/index.ts'
import { everyKind, tenant } from '../testing/index.ts'
import { procedures } from './index.ts'

describe('procedures of the programme', () => {
  it.each(procedures.map((p) => [p.id, p] as const))('%s has no static fault', (_, procedure) => {
    expect(lintProcedure(procedure)).toEqual([])
  })
  it('each open a case whose journal holds', async () => {
    const b = await everyKind()
    const kinds = await Promise.all(
      (await b.engine.parts.store.cases(tenant)).map(async (id) => (await b.file(id)).procedure),
    )
    expect(kinds.sort()).toEqual(procedures.map(({ id }) => id).sort())
    expect((await b.engine.verify(tenant)).broken).toEqual([])
    expect(b.failures).toEqual([])
  })
  it('are worded in Chinese too: titles, states, actions and refusals', () => {
    for (const { title, states, actions, messages } of procedures) {
      const texts = [
        title,
        ...Object.values(states).map((state) => state.title),
        ...actions.filter(({ name }) => name !== 'recount-deadlines').map((action) => action.title),
      ]
      for (const text of texts) expect(text.zh, text.en).toMatch(/[\u4e00-\u9fff]/)
      for (const key of ['party.own', 'text.bilingual', 'amendment.lapsed'])
        expect(messages[key]?.zh, key).toMatch(/[\u4e00-\u9fff]/)
    }
  })
})
