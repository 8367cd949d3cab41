import { describe, expect, it } from 'vitest'
import type { StoredEvent } from '../../kernel/index.ts'
import type { PrivacyParts } from '../index.ts'
import { barsTo } from '../index.ts'

const states = {
  open: { title: { ru: 'идёт', en: 'open' }, owner: ['k'] },
  done: { title: { ru: 'кончено', en: 'done' }, owner: [], final: true },
  void: { title: { ru: 'отменено', en: 'void' }, owner: [], final: true },
}
const basis = { ru: 'закон', en: 'law' }

/** A person with one case whose journal went through these states on these days. */
function bench(
  journal: readonly (readonly [to: string, on: string])[],
  now: string,
  rules: PrivacyParts['settings']['rules'],
) {
  const title = { ru: 'Дело', en: 'Case' }
  const events = journal.map(
    ([to, on], i): StoredEvent => ({
      seq: i + 1,
      recordedAt: `${on}T09:00:00.000Z`,
      number: null,
      hash: '',
      text: JSON.stringify({ occurredOn: on, data: { to } }),
    }),
  )
  const parts = {
    store: { casesOf: async () => [{ case: 'c1', roles: [] }] },
    accounts: { held: async () => [] },
    engine: {
      clock: { now: () => now },
      registry: { procedure: () => ({ id: 'case', title, states }) },
      store: {
        load: async () => ({ procedure: 'case', state: journal.at(-1)![0], number: '7' }),
        journal: async () => events,
      },
    },
    settings: { rules, consents: [], roles: {} },
  } as unknown as PrivacyParts
  return barsTo(parts, { tenant: 't', person: 'p' })
}
const threeYears = [{ procedure: 'case', years: 3, from: 'end', basis, fixed: false }] as const

describe('what bars an erasure', () => {
  it('is a case that runs, whatever it was before', async () => {
    const [bar] = await bench(
      [
        ['done', '2020-01-01'],
        ['open', '2020-02-01'],
      ],
      '2030-01-01T09:00:00.000Z',
      threeYears,
    )
    expect(bar).toMatchObject({ kind: 'running', case: 'c1', until: null })
    expect(bar?.basis.ru).toContain('«Дело» 7')
  })

  it('is the term of its rule, from the day the case came to its end for good, in Moscow', async () => {
    const journal = [
      ['open', '2020-01-01'],
      ['done', '2020-02-01'],
      ['open', '2020-03-01'],
      ['done', '2020-05-06'],
      ['void', '2021-01-01'],
    ] as const
    const at = (now: string) => bench(journal, now, threeYears)
    expect(await at('2023-05-06T20:59:59.999Z')).toMatchObject([{ kind: 'kept', until: '2023-05-06' }])
    expect(await at('2023-05-06T21:00:00.000Z')).toEqual([])
  })

  it('is a kind of case of which nobody said how long it is kept', async () => {
    const [bar] = await bench([['done', '2020-01-01']], '2099-01-01T09:00:00.000Z', [])
    expect(bar).toMatchObject({ kind: 'no-rule', procedure: 'case', until: null })
  })
})
