import { describe, expect, it } from 'vitest'
import {
  finance as financeActor,
  type Granted,
  granted,
  onGrant,
} from '../../../regulations/kod-ai/testing/index.ts'
import { demonstrationPayer } from '../../wiring/index.ts'
import { reportsApi } from '../reports/index.ts'
import { type Asker, asker, testApi } from '../testing/index.ts'
import { type BankOrder, bankFile, purposeOf } from './bank-file.ts'
import { against } from './budget.ts'
import { payerOf } from './payer.ts'
import type { BudgetBoard, BudgetRows, PaymentBoard } from './schemas.ts'
import { windows1251 } from './windows-1251.ts'

const finance = asker('finance-1', 'finance')
const order: BankOrder = {
  order: 41,
  amount: '333333.34',
  agreement: '7-12',
  signed: '2024-05-06',
  tranche: 1,
  name: 'Шаблонов\nМарк',
  inn: '500100732259',
  account: '40817810000000000001',
  bank: { name: 'Банк', bik: '044525225', correspondent: '30101810400000000225' },
}

async function world(members = 2) {
  const g = await granted(members)
  const api = testApi(g.bench, { payer: demonstrationPayer })
  const app = reportsApi(api.parts)
  const get = (path: string, who: Asker = finance) =>
    app.request(`/api/v1${path}`, {
      headers: who
        ? { authorization: `Bearer ${Buffer.from(JSON.stringify(who)).toString('base64url')}` }
        : {},
    })
  const read = async <T>(path: string, who?: Asker) => (await (await get(path, who)).json()) as T
  return { g, api, get, read }
}
const draw = (g: Granted) =>
  g.bench.open('payment-register', null, 'draw-up', { items: [{ grant: g.grant, tranche: 1 }] }, financeActor)
const confirm = (g: Granted, id: string, firstOrder = 1) =>
  g.bench.act('payment-register', id, 'confirm', { payer: demonstrationPayer, firstOrder }, financeActor)

describe('the file for the bank', () => {
  it('has payer and payee of every order, and no value begins a line', () => {
    const lines = bankFile(demonstrationPayer, [order, { ...order, order: 42 }], '2024-06-03').split('\r\n')
    expect(lines.slice(0, 3)).toEqual(['1CClientBankExchange', 'ВерсияФормата=1.03', 'Кодировка=Windows'])
    expect(lines).toContain('РасчСчет=40503810700000000001')
    const first = lines.slice(lines.indexOf('СекцияДокумент=Платежное поручение'))
    for (const line of [
      'Номер=41',
      'Дата=03.06.2024',
      'Сумма=333333.34',
      'Плательщик1=Фонд-образец (демонстрация)',
      'ПлательщикИНН=9900000017',
      'ПлательщикКПП=990001001',
      'ПлательщикСчет=40503810700000000001',
      'ПлательщикБИК=044525225',
      'ПлательщикКорсчет=30101810400000000225',
      'Получатель1=Шаблонов Марк',
      'ПолучательСчет=40817810000000000001',
      'ПолучательБИК=044525225',
      'НазначениеПлатежа=Грант по договору № 7-12 от 06.05.2024, транш 1. НДС не облагается',
    ])
      expect(first).toContain(line)
    expect(lines.slice(-2)).toEqual(['КонецФайла', ''])
    expect(purposeOf({ ...order, agreement: 'я'.repeat(400) })).toHaveLength(210)
  })
  it('is encoded as Windows does', () => {
    expect(new TextDecoder('windows-1251').decode(windows1251('Ёж № «я» – А1'))).toBe('Ёж № «я» – А1')
    expect([...windows1251('漢')]).toEqual([0x3f])
  })
  it('is the same bytes whenever it is made, whatever becomes of the grant after the confirmation', async () => {
    const { g, api, get } = await world()
    const { id } = await draw(g)
    const path = `/payments/registers/${id}/bank-file`
    expect((await get(path)).status).toBe(409)
    await confirm(g, id, 7)
    const answer = await get(path)
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="1c_to_kl_1.txt"')
    const before = Buffer.from(await answer.arrayBuffer())
    expect(new TextDecoder('windows-1251').decode(before)).toMatch(/Номер=7\r\n[\s\S]*Номер=8\r\n/)
    // Whose requisites went out is written down.
    expect(api.accessed.filter(({ field }) => field === 'payees').map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['person-1', 'person-2']),
    )
    const { parts } = (await g.bench.file<{ parts: { lines: { amount: string }[] }[] }>(id)).facts
    await g.bench.moveTo('2024-09-03')
    const rows = parts[0]!.lines.map(({ amount }, n) => ({
      ...{ day: '2024-09-02', order: String(7 + n), amount, nth: 1 },
      ...{ line: n + 1, outcome: 'paid', reason: null },
    }))
    await g.bench.act('payment-register', id, 'reconcile', { rows }, financeActor)
    const again = await get(path)
    expect(Buffer.from(await again.arrayBuffer()).equals(before)).toBe(true)
    for (const role of ['fund-officer', 'director', 'auditor', 'jury'])
      expect((await get(path, asker('x', role))).status).toBe(403)
    expect((await get(`/payments/registers/${g.grant}/bank-file`)).status).toBe(404)
  })
})

describe('the payer', () => {
  it('names every setting that is missing and how to set it', async () => {
    expect(() => payerOf({ name: 'Фонд', inn: ' ' })).toThrow(
      expect.objectContaining({
        code: 'PAYER_NOT_SET',
        items: expect.arrayContaining([
          expect.objectContaining({
            path: 'payer.inn',
            remedy: expect.objectContaining({ ru: expect.stringContaining('MERA_PAYER_INN') }),
          }),
        ]),
      }),
    )
    const { read } = await world(1)
    expect(await read('/payments/payer')).toEqual(demonstrationPayer)
  })
})

describe('payments', () => {
  it('tell what is due with its ground, and the registers with the next number of an order', async () => {
    const { g, read } = await world()
    const before = await read<PaymentBoard>('/payments')
    expect(before).toMatchObject({ draws: 'payment-register', nextOrder: 1, isPayerSet: true, registers: [] })
    expect(before.grants).toMatchObject([
      { case: g.grant, isHeld: false, due: [{ tranche: 1, opens: null, clause: 'kod-ai:6.4.4' }] },
    ])
    const { id } = await draw(g)
    await confirm(g, id, 5)
    const after = await read<PaymentBoard>('/payments')
    expect(after).toMatchObject({
      grants: [],
      nextOrder: 7,
      registers: [{ number: '1', state: 'confirmed' }],
    })
    expect(await read<PaymentBoard>('/payments', asker('a', 'auditor'))).toMatchObject({ draws: null })
  })
})

describe('the budget', () => {
  it('warns by how much what is signed, or would be, exceeds what was allotted', () => {
    const of = (signed: string, negotiated: string) => against('100.00', { signed, negotiated })
    expect(of('60.00', '40.00')).toEqual({ left: '40.00', over: null, overWith: null })
    expect(of('60.00', '40.01')).toEqual({ left: '40.00', over: null, overWith: '0.01' })
    expect(of('100.01', '5.00')).toEqual({ left: '-0.01', over: '0.01', overWith: null })
    expect(against(null, { signed: '1.00', negotiated: '0.00' }).left).toBeNull()
  })
  it('is made of rows, and each figure tells its own', async () => {
    const { g, read, get } = await world(1)
    const { contest } = g.opening
    const lines = (await read<PaymentBoard>('/payments')).grants[0]!.due[0]!.lines
    await onGrant(g, 'pay-tranche', { tranche: 1, order: '15', lines }, financeActor)
    const rows = (figure: string) => read<BudgetRows>(`/payments/budget/${contest}/rows?figure=${figure}`)
    const signed = await rows('signed')
    expect(signed.items.map(({ case: id }) => id)).toEqual([g.grant])
    expect((await rows('paid')).total).toBe(lines[0]!.amount)
    expect((await rows('negotiated')).items).toEqual([])
    expect(await read<BudgetBoard>('/payments/budget')).toMatchObject({
      clauses: { signed: 'kod-ai:6.2' },
      contests: [],
    })
    expect((await get(`/payments/budget/${contest}/rows`)).status).toBe(422)
    expect((await get(`/payments/budget/${contest}/rows?figure=all`)).status).toBe(422)
    expect((await get('/payments/budget', asker('j', 'jury'))).status).toBe(403)
  })
})
