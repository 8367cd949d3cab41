import { describe, expect, it } from 'vitest'
import { addMonths, isSealed } from '../../../../kernel/index.ts'
import {
  checkLinks,
  fileReport,
  finance,
  type Granted,
  hash,
  makeBench,
  nameOf,
  officer,
  person,
  personId,
  qualified,
  refusal,
  requisitesOf,
  systemActor,
} from '../../testing/index.ts'
import type { GrantFacts } from './facts.ts'
import { finishAgreement } from './finish-agreement.ts'
import type { ImportedGrant } from './imported.ts'
import { balances, paymentLines } from './index.ts'

const signed = '2024-02-01'
const today = '2024-11-15'

/** A year-long grant of two, its first stage filed and accepted, its second tranche not paid yet. */
function running(change: Partial<ImportedGrant> = {}): ImportedGrant {
  const line = (n: number, amount: string) => ({ person: personId(n), amount })
  return {
    registryNumber: 'Р-17',
    evidence: {
      file: { name: 'гранты.csv', sha256: hash('registry') },
      sheet: '',
      row: 2,
      registry: 'Реестр грантов',
      on: '2024-11-01',
    },
    basis: { title: 'Приказ', number: '12-к', date: '2024-11-05' },
    state: 'active',
    agreement: { number: '17-ГК', signed, text: null },
    contest: 'contest-elsewhere',
    applicationNumber: 'Ф-204',
    topic: 'Библиотека разметки',
    lot: 'nlp',
    total: '3000000.00',
    months: 12,
    extension: 0,
    percents: null,
    members: [0, 1].map((n) => ({ person: personId(n), name: nameOf(n), grant: '1500000.00' })),
    stages: [
      {
        ends: addMonths(signed, 6),
        amount: '1500000.00',
        paid: { on: '2024-02-20', order: '101', lines: null },
        filedOn: '2024-07-30',
        acceptedOn: '2024-08-20',
        spent: [line(0, '700000.00'), line(1, '740000.50')],
      },
      {
        ends: addMonths(signed, 12),
        amount: '1500000.00',
        paid: null,
        filedOn: null,
        acceptedOn: null,
        spent: [],
      },
    ],
    returns: [],
    codes: { technology: 'nlp', task: 'разметка', result: 'библиотека' },
    library: null,
    ...change,
  }
}

const take = (input: ImportedGrant, bench = makeBench(today)) =>
  bench.engine.act({
    tenant: 'fund',
    procedure: 'grant',
    case: null,
    action: 'import',
    input,
    actor: officer,
  })
const codeOf = (input: ImportedGrant) => refusal(take(input))
const withStage = (i: number, change: Partial<ImportedGrant['stages'][number]>) =>
  running({ stages: running().stages.map((s, at) => (at === i ? { ...s, ...change } : s)) })

describe('a running grant is taken over', () => {
  it('with its ledger, its running terms and its evidence; names are sealed', async () => {
    const { file, rulings } = await take(running())
    const facts = file.facts as GrantFacts
    expect(file.state).toBe('active')
    expect(balances(facts.ledger)).toMatchObject({
      total: '3000000.00',
      paid: '1500000.00',
      spent: '1440000.50',
      accepted: '1440000.50',
      returned: '0.00',
    })
    expect(facts.ledger.tranches[0]!.paid!.lines.map((l) => l.amount)).toEqual(['750000.00', '750000.00'])
    expect(file.deadlines.map((d) => [d.key, d.instance, d.due])).toEqual([
      ['stage-report', '2', '2025-02-01'],
    ])
    expect(facts.imported).toMatchObject({ registryNumber: 'Р-17', evidence: { row: 2 }, on: today })
    expect(facts.members.every((m) => isSealed(m.name))).toBe(true)
    expect(file.number).toBeNull()
    expect(rulings.flatMap((r) => r.findings.filter((f) => f.outcome === 'broken'))).toEqual([])
    expect(facts.imported!.notes.map((n) => n.message)).toEqual(['import.requisites'])
  })

  it('and goes on by ordinary actions: requisites, a tranche, reports', async () => {
    const bench = makeBench(today)
    const { id } = (await take(running(), bench)).file
    const facts = async () => (await bench.file<GrantFacts>(id)).facts
    const pay = async () =>
      bench.act(
        'grant',
        id,
        'pay-tranche',
        { tranche: 2, order: '202', lines: paymentLines(await facts(), 2) },
        finance,
      )
    expect(await refusal(pay())).toMatchObject({ code: 'REQUISITES_MISSING' })
    for (const n of [0, 1]) {
      const change = requisitesOf(n)
      await bench.act(
        'grant',
        id,
        'change-requisites',
        { change, signature: qualified(hash('r')) },
        person(personId(n)),
      )
      const decision = { person: personId(n), accepted: true, reason: 'Проверено' }
      await bench.act('grant', id, 'decide-requisites', decision, officer)
    }
    await pay()
    expect(balances((await facts()).ledger).paid).toBe('3000000.00')
    const g = { bench, grant: id } as Granted
    await bench.moveTo('2025-01-31')
    await checkLinks(g)
    await fileReport(g, 2)
    expect(await bench.state(id)).toBe('final-review')
    expect((await facts()).stages[1]!.filings).toMatchObject([{ daysLate: 0 }])
    expect(bench.failures).toEqual([])
    expect((await bench.engine.verify('fund')).broken).toEqual([])
  })

  it('and a report that does not come is noted as missed', async () => {
    const bench = makeBench(today)
    const { id } = (await take(running(), bench)).file
    await bench.moveTo('2025-02-10')
    const { missed } = (await bench.file<GrantFacts>(id)).facts
    expect(missed).toMatchObject([{ deadline: 'stage-report', instance: '2' }])
  })

  it('once; a person who stands in another case of the round is let in and told', async () => {
    const bench = makeBench(today)
    const { file } = await take(running(), bench)
    expect(await refusal(take(running(), bench))).toMatchObject({ code: 'DUPLICATE' })
    const second = await take(running({ registryNumber: 'Р-18' }), bench)
    expect((second.file.facts as GrantFacts).imported!.notes).toContainEqual({
      clause: 'kod-ai:3.3/2',
      message: 'import.held',
      operands: { person: personId(0), case: file.id },
    })
  })

  it('by an officer of the Fund only', async () => {
    const bench = makeBench(today)
    const ask = { tenant: 'fund', procedure: 'grant', case: null, action: 'import', input: running() }
    for (const actor of [person('anybody'), finance, systemActor])
      expect(await refusal(bench.engine.act({ ...ask, actor }))).toMatchObject({ code: 'ROLE_NOT_ALLOWED' })
  })

  it('up to the accepted works; its end tells no agreement, for there is none here', async () => {
    const library = {
      repository: 'https://example.org/library',
      licence: { id: 'MIT', url: 'https://example.org/licence' },
    }
    const last = {
      paid: { on: '2024-09-01', order: '102', lines: null },
      filedOn: '2024-10-01',
      acceptedOn: '2024-10-20',
      spent: [0, 1].map((n) => ({ person: personId(n), amount: '10.00' })),
    }
    const { file } = await take({ ...withStage(1, last), state: 'completing', library })
    expect(file.state).toBe('completing')
    expect(file.deadlines).toEqual([])
    expect(finishAgreement(file, 'fulfilled')).toEqual([])
  })
})

describe('what the regulation would have had otherwise is told, not refused', () => {
  it('tranches, term and lateness', async () => {
    const base = running().stages
    const { file, rulings } = await take(
      running({
        stages: [
          { ...base[0]!, amount: '1600000.00', filedOn: '2024-08-05' },
          {
            ...base[1]!,
            amount: '1400000.00',
            ends: '2025-02-03',
            paid: { on: '2024-08-01', order: '9', lines: null },
          },
        ],
      }),
    )
    const broken = rulings.flatMap((r) =>
      r.findings.filter((f) => f.outcome === 'broken').map((f) => f.clause),
    )
    expect(broken).toContain('kod-ai:contract-app-7.col-4')
    expect(broken).toContain('kod-ai:contract-app-7.col-3')
    expect((file.facts as GrantFacts).imported!.notes.map((n) => n.message)).toEqual([
      'import.filed-late',
      'import.paid-early',
      'import.requisites',
    ])
  })
})

describe('what cannot be right is refused', () => {
  const first = running().stages[0]!
  it.each<[string, ImportedGrant, string]>([
    ['tranches that do not make the grant', running({ total: '3000000.01' }), 'SUM_MISMATCH'],
    ['a payment before the agreement', withStage(0, { paid: { ...first.paid!, on: '2024-01-31' } }), 'DATES'],
    ['a day after that of the registry', withStage(0, { acceptedOn: '2024-11-02' }), 'DATES'],
    ['an act before the report', withStage(0, { acceptedOn: '2024-07-29' }), 'DATES'],
    ['a stage that ends before the one before', withStage(1, { ends: '2024-08-01' }), 'DATES'],
    ['a basis of a day to come', running({ basis: { ...running().basis, date: '2024-11-16' } }), 'DATES'],
    ['more spent than was paid', withStage(0, { paid: null }), 'OVERSPENT'],
    ['another state than the acts show', running({ state: 'final-review' }), 'STATE'],
    ['an unknown lot', running({ lot: 'x' }), 'LOT'],
    ['a stage too few', running({ months: 18 }), 'STAGE_COUNT'],
    ['expenses of one member only', withStage(0, { spent: first.spent.slice(1) }), 'EXPENSES'],
    ['an act without a report', withStage(1, { acceptedOn: '2024-10-30' }), 'STAGE_STATUS'],
    [
      'a stranger',
      running({ returns: [{ person: 'x', amount: '1.00', on: today, order: '1' }] }),
      'UNKNOWN_PERSON',
    ],
  ])('%s', async (_, input, code) => {
    expect(await codeOf(input)).toMatchObject({ code })
  })

  it('with every reason at once', async () => {
    const input = running({ total: '1.00', lot: 'x', state: 'completing' })
    expect((await codeOf(input)).clauses).toEqual([
      'kod-ai:1.4',
      'kod-ai:2.4',
      'kod-ai:contract-app-8.total',
      'kod-ai:6.8',
    ])
  })
})
