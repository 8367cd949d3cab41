import { describe, expect, it } from 'vitest'
import { createEngine } from '../engine/index.ts'
import { isSealed, kopecks, money, sum } from '../kernel/index.ts'
import { type Bench, makeBench, officer } from '../regulations/kod-ai/testing/index.ts'
import { readBasis } from './basis.ts'
import { type Inspect, readRegistry } from './file/index.ts'
import { kinds } from './kinds/index.ts'
import { noMapping } from './mapping.ts'
import { type ImportReport, isClean, reportCsv } from './report.ts'
import { typedRows } from './rows.ts'
import { fileHash, type ImportOrder, runImport } from './run/run-import.ts'
import { templateCsv } from './template.ts'
import { applicationRow, contestRow, csvOf, grantRow, innOf, tableOf, totalRow } from './testing/index.ts'

const tenant = 'fund'
const today = '2024-11-15'
const inspect: Inspect = async () => ({ mediaType: null, codes: [] })

async function orderOf(kind: string, rows: Parameters<typeof tableOf>[0], change: Partial<ImportOrder> = {}) {
  const bytes = csvOf(tableOf(rows))
  return {
    tenant,
    kind: kinds[kind]!,
    file: { name: 'реестр.csv', sha256: fileHash(bytes) },
    sheets: await readRegistry(bytes, inspect),
    mapping: noMapping,
    registry: 'Реестр Фонда',
    on: '2024-11-01',
    basis: readBasis('Приказ № 12-к от 05.11.2024'),
    parent: null,
    actor: officer,
    dryRun: false,
    ...change,
  }
}
const take = async (
  bench: Bench,
  kind: string,
  rows: Parameters<typeof tableOf>[0],
  change: Partial<ImportOrder> = {},
) => runImport(bench.engine, await orderOf(kind, rows, change))
const cases = async (bench: Bench) => (await bench.engine.parts.store.cases(tenant)).length
/** A report without what a dry run cannot know: the ids of cases. */
const plain = (report: ImportReport) => ({
  ...report,
  dryRun: null,
  rows: report.rows.map((row) => ({ ...row, case: null })),
})

const good = [grantRow(0), grantRow(1), grantRow(2), totalRow(3)]
const mixed = [
  grantRow(0),
  grantRow(1, { Транши: '750000,00; 750000,01' }),
  grantRow(2, { Статус: 'непонятно', 'Дата договора': '31.02.2024' }),
  grantRow(3, { 'Номер в реестре': 'Р-1' }),
  grantRow(4, { 'Отчёты поданы': '05.08.2024; -' }),
  grantRow(5, { 'ИНН участников': `${innOf(0)}; ${innOf(11)}` }),
]

describe('a registry of grants', () => {
  it('becomes cases whose ledgers make the money of the registry', async () => {
    const bench = makeBench(today)
    const report = await take(bench, 'grants', good)
    expect(report.rows.map((r) => [r.row, r.number, r.outcome, r.reasons])).toEqual([
      [2, 'Р-1', 'accepted', []],
      [3, 'Р-2', 'accepted', []],
      [4, 'Р-3', 'accepted', []],
    ])
    expect(report.money).toEqual([
      {
        column: 'Сумма гранта',
        told: '4500000.00',
        rows: '4500000.00',
        accepted: '4500000.00',
        cases: '4500000.00',
        agrees: true,
      },
      {
        column: 'Выплачено',
        told: '2250000.00',
        rows: '2250000.00',
        accepted: '2250000.00',
        cases: '2250000.00',
        agrees: true,
      },
      { column: 'Возвращено', told: null, rows: '0.00', accepted: '0.00', cases: '0.00', agrees: true },
    ])
    expect(isClean(report)).toBe(true)
    const rows = await bench.engine.list(tenant, { procedure: 'grant' })
    const ledger = (key: string) => money(sum(rows.map((r) => kopecks(r.sums[key]!))))
    expect([ledger('total'), ledger('paid'), ledger('accepted')]).toEqual([
      '4500000.00',
      '2250000.00',
      '1950001.50',
    ])
    expect((await bench.engine.verify(tenant)).broken).toEqual([])
  })

  it('names the same person by the same id, and keeps names and numbers sealed', async () => {
    const bench = makeBench(today)
    const { rows } = await take(bench, 'grants', mixed)
    type Facts = { members: { person: string; name: unknown; requisites: { inn: unknown } }[] }
    const membersOf = async (at: number) => (await bench.file<Facts>(rows[at]!.case!)).facts.members
    const [first, second] = [await membersOf(0), await membersOf(5)]
    expect(second[0]!.person).toBe(first[0]!.person)
    expect(second[1]!.person).not.toBe(first[1]!.person)
    expect([...first, ...second].every((m) => isSealed(m.name) && isSealed(m.requisites.inn))).toBe(true)
    const texts = await Promise.all(
      rows.flatMap((r) => (r.case ? [bench.engine.parts.store.journal(tenant, r.case)] : [])),
    )
    expect(JSON.stringify(texts)).not.toMatch(/Тензоров|7701000/)
  })

  it('tells every fault with its column, duplicates among rows, and what was late', async () => {
    const report = await take(makeBench(today), 'grants', mixed)
    expect(report).toMatchObject({ accepted: 3, refused: 3, repeated: 0 })
    const [first, sums, faults, again, late, shared] = report.rows
    expect(first!.findings.map((f) => f.clause)).toEqual(['kod-ai:contract-11.fn-18'])
    expect(sums!.reasons.map((r) => [r.column, r.clause])).toEqual([['Окончания этапов', 'kod-ai:2.4']])
    expect(faults!.reasons.map((r) => r.column)).toEqual(['Статус', 'Дата договора'])
    expect([again!.outcome, again!.duplicates]).toEqual(['refused', ['2']])
    expect(late!.findings.map((f) => f.clause)).toContain('kod-ai:6.3/2')
    expect([shared!.outcome, shared!.duplicates]).toEqual(['accepted', ['2']])
    expect(shared!.findings.map((f) => f.clause)).toContain('kod-ai:3.3/2')
  })

  it('whose own sum of payments does not agree is refused; a wrong total row is told', async () => {
    const rows = [
      grantRow(0),
      grantRow(1, { Выплачено: '750000,01' }),
      totalRow(2, { Выплачено: '1 500 000,02' }),
    ]
    const report = await take(makeBench(today), 'grants', rows)
    expect(report.rows[1]!.reasons.map((r) => r.column)).toEqual(['Выплачено'])
    expect(report.money.map((m) => [m.column, m.agrees])).toEqual([
      ['Сумма гранта', true],
      ['Выплачено', false],
      ['Возвращено', true],
    ])
    expect(isClean(report)).toBe(false)
  })
})

describe('a dry run', () => {
  it('tells what the real run does, and writes nothing', async () => {
    const bench = makeBench(today)
    const dry = await take(bench, 'grants', mixed, { dryRun: true })
    expect(await cases(bench)).toBe(0)
    expect(dry.rows.every((row) => row.case === null)).toBe(true)
    const held = await bench.engine.parts.store.holders(tenant, ['kod-ai/imported-grant:Р-1'])
    expect(held).toEqual({ 'kod-ai/imported-grant:Р-1': null })
    const real = await take(bench, 'grants', mixed)
    expect(plain(dry)).toEqual(plain(real))
    expect(await cases(bench)).toBe(3)
  })

  it('finds cases that are there already', async () => {
    const bench = makeBench(today)
    const real = await take(bench, 'grants', [grantRow(0)])
    const dry = await take(bench, 'grants', [grantRow(0, { Тема: 'Другая' })], { dryRun: true })
    expect(dry.rows[0]).toMatchObject({ outcome: 'refused', duplicates: [real.rows[0]!.case] })
  })
})

describe('an import that broke off', () => {
  it('is continued by the same order: each row is written once', async () => {
    const bench = makeBench(today)
    const order = await orderOf('grants', good)
    let left = 2
    const { parts } = bench.engine
    const store = Object.assign(Object.create(parts.store) as typeof parts.store, {
      commit: async (commit: Parameters<typeof parts.store.commit>[0]) => {
        if (left-- === 0) throw new Error('the power went out')
        return parts.store.commit(commit)
      },
    })
    const dying = createEngine({ ...parts, store, regulations: parts.registry.regulations })
    await expect(runImport(dying, order)).rejects.toThrow('the power went out')
    expect(await cases(bench)).toBe(2)
    const report = await runImport(bench.engine, order)
    expect(report).toMatchObject({ accepted: 3, repeated: 2, refused: 0 })
    expect(await cases(bench)).toBe(3)
    expect(isClean(report)).toBe(true)
    expect(await runImport(bench.engine, order)).toMatchObject({ accepted: 3, repeated: 3 })
  })

  it('is not continued by another order under the same file', async () => {
    const bench = makeBench(today)
    await take(bench, 'grants', [grantRow(0)])
    const report = await take(bench, 'grants', [grantRow(0)], { registry: 'Другой реестр' })
    expect(report.rows[0]!.outcome).toBe('refused')
  })
})

describe('other registries', () => {
  it('contests, and applications under one of them', async () => {
    const bench = makeBench('2024-05-06')
    const basis = readBasis('Приказ № 3 от 06.05.2024')
    const order = { basis, on: '2024-05-06' }
    const contests = await take(
      bench,
      'contests',
      [contestRow(), contestRow({ 'Реестровый номер': 'К-8', 'Приём по': '24.03.2024' })],
      order,
    )
    expect(contests.rows.map((r) => r.outcome)).toEqual(['accepted', 'refused'])
    expect(contests.rows[1]!.reasons.map((r) => r.column)).toEqual(['Приём по'])
    const parent = contests.rows[0]!.case
    const rows = [applicationRow(0), applicationRow(1), applicationRow(0, { 'Номер заявки': 'Ф-9' })]
    const dry = await take(bench, 'applications', rows, { ...order, parent, dryRun: true })
    const real = await take(bench, 'applications', rows, { ...order, parent })
    expect(plain(dry)).toEqual(plain(real))
    expect(real.rows.map((r) => [r.outcome, r.duplicates])).toEqual([
      ['accepted', []],
      ['accepted', []],
      ['accepted', ['2']],
    ])
    const numbers = await Promise.all(real.rows.map(async (r) => (await bench.file(r.case!)).number))
    expect(numbers).toEqual(['1', '2', '3'])
    const { file, ...cited } = { file: real.file, registry: real.registry, on: real.on }
    const { facts } = await bench.file<{ imported: object }>(real.rows[2]!.case!)
    expect(facts.imported).toMatchObject({
      registryNumber: 'Ф-9',
      evidence: { file, sheet: '', row: 4, ...cited },
      basis: { title: 'Приказ', number: '3', date: '2024-05-06' },
    })
  })

  it.each(Object.values(kinds))('$id have a template that is a registry itself', async (kind) => {
    const sheets = await readRegistry(Buffer.from(templateCsv(kind)), inspect)
    const { rows, unused } = typedRows(kind, noMapping, sheets)
    expect(rows.map((row) => row.faults)).toEqual([[]])
    expect(unused).toEqual([])
  })

  it('the template of contests is taken over as it is', async () => {
    const order = await orderOf('contests', [{ x: '' }], { dryRun: true, on: '2024-05-06' })
    const sheets = await readRegistry(Buffer.from(templateCsv(kinds.contests!)), inspect)
    expect(isClean(await runImport(makeBench(today).engine, { ...order, sheets }))).toBe(true)
  })

  it('applications need their contest', async () => {
    await expect(take(makeBench(today), 'applications', [applicationRow(0)])).rejects.toThrow(/PARENT_NEEDED/)
  })
})

it('the report is a table that no spreadsheet takes for formulas', async () => {
  const report = await take(makeBench(today), 'grants', [
    ...mixed,
    grantRow(6, { 'Номер в реестре': '=1+1' }),
  ])
  const ru = reportCsv(report, 'ru')
  expect(ru.startsWith('\ufeffЛист;Строка;')).toBe(true)
  expect(ru).toContain(";'=1+1;принята;")
  expect(ru).toContain('этап')
  expect(reportCsv(report, 'en')).toContain('refused')
  expect(ru).not.toMatch(/Тензоров|7701000/)
})
