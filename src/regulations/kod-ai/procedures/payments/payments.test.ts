import { describe, expect, it } from 'vitest'
import { isSealed } from '../../../../kernel/index.ts'
import { kodAi } from '../../index.ts'
import {
  director,
  factsOf,
  finance,
  type Granted,
  granted,
  hash,
  memberActor,
  officer,
  onGrant,
  payTranche,
  qualified,
  refusal,
} from '../../testing/index.ts'
import type { RegisterFacts } from './facts.ts'

const payer = {
  name: 'Фонд-образец',
  inn: '9900000017',
  kpp: '990001001',
  account: '40503810700000000001',
  bank: 'Банк-образец',
  bik: '044525225',
  correspondent: '30101810400000000225',
}

const draw = (g: Granted, tranche = 1) =>
  g.bench.open('payment-register', null, 'draw-up', { items: [{ grant: g.grant, tranche }] }, finance)
const on = (g: Granted, id: string, action: string, input: unknown, who = finance) =>
  g.bench.act('payment-register', id, action, input, who)
const facts = async (g: Granted, id: string) => (await g.bench.file<RegisterFacts>(id)).facts

async function confirmed(g: Granted, firstOrder = 1) {
  const { id } = await draw(g)
  await on(g, id, 'confirm', { payer, firstOrder })
  return id
}
const row = (line: number | null, amount: string, change: object = {}) => ({
  day: '2024-09-02',
  order: String(line ?? ''),
  amount,
  nth: 1,
  line,
  outcome: line === null ? null : 'paid',
  reason: null,
  ...change,
})
/** Pays the lines with rows as the bank would write them. */
async function paidRows(g: Granted, id: string) {
  const { parts } = await facts(g, id)
  return parts.flatMap(({ lines }) => lines.map(({ number, amount }) => row(number, amount)))
}

describe('a register of payments', () => {
  it('kod-ai:contract-3.3.1 is filled by the grants, numbered by its own series, and each tranche stands in one', async () => {
    const g = await granted(2)
    const { id, number } = await draw(g)
    expect(number).toBe('1')
    expect(await g.bench.state(id)).toBe('drawn')
    const { parts } = await facts(g, id)
    expect(parts).toMatchObject([{ grant: g.grant, tranche: 1, refused: null }])
    expect(parts[0]!.lines.map(({ number: n, payee }) => [n, payee.person])).toEqual([
      [1, 'person-1'],
      [2, 'person-2'],
    ])
    expect(parts[0]!.lines.every(({ payee }) => isSealed(payee.account) && isSealed(payee.name))).toBe(true)
    expect(await refusal(draw(g))).toMatchObject({ code: 'NOT_DUE', kind: 'state' })
    expect(await refusal(payTranche(g, 1))).toMatchObject({ code: 'IN_REGISTER' })
    expect(await g.bench.sees(g.grant, 'finance')).toMatchObject({ due: [], balances: { due: '0.00' } })
    expect(g.bench.failures).toEqual([])
  })

  it('kod-ai:contract-4.1.k takes no tranche of a member whose account is being changed, before or after it was drawn up', async () => {
    const g = await granted(2)
    const { id } = await draw(g)
    const { bank } = (await factsOf(g)).members[0]!.requisites
    await onGrant(
      g,
      'change-requisites',
      { change: { person: 'person-1', bank }, signature: qualified(hash('change')) },
      memberActor(0),
    )
    expect(await refusal(on(g, id, 'confirm', { payer, firstOrder: 1 }))).toMatchObject({
      code: 'REQUISITES_PENDING',
      clauses: ['kod-ai:contract-4.1.k'],
    })
    await on(g, id, 'withdraw', { reason: 'Меняется счёт' })
    expect(await refusal(draw(g))).toMatchObject({ code: 'REQUISITES_PENDING' })
  })

  it('says what is wrong with the payer', async () => {
    const g = await granted(1)
    const { id } = await draw(g)
    expect(
      await refusal(on(g, id, 'confirm', { payer: { ...payer, inn: '9900000018' }, firstOrder: 1 })),
    ).toMatchObject({ code: 'PAYER', kind: 'content' })
    expect(await refusal(on(g, id, 'confirm', { payer, firstOrder: 1_000_000 }))).toMatchObject({
      code: 'ORDER_NUMBER',
    })
    expect(await refusal(on(g, id, 'confirm', { payer, firstOrder: 1 }, officer))).toMatchObject({
      kind: 'role',
    })
    await on(g, id, 'confirm', { payer, firstOrder: 1 }, director)
    expect(await refusal(on(g, id, 'confirm', { payer, firstOrder: 1 }))).toMatchObject({ kind: 'state' })
  })

  it('kod-ai:6.4.4 marks the tranche as paid once its last line is, and never twice', async () => {
    const g = await granted(2)
    const id = await confirmed(g)
    await g.bench.moveTo('2024-09-03')
    const [first, second] = await paidRows(g, id)
    await on(g, id, 'reconcile', { rows: [first] })
    expect((await factsOf(g)).ledger.tranches[0]!.paid).toBe(null)
    expect(await refusal(on(g, id, 'reconcile', { rows: [first] }))).toMatchObject({ code: 'ROW_KNOWN' })
    const again = { ...first, nth: 2 }
    expect(await refusal(on(g, id, 'reconcile', { rows: [again] }))).toMatchObject({
      code: 'SETTLED_ALREADY',
    })
    await on(g, id, 'reconcile', { rows: [second] })
    expect((await factsOf(g)).ledger.tranches[0]!.paid).toMatchObject({ on: '2024-09-02', order: '1, 2' })
    expect(await g.bench.state(id)).toBe('executed')
    expect((await g.bench.file(g.grant)).deadlines.find((d) => d.key === 'advance')!.stoppedOn).not.toBe(null)
    expect(g.bench.failures).toEqual([])
  })

  it('a line that failed is due again alone; money that came back makes the tranche unpaid', async () => {
    const g = await granted(2)
    const id = await confirmed(g)
    await g.bench.moveTo('2024-09-03')
    const [first, second] = await paidRows(g, id)
    expect(await refusal(on(g, id, 'reconcile', { rows: [{ ...second, outcome: 'failed' }] }))).toMatchObject(
      {
        code: 'REASON_NEEDED',
      },
    )
    await on(g, id, 'reconcile', { rows: [first, { ...second, outcome: 'failed', reason: 'Счёт закрыт' }] })
    const due = (await g.bench.sees(g.grant, 'finance')).due
    expect(due).toMatchObject([{ number: 1, lines: [{ person: 'person-2', amount: second!.amount }] }])
    const { id: next, number } = await draw(g)
    expect(number).toBe('2')
    await on(g, next, 'confirm', { payer, firstOrder: 3 })
    await on(g, next, 'reconcile', { rows: [row(1, second!.amount, { order: '3' })] })
    expect((await factsOf(g)).ledger.tranches[0]!.paid).toMatchObject({ order: '1, 3' })
    const back = row(1, second!.amount, { order: '77', outcome: 'returned', reason: 'Вернул банк' })
    await on(g, next, 'reconcile', { rows: [back] })
    expect((await factsOf(g)).ledger.tranches[0]!.paid).toBe(null)
    expect((await g.bench.sees(g.grant, 'finance')).due).toMatchObject([
      { number: 1, lines: [{ person: 'person-2' }] },
    ])
    expect(g.bench.failures).toEqual([])
  })

  it('asks for a reason where number or sum differ or nothing answers, and pays no other sum', async () => {
    const g = await granted(1)
    const id = await confirmed(g)
    await g.bench.moveTo('2024-09-03')
    const [only] = await paidRows(g, id)
    const code = async (change: object) =>
      (await refusal(on(g, id, 'reconcile', { rows: [{ ...only, ...change }] }))).code
    expect(await code({ order: '9' })).toBe('REASON_NEEDED')
    expect(await code({ amount: '1.00', reason: 'Частями' })).toBe('SUM_MISMATCH')
    expect(await code({ line: null, outcome: null })).toBe('REASON_NEEDED')
    expect(await code({ line: 7 })).toBe('UNKNOWN_LINE')
    expect(await code({ day: '2024-09-04' })).toBe('FUTURE')
    await on(g, id, 'reconcile', {
      rows: [
        { ...only, order: '9', reason: 'Банк дал свой номер' },
        row(null, '15.00', { reason: 'Комиссия банка' }),
      ],
    })
    expect((await factsOf(g)).ledger.tranches[0]!.paid).toMatchObject({ order: '9' })
  })

  it('tells accounts to finance and officers alone', async () => {
    const g = await granted(1)
    const { id } = await draw(g)
    expect((await g.bench.sees(id, 'finance')).payees).toHaveLength(1)
    expect(await g.bench.sees(id, 'director')).not.toHaveProperty('payees')
    for (const role of ['member', 'expert', 'jury', 'public'])
      expect(await g.bench.sees(id, role)).toEqual({})
  })

  it('shows no key without a word', async () => {
    const g = await granted(2)
    const id = await confirmed(g)
    await g.bench.moveTo('2024-09-03')
    const [first, second] = await paidRows(g, id)
    await on(g, id, 'reconcile', { rows: [first, { ...second, outcome: 'failed', reason: 'Счёт закрыт' }] })
    const missing = new Set<string>()
    const walk = (value: unknown, of: string): void => {
      if (Array.isArray(value)) for (const one of value) walk(one, of)
      else if (typeof value === 'object' && value !== null && !isSealed(value))
        for (const [key, one] of Object.entries(value)) {
          const names = [`${of}.${key}`, `payment-register.${key}`, `grant.${key}`, key]
          if (!names.some((name) => kodAi.labels[name])) missing.add(`${of}.${key}`)
          walk(one, key)
        }
    }
    for (const [key, value] of Object.entries(await g.bench.sees(id, 'finance'))) walk(value, key)
    const { transfers, due } = await g.bench.sees(g.grant, 'finance')
    walk(transfers, 'transfers')
    walk(due, 'due')
    expect([...missing]).toEqual([])
  })
})
