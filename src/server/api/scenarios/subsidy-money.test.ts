import { describe, expect, it } from 'vitest'
import {
  clean,
  control,
  costs,
  drafting,
  filled,
  funded,
  makeBench,
  ministry,
  official,
  organisation,
  representative,
  running,
  stranger,
} from '../../../regulations/subsidy/testing/index.ts'
import { carried, caseOf, expectRefused, expense, row, type Scenario, stage, under } from './testing/index.ts'

const estimated =
  (rows: unknown, P2: string | null = null) =>
  async () =>
    under(await running()).open('estimate', 'submit', { year: 2021, rows, P2 })
const ordered = (change: object) => async () =>
  under(await funded('1.00')).act('order', { ...expense, ...change })

const scenarios: readonly Scenario[] = [
  [
    'SUB-017 subsidy:7/o8 subsidy:8/p4 one invoice in O.8 and P4',
    409,
    'DOUBLE_BOOKING',
    ['rows', 'subsidy:7/o8'],
    estimated([row('O.8', '1.00', '17'), row('P2.4', '90.00'), row('P3', '90.00'), row('P4', '1.00', '17')]),
  ],
  [
    'SUB-213 subsidy:26/2 an order of the control body without its day',
    422,
    'DUE_REQUIRED',
    ['due', 'subsidy:26/2'],
    async () => {
      const { open, on } = under(await funded('100.00'))
      const breach = { found: 'нарушение', source: 'проверка', sum: '1.00' }
      const id = await caseOf(await open('breach', 'record', breach, control))
      return on('breach', id, 'demand', { receivedOn: '2021-06-01', due: null }, control)
    },
  ],
  [
    'SUB-310 subsidy:19 subsidy:18/2 a refusal with no ground',
    422,
    'NO_GROUND',
    ['grounds', 'subsidy:19'],
    async () => {
      const { act } = under(await makeBench([]))
      await caseOf(await act('check-requirements', clean, ministry))
      return act('decide', { decision: 'refuse', grounds: [], evidence: null }, official)
    },
  ],
  [
    'SUB-321 subsidy:13.o an expense before its estimate',
    409,
    'ESTIMATE_FIRST',
    ['spentOn', 'subsidy:13.o'],
    async () => {
      const b = await running()
      await b.moveTo('2021-03-05')
      const { act, open } = under(b)
      await caseOf(await open('estimate', 'submit', { year: 2021, rows: [row('P1', '9.00')], P2: null }))
      return act('order', expense)
    },
  ],
  [
    'SUB-X07 subsidy:7/o1 subsidy:7/o2 insurance without wages',
    422,
    'INSURANCE_WITHOUT_WAGES',
    ['rows', 'subsidy:7/o2'],
    estimated([row('O.1', '0.00'), row('O.2', '100.00'), row('P1', '1000.00')]),
  ],
  [
    'SUB-X11 subsidy:13 subsidy:13.n an agreement without letter n',
    422,
    'ITEMS_BLANK',
    ['items', 'subsidy:13'],
    async () => {
      const { act } = under(await drafting())
      await caseOf(await act('calculate', { ...costs, limit: '100000000.00' }))
      const items = filled.items.filter(({ item }) => item !== '13.n')
      await caseOf(await act('fill', { ...filled, items }, ministry))
      await caseOf(await act('name-representative', representative))
      return act('sign', {})
    },
  ],
  [
    'SUB-X13 subsidy:13.p a contractor who did not agree to inspections',
    422,
    'NO_INSPECTION_CONSENT',
    ['contract', 'subsidy:13.p'],
    async () => {
      const { act, open } = under(await funded('1.00'))
      const terms = { number: '7', contractor: 'ООО «Пример»', subject: 'эфиры', amount: '1.00' }
      const contract = await caseOf(await open('contract', 'enter', { ...terms, inspectionConsent: false }))
      return act('order', { ...expense, contract })
    },
  ],
  [
    'SUB-X17 subsidy:26 subsidy:13.e a return above what was received',
    422,
    'OVER_RECEIVED',
    ['sum', 'subsidy:26'],
    async () =>
      under(await funded('100.00')).open(
        'breach',
        'record',
        { found: 'нарушение', source: 'проверка', sum: '101.00' },
        ministry,
      ),
  ],
  [
    'SUB-X20 subsidy:20 an account of a commercial bank',
    422,
    'NOT_TREASURY',
    ['account', 'subsidy:20'],
    ordered({ account: 'commercial' }),
  ],
  [
    'SUB-X23 subsidy:2 an expense off purpose',
    422,
    'NOT_TARGET_USE',
    ['purpose', 'subsidy:2'],
    ordered({ purpose: 'other' }),
  ],
  ...[organisation, stranger].map(
    (who): Scenario => [
      `SUB-X26 subsidy:25 ${who.roles[0]} is no inspector`,
      403,
      'ROLE_NOT_ALLOWED',
      ['role', 'subsidy:25'],
      async () => {
        const days = { begins: '2021-06-01', ends: '2021-06-02' }
        const card = { number: '1', inspector: 'i', scope: 'расходы', ...days }
        return under(await running()).open('inspection', 'open', card, who)
      },
    ],
  ),
]

describe('scenarios of the subsidy over HTTP: the agreement and its money', () => {
  it.each(scenarios)('%s: %i %s', carried)

  it('SUB-014 SUB-015 subsidy:7 subsidy:8 a typed sum that differs is refused with the right one', async () => {
    const { s } = under(await running())
    const given = { O: '10.00', P1: '5.00', P2: '85.00', P3: '70.00', P4: '30.00', P5: '20.00' }
    for (const [path, typed, clause, computed] of [
      ['S', '101.00', 'subsidy:7', '100.00'],
      ['P', '210.00', 'subsidy:8', '90.00'],
    ] as const) {
      const answer = await s.api.post('/rules/subsidy/amount', { ...given, [path]: typed })
      const { errors } = await expectRefused(answer, {
        status: 422,
        code: 'SUM_MISMATCH',
        at: [path, clause],
      })
      expect(errors[0]?.operands).toEqual({ computed })
    }
  })
  it('SUB-X09 subsidy:8/p2 subsidy:8/p2.4 P2 that is not the sum of its rows is refused with the right one', async () => {
    const rows = [row('P2.1', '10.00'), row('P2.2', '5.00'), row('P2.3', '5.00'), row('P2.4', '60.00')]
    const { errors } = await expectRefused(await estimated(rows, '90.00')(), {
      status: 422,
      code: 'P2_MISMATCH',
      at: ['P2', 'subsidy:8/p2'],
    })
    expect(errors).toMatchObject([{ operands: { computed: '80.00' } }])
  })
  it('SUB-X11 subsidy:13.n the refusal names the letters that are blank', async () => {
    const { act } = under(await drafting())
    await caseOf(await act('calculate', { ...costs, limit: '100000000.00' }))
    const items = filled.items.filter(({ item }) => item !== '13.n')
    await caseOf(await act('fill', { ...filled, items }, ministry))
    await caseOf(await act('name-representative', representative))
    const { errors } = (await (await act('sign', {})).json()) as { errors: { operands: unknown }[] }
    expect(errors).toMatchObject([{ operands: { letters: ['13.n'] } }])
  })
  it('SUB-315 subsidy:13.k currency is bought for equipment that is imported, and for nothing else', async () => {
    const b = await funded('1.00')
    const { s, act } = under(b)
    await expectRefused(await act('order', { ...expense, operation: 'fx' }), {
      status: 422,
      code: 'FORBIDDEN_OP',
      at: ['operation', 'subsidy:13.k'],
    })
    await caseOf(await act('order', { ...expense, operation: 'fx', importContract: true }))
    const { fields } = await s.see('subsidy-agreement', b.agreement, ministry)
    expect(fields.orders).toHaveLength(2)
  })
  it('SUB-317 subsidy:24/1 subsidy:24/2 of a balance what is needed stays usable, the rest goes back', async () => {
    const b = await funded('3000000.00')
    await b.moveTo('2022-01-10')
    const { s, open, on } = under(b)
    const id = await caseOf(await open('balance', 'record', { year: 2022, balance: '3000000.00' }))
    await caseOf(await on('balance', id, 'decide', { need: '1000000.00' }, official))
    expect((await s.see('subsidy-balance', id, organisation)).fields).toMatchObject({
      left: { return: '2000000.00', usable: '1000000.00' },
    })
  })
  it('SUB-X12 subsidy:13.m a cut limit that nobody agrees on leads to a termination agreement', async () => {
    const b = await running()
    const { s, act } = under(b)
    await caseOf(await act('cut-limit', { limit: '80000000.00' }, ministry))
    const less = { ...costs, O: '0.00', P2: '75000000.00' }
    const proposal = { kind: 'amend', template: 'форма', text: 'сумма', costs: less }
    await caseOf(await act('propose-supplement', proposal, ministry))
    await caseOf(await act('answer-supplement', { agrees: false }))
    const { fields } = await s.see('subsidy-agreement', b.agreement, organisation)
    expect(fields).toMatchObject({ next: 'termination-agreement', sum: '100000000.00' })
  })
  it('SUB-X22 subsidy:d.0 subsidy:d.2 the act is a draft without a number, in force from no day', async () => {
    const b = await makeBench()
    const { fields } = await stage(b).see('subsidy-agreement', b.agreement, organisation)
    expect(fields).toMatchObject({
      draft: { banner: 'draft', actNumber: null },
      force: { effectiveFrom: null },
    })
  })
  it('SUB-X24 subsidy:13.v subsidy:13.i a further report is overdue the day after', async () => {
    const b = await running()
    const { s, act } = under(b)
    await caseOf(await act('ask-information', { id: 'r1', due: '2021-05-01', form: 'форма' }, ministry))
    const isOverdue = async () => {
      const { today, deadlines } = await s.see('subsidy-agreement', b.agreement, organisation)
      const asked = deadlines.find(({ key }) => key === 'information')!
      return asked.stoppedOn === null && asked.due < today
    }
    await b.moveTo('2021-05-01')
    expect(await isOverdue()).toBe(false)
    await b.moveTo('2021-05-02')
    expect(await isOverdue()).toBe(true)
    await caseOf(await act('inform', { id: 'r1', answer: 'сведения' }))
    expect(await isOverdue()).toBe(false)
  })
})
