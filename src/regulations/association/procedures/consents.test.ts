import { describe, expect, it } from 'vitest'
import { csr, depositary, file, forParty, founded, refusal, tenant } from '../testing/index.ts'
import type { LedgerFacts } from './shared/index.ts'

const items = [{ title: 'Семинар', directions: [11], executor: 'E', until: '2021-12-01' }]
const common = { title: 'План', halfYear: '2021-H2', items }
const yes = (version: number) => ({ answer: 'agree', version, reason: null })
const all = ['A', 'B', 'C', 'D', 'E']

async function planned() {
  const { t, ledger } = await founded()
  const { id } = await t.open('association-plan', ledger, 'draft-common', common, csr)
  const act = (action: string, input: unknown, actor = csr) =>
    t.act('association-plan', id, action, input, actor)
  return { t, ledger, id, act }
}

describe('a plan (association:4.1)', () => {
  it('association:4.2 needs an explicit answer of every Party, then runs to its end', async () => {
    const { t, id, act } = await planned()
    for (const party of all.slice(0, 4)) await act('answer', yes(1), forParty(party))
    expect(await refusal(act('approve', {}))).toMatchObject({ code: 'NOT_ALL_AGREED', kind: 'state' })
    await act('answer', yes(1), forParty('E'))
    await act('approve', {})
    await act('report-item', { item: 1, status: 'missed' })
    expect((await t.sees(id)).items).toMatchObject({ items: [{ status: 'missed' }] })
    await act('close', {})
    expect(await t.state(id)).toBe('closed')
    expect((await t.engine.verify(tenant)).broken).toEqual([])
  })
  it('association:4.2 has one common plan a half-year; other plans are free (association:4.3/2)', async () => {
    const { t, ledger } = await planned()
    const second = t.open('association-plan', ledger, 'draft-common', common, csr)
    expect(await refusal(second)).toMatchObject({ kind: 'state' })
    const other = { title: 'Ещё', items }
    const made = await t.open('association-plan', ledger, 'draft-other', other, forParty('B'))
    expect(made.state).toBe('agreeing')
  })
  it('association:5.2/5 one office answers once, even by two representatives, and a change lets answers lapse', async () => {
    const { act } = await planned()
    const deputy = { id: 'deputy-A', roles: ['association-party'] }
    await act('answer', yes(1), forParty('A'))
    expect(await refusal(act('answer', yes(1), deputy))).toMatchObject({
      code: 'ALREADY_ANSWERED',
      kind: 'state',
    })
    await act('revise', { items })
    expect(await refusal(act('answer', yes(1), deputy))).toMatchObject({
      code: 'TEXT_CHANGED',
      paths: ['version'],
    })
    await act('answer', yes(2), deputy)
  })
  it('association:3.1 refuses an item without a direction and association:6.1 knows no invoice', async () => {
    const { t, ledger, act } = await planned()
    const bare = { ...common, halfYear: '2022-H1', items: [{ ...items[0], directions: [] }] }
    expect(await refusal(t.open('association-plan', ledger, 'draft-common', bare, csr))).toMatchObject({
      code: 'DIRECTION_REQUIRED',
      kind: 'content',
      paths: ['items'],
    })
    expect((await refusal(act('create-invoice', {}))).kind).toBe('method')
  })
})

describe('an amendment (association:6.6)', () => {
  const proposed = async () => {
    const { t, ledger } = await founded()
    const { id } = await t.open(
      'association-amendment',
      ledger,
      'propose',
      { title: 'Срок', text: 'Новый текст' },
      forParty('A'),
    )
    const act = (action: string, input: unknown, actor = depositary) =>
      t.act('association-amendment', id, action, input, actor)
    return { t, ledger, id, act }
  }
  it('stays pending without a protocol, and is adopted with one and all consents', async () => {
    const { t, ledger, id, act } = await proposed()
    for (const party of all) await act('answer', yes(1), forParty(party))
    expect(await refusal(act('adopt', {}))).toMatchObject({ code: 'PROTOCOL_REQUIRED', kind: 'state' })
    expect(await t.state(id)).toBe('pending')
    await act('record-protocol', { number: '1', file: file('d') })
    await act('adopt', {})
    expect((await t.file<LedgerFacts>(ledger)).facts.amendments).toMatchObject([
      { amendment: id, protocol: '1' },
    ])
    expect(t.failures).toEqual([])
  })
  it('is not adopted when one Party is silent, nor changed by another Party', async () => {
    const { act } = await proposed()
    for (const party of all.slice(1)) await act('answer', yes(1), forParty(party))
    await act('record-protocol', { number: '1', file: file('d') })
    expect(await refusal(act('adopt', {}))).toMatchObject({ code: 'NOT_ALL_AGREED' })
    expect(await refusal(act('revise', { text: 'Иначе' }, forParty('B')))).toMatchObject({
      code: 'OWNER_ONLY',
      kind: 'role',
    })
  })
  it('association:5.2/3 a Party that withdrew proposes nothing', async () => {
    const { t, ledger } = await founded()
    await t.open(
      'association-withdrawal',
      ledger,
      'notify',
      { exit: '2021-03-31', contracts: [] },
      forParty('A'),
    )
    await t.moveTo('2021-04-01')
    const late = t.open(
      'association-amendment',
      ledger,
      'propose',
      { title: 'Срок', text: 'Текст' },
      forParty('A'),
    )
    expect((await refusal(late)).kind).toBe('role')
  })
})
