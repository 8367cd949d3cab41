import { describe, expect, it } from 'vitest'
import { associationAgreement } from '../../../regulations/association/index.ts'
import { csr, depositary, file, forParty, joiner } from '../../../regulations/association/testing/index.ts'
import { toldBench } from '../testing/index.ts'
import {
  carried,
  caseOf,
  expectRefused,
  hub,
  nowhere,
  plan,
  type Scenario,
  stage,
  yes,
} from './testing/index.ts'

const notice = (category: object) => ({
  party: { id: 'N', name: 'Сторона N', office: 'руководитель' },
  category,
  file: file('a'),
})
const joining = (category: object) => async () =>
  (await hub()).open('accession', 'file-notice', notice(category), joiner)
const amendment = { title: 'Срок', text: 'Новый текст' }
const consented = ['A', 'B', 'C', 'D']

const scenarios: readonly Scenario[] = [
  [
    'ASC-008 association:pre.4 association:5.1/1 a foreign AI company',
    422,
    'CATEGORY_NOT_ELIGIBLE',
    ['category.russian', 'association:pre.4'],
    joining({ category: 'ai-company', russian: false, aiBusiness: true }),
  ],
  [
    'ASC-009 association:1.1/4 a company without public control as an organisation',
    422,
    'CATEGORY_NOT_ELIGIBLE',
    ['category.publicControl', 'association:1.1/4'],
    joining({ category: 'organisation', form: 'controlled-company', publicControl: false }),
  ],
  [
    'ASC-101 association:pre.1 association:1.1/3 a body without its level',
    422,
    'CATEGORY_NOT_ELIGIBLE',
    ['category.level', 'association:1.1/3'],
    joining({ category: 'body', level: null }),
  ],
  [
    'ASC-102 association:pre.3 an expert without a field',
    422,
    'CATEGORY_NOT_ELIGIBLE',
    ['category.fields', 'association:pre.3'],
    joining({ category: 'expert', fields: [] }),
  ],
  [
    'ASC-017 association:4.2 a second common plan of a half-year',
    409,
    'DUPLICATE',
    ['', 'association:4.2'],
    async () => {
      const { open, opened } = await hub()
      await opened('plan', 'draft-common', plan, csr)
      return open('plan', 'draft-common', plan, csr)
    },
  ],
  [
    'ASC-131 association:4.4 association:4.4/2 the registry edited by somebody else than CSR',
    403,
    'ROLE_NOT_ALLOWED',
    ['role', 'association:4.4'],
    async () => {
      const idea = { title: 'Проект', territory: 'federation', code: null }
      const { act } = await (await hub()).opened('project', 'propose', idea)
      return act('approve', { number: '1' })
    },
  ],
  [
    'ASC-142 association:5.2/3 a proposal by a Party that withdrew',
    403,
    'PARTY_WITHDRAWN',
    ['', 'association:5.2/3'],
    async () => {
      const { t, open, opened } = await hub()
      await opened('withdrawal', 'notify', { exit: '2021-03-31', contracts: [] }, forParty('A'))
      await t.moveTo('2021-04-01')
      return open('proposal', 'file', { title: 'Мысль', text: 'Текст' }, forParty('A'))
    },
  ],
]

describe('scenarios of the association over HTTP: joining, plans, amendments', () => {
  it.each(scenarios)('%s: %i %s', carried)

  it('ASC-014 association:6.6 an amendment that all agreed to stays pending without a protocol', async () => {
    const { act, see } = await (await hub()).opened('amendment', 'propose', amendment)
    for (const party of [...consented, 'E']) await caseOf(await act('answer', yes(1), forParty(party)))
    await expectRefused(await act('adopt', {}, depositary), {
      status: 409,
      code: 'PROTOCOL_REQUIRED',
      at: ['', 'association:6.6'],
    })
    expect(await see()).toMatchObject({ state: 'pending', fields: { protocol: null } })
  })

  it('ASC-018 association:4.2 the silence of one Party approves no plan', async () => {
    const { act, see } = await (await hub()).opened('plan', 'draft-common', plan, csr)
    for (const party of consented) await caseOf(await act('answer', yes(1), forParty(party)))
    await expectRefused(await act('approve', {}, csr), {
      status: 409,
      code: 'NOT_ALL_AGREED',
      at: ['', 'association:4.2'],
    })
    expect((await see()).state).toBe('agreeing')
    await caseOf(await act('answer', yes(1), forParty('E')))
    await caseOf(await act('approve', {}, csr))
    expect((await see()).state).toBe('approved')
  })

  it('ASC-025 association:6.8 a separate contract stays in force after the withdrawal', async () => {
    const { t, opened } = await hub()
    const leaving = { exit: '2021-03-31', contracts: [{ number: '12', subject: 'работы' }] }
    const { see } = await opened('withdrawal', 'notify', leaving, forParty('A'))
    await t.moveTo('2021-04-01')
    expect(await see(depositary)).toMatchObject({
      state: 'withdrawn',
      fields: { contracts: [{ number: '12', state: 'active' }] },
    })
  })

  it('ASC-138 association:6.5 the agreement is in force from the first signature', async () => {
    const { s } = nowhere()
    const founder = (id: string, signed: string) => ({
      id,
      name: `Сторона ${id}`,
      category: 'body',
      signed,
      offices: [{ person: `person-${id}`, office: 'руководитель' }],
    })
    const founders = [founder('A', '2021-02-15'), founder('B', '2021-02-10')]
    const found = { title: 'Ассоциация', depositary: 'CSR', founders }
    const id = await caseOf(await s.open('association-ledger', null, 'found', found, depositary))
    expect((await s.see('association-ledger', id, null)).fields).toMatchObject({
      effectiveFrom: '2021-02-10',
    })
  })

  it('ASC-139 association:6.7/3 a notice that one Party did not get is not done, and not overdue either', async () => {
    const { t, opened } = await hub()
    const body = notice({ category: 'body', level: 'federal' })
    const { act, see } = await opened('accession', 'file-notice', body, joiner)
    await caseOf(await act('check-notice', { proper: true, lacks: null }, depositary))
    const signature = { signatory: 'joiner-1', authority: 'устав', date: '2021-03-01' }
    await caseOf(await act('sign', signature, joiner))
    for (const party of consented) await caseOf(await act('tell-party', { party }, depositary))
    await t.moveTo('2022-03-01')
    await expectRefused(await act('close', {}, depositary), {
      status: 409,
      code: 'NOT_ALL_TOLD',
      at: ['', 'association:6.7/3'],
    })
    expect(await see(depositary)).toMatchObject({
      state: 'signed',
      deadlines: [],
      fields: { told: consented },
    })
    await caseOf(await act('tell-party', { party: 'E' }, depositary))
    await caseOf(await act('close', {}, depositary))
  })

  it('association:5.2/5 two representatives of one office answer at once: one answer stands', async () => {
    const { s, opened } = await hub()
    for (const [kind, action, input, who] of [
      ['plan', 'draft-common', plan, csr],
      ['amendment', 'propose', amendment, forParty('B')],
    ] as const) {
      const { id, act, see } = await opened(kind, action, input, who)
      const deputy = { id: 'deputy-A', roles: ['association-party'] }
      const answers = await Promise.all([forParty('A'), deputy].map((one) => act('answer', yes(1), one)))
      const statuses = answers.map(({ status }) => status).sort()
      expect(statuses, kind).toEqual([200, 409])
      expect((await see()).fields.answers, id).toMatchObject([{ party: 'A', version: 1 }])
      const late = await s.act(`association-${kind}`, id, 'answer', yes(1), deputy)
      await expectRefused(late, {
        status: 409,
        code: 'ALREADY_ANSWERED',
        at: ['answer', kind === 'plan' ? 'association:5.2/5' : 'association:6.6'],
      })
    }
  })

  it('association:6.6 association:4.2 a text changed after consents lets them lapse, and everybody is told', async () => {
    const { t, notices, share } = toldBench('2021-03-01', [associationAgreement])
    const s = stage(t, { notices: notices.box })
    const { opened } = await hub({ t, s })
    const people = [...consented, 'E'].flatMap((party) => [`person-${party}`, `deputy-${party}`])
    for (const [kind, action, input, owner, change] of [
      ['plan', 'draft-common', plan, csr, { items: [{ ...plan.items[0], title: 'Форум' }] }],
      ['amendment', 'propose', amendment, forParty('A'), { text: 'Другой текст' }],
    ] as const) {
      const { id, act } = await opened(kind, action, input, owner)
      for (const party of [...consented, 'E']) await caseOf(await act('answer', yes(1), forParty(party)))
      await caseOf(await act('revise', change, owner))
      await share({ 'association-party': people })
      for (const person of people) {
        const told = await s.told({ id: person, roles: ['association-party'] }, id)
        expect(told, `${kind} ${person}`).toContain('The text was changed: earlier answers lapsed')
      }
      await expectRefused(await act('answer', yes(1), forParty('A')), {
        status: 409,
        code: 'TEXT_CHANGED',
        at: ['version', kind === 'plan' ? 'association:4.2' : 'association:6.6'],
      })
      if (kind === 'amendment')
        await caseOf(await act('record-protocol', { number: '1', file: file('d') }, depositary))
      const [end, by] = kind === 'plan' ? (['approve', csr] as const) : (['adopt', depositary] as const)
      await expectRefused(await act(end, {}, by), {
        status: 409,
        code: 'NOT_ALL_AGREED',
        at: ['', kind === 'plan' ? 'association:4.2' : 'association:6.6'],
      })
      for (const party of [...consented, 'E']) await caseOf(await act('answer', yes(2), forParty(party)))
      await caseOf(await act(end, {}, by))
    }
  })
})
