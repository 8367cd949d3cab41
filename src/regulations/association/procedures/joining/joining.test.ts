import { describe, expect, it } from 'vitest'
import { depositary, file, forParty, founded, joiner, makeHub, refusal, tenant } from '../../testing/index.ts'
import type { LedgerFacts } from '../shared/index.ts'
import type { AccessionFacts } from './facts.ts'
import type { WithdrawalFacts } from './withdrawal.ts'

const body = (category: object = { category: 'body', level: 'federal' }) => ({
  party: { id: 'N', name: 'Сторона N', office: 'руководитель' },
  category,
  file: file('a'),
})

async function noticed(category?: object) {
  const { t, ledger } = await founded()
  const { id } = await t.open('association-accession', ledger, 'file-notice', body(category), joiner)
  const act = (action: string, input: unknown, actor = joiner) =>
    t.act('association-accession', id, action, input, actor)
  return { t, ledger, id, act }
}
const signature = (date: string) => ({ signatory: 'joiner-1', authority: 'устав', date })

describe('accession (association:5.1/1)', () => {
  it('association:6.7/2 binds the Party when thirty full days have passed, association:6.7/3 after all were told', async () => {
    const { t, ledger, id, act } = await noticed()
    await act('check-notice', { proper: true, lacks: null }, depositary)
    await t.moveTo('2021-03-05')
    await act('sign', signature('2021-03-05'))
    expect((await t.file<AccessionFacts>(id)).facts.inForceFrom).toBe('2021-04-01')
    const { parties } = (await t.file<LedgerFacts>(ledger)).facts
    expect(parties.find((one) => one.id === 'N')?.inForceFrom).toBe('2021-04-01')
    for (const party of ['A', 'B', 'C', 'D']) await act('tell-party', { party }, depositary)
    expect(await refusal(act('close', {}, depositary))).toMatchObject({ code: 'NOT_ALL_TOLD', kind: 'state' })
    await act('tell-party', { party: 'E' }, depositary)
    await act('close', {}, depositary)
    expect(await t.state(id)).toBe('done')
    expect(t.failures).toEqual([])
    expect((await t.engine.verify(tenant)).broken).toEqual([])
  })

  it('association:5.1/1 a defective notice starts no clock, a mended one does', async () => {
    const { t, id, act } = await noticed()
    expect(await refusal(act('check-notice', { proper: false, lacks: null }, depositary))).toMatchObject({
      code: 'REASON_REQUIRED',
      kind: 'content',
      paths: ['lacks'],
    })
    await act('check-notice', { proper: false, lacks: 'нет полномочий' }, depositary)
    await t.moveTo('2021-03-10')
    await act('mend-notice', { file: file('b') })
    await act('check-notice', { proper: true, lacks: null }, depositary)
    expect(await refusal(act('sign', signature('2021-03-09')))).toMatchObject({ code: 'NOTICE_MUST_PRECEDE' })
    await act('sign', signature('2021-03-10'))
    expect((await t.file<AccessionFacts>(id)).facts.inForceFrom).toBe('2021-04-10')
  })

  it.each([
    ['association:pre.4 a foreign AI company', 'russian', { category: 'ai-company', russian: false }],
    [
      'association:1.1/4 a company without public control',
      'publicControl',
      { category: 'organisation', form: 'controlled-company', publicControl: false },
    ],
    ['association:1.1/3 a body without a level', 'level', { category: 'body', level: null }],
    ['association:pre.3 an expert without a field', 'fields', { category: 'expert', fields: [] }],
  ])('%s is refused in its field %s and nothing is saved', async (told, field, category) => {
    const { t, ledger } = await founded()
    const attempt = t.open('association-accession', ledger, 'file-notice', body(category), joiner)
    const refused = await refusal(attempt)
    expect(refused).toMatchObject({ code: 'CATEGORY_NOT_ELIGIBLE', kind: 'content' })
    expect(refused.paths[1]).toBe(`category.${field}`)
    expect(refused.clauses[1]).toBe(told.split(' ')[0])
  })

  it('refuses a stranger, a signature before the check and a second case of one joiner', async () => {
    const { t, ledger, act } = await noticed()
    expect((await refusal(act('check-notice', { proper: true, lacks: null }))).kind).toBe('role')
    expect((await refusal(act('sign', signature('2021-03-01')))).kind).toBe('state')
    const again = t.open('association-accession', ledger, 'file-notice', body(), joiner)
    expect((await refusal(again)).kind).toBe('state')
  })
})

describe('the ledger of verified Parties (association:2.2/3)', () => {
  it('association:6.5 is in force from the first signature and association:5.1/3 has one depositary', async () => {
    const { t, ledger } = await founded()
    expect((await t.file<LedgerFacts>(ledger)).facts.effectiveFrom).toBe('2021-02-15')
    const second = { title: 'Ещё', depositary: 'CSR', founders: [] }
    const empty = makeHub().open('association-ledger', null, 'found', second, depositary)
    expect(await refusal(empty)).toMatchObject({ code: 'NOBODY_SIGNED', kind: 'content' })
    const other = { ...second, depositary: 'A' }
    const elsewhere = makeHub().open('association-ledger', null, 'found', other, depositary)
    expect((await refusal(elsewhere)).clauses).toContain('association:5.1/3')
  })
  it('association:1.4/2 shows its Regulation as provisional until one is recorded', async () => {
    const { t, ledger } = await founded()
    expect((await t.sees(ledger)).regulation).toBe('provisional')
    const set = { file: file('c'), approvedBy: ['A', 'B', 'C', 'D', 'E'] }
    await t.act('association-ledger', ledger, 'set-regulation', set, depositary)
    expect((await t.sees(ledger)).regulation).toMatchObject({ version: 1 })
  })
})

describe('withdrawal (association:5.1/2)', () => {
  const open = async (exit: string) => {
    const { t, ledger } = await founded()
    const input = { exit, contracts: [{ number: '12', subject: 'работы' }] }
    const made = t.open('association-withdrawal', ledger, 'notify', input, forParty('A'))
    return { t, ledger, made }
  }
  it('association:6.8 takes effect on its day and leaves separate contracts active', async () => {
    const { t, ledger, made } = await open('2021-03-31')
    const { id } = await made
    await t.moveTo('2021-03-30')
    expect(await t.state(id)).toBe('notified')
    await t.moveTo('2021-04-01')
    expect(await t.state(id)).toBe('withdrawn')
    expect((await t.file<WithdrawalFacts>(id)).facts.contracts).toEqual([
      { number: '12', subject: 'работы', state: 'active' },
    ])
    const { parties } = (await t.file<LedgerFacts>(ledger)).facts
    expect(parties.find((one) => one.id === 'A')?.exit).toBe('2021-03-31')
    expect(t.failures).toEqual([])
  })
  it('is refused a day short, with the earliest day', async () => {
    expect(await refusal((await open('2021-03-30')).made)).toMatchObject({
      code: 'EXIT_TOO_EARLY',
      kind: 'content',
      paths: ['exit'],
    })
  })
  it('may be recalled by its own Party only', async () => {
    const { t, ledger, made } = await open('2021-03-31')
    const { id } = await made
    const recall = (party: string) => t.act('association-withdrawal', id, 'recall', {}, forParty(party))
    expect(await refusal(recall('B'))).toMatchObject({ code: 'OWNER_ONLY', kind: 'role' })
    await recall('A')
    expect(await t.state(id)).toBe('recalled')
    const { parties } = (await t.file<LedgerFacts>(ledger)).facts
    expect(parties.find((one) => one.id === 'A')?.exit).toBeNull()
  })
})
