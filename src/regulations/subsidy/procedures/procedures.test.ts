import { describe, expect, it } from 'vitest'
import { subsidyRules } from '../index.ts'
import { everyKind, organisation, refusal, running } from '../testing/index.ts'

const { procedures, clauses, labels, messages, met = {} } = subsidyRules

describe('procedures of the subsidy', () => {
  it('can all be opened under one agreement', async () => {
    const b = await everyKind()
    const kinds = await Promise.all(
      (await b.engine.parts.store.cases('fund')).map(async (id) => (await b.file(id)).procedure),
    )
    expect([...new Set(kinds)].sort()).toEqual(procedures.map(({ id }) => id).sort())
    expect(b.failures).toEqual([])
  })
  it('are opened under their own kind of case only', async () => {
    const b = await running()
    const contract = { number: '1', contractor: 'ООО «Пример»', subject: 'эфиры', amount: '1.00' }
    const enter = (parent: string) =>
      b.engine.act({
        tenant: 'fund',
        procedure: 'subsidy-contract',
        case: null,
        parent,
        action: 'enter',
        input: { ...contract, inspectionConsent: true },
        actor: organisation,
      })
    const wrong = await b.open('subsidy-portal', 'open', { link: 'https://portal.example' }, organisation)
    for (const parent of [wrong, 'no-such-case'])
      expect((await refusal(enter(parent))).code).toBe('UNKNOWN_CASE')
  })
  it('cite clauses that there are, and refuse in words of both outcomes', () => {
    const ids = new Set(clauses.map(({ id }) => id))
    const cited = procedures.flatMap(({ actions }) => actions.flatMap((action) => action.clauses))
    expect(cited.filter((id) => !ids.has(id))).toEqual([])
    const bare = Object.keys(met).filter((key) => !met[key]?.ru || !met[key]?.en)
    expect(bare).toEqual([])
    expect(Object.keys(messages).length).toBeGreaterThan(40)
  })
  it('have words for everything that a page shows of a case', async () => {
    const b = await everyKind()
    const raw = new Set<string>()
    const look = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(look)
      // A sealed name is opened for whoever may see it.
      else if (value !== null && typeof value === 'object' && !('sealed' in value))
        for (const [key, part] of Object.entries(value)) {
          const isOpen = /^\d|^N\d|^13\.|^[a-z-]+:/.test(key)
          if (!isOpen && !labels[key]) raw.add(key)
          look(part)
        }
    }
    for (const id of await b.engine.parts.store.cases('fund'))
      for (const shown of Object.values(await b.sees(id, 'subsidy-ministry'))) look(shown)
    expect([...raw].sort()).toEqual([])
  })
})
