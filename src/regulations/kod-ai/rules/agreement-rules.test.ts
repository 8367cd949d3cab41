import { describe, expect, it } from 'vitest'
import { agreementTemplate } from './agreement-template.ts'
import { estimate } from './estimate.ts'
import { requisites } from './requisites.ts'
import { schedule } from './schedule.ts'
import { changed, clausesOf, decided, problemOf, rule } from './testing.ts'

type Change = readonly [path: string, to: unknown]
const mutated = (example: unknown, changes: readonly Change[]) =>
  changes.reduce((all, [path, to]) => changed(all, path, to), example)

describe('the template of the agreement (kod-ai:5.7)', () => {
  const of = (...changes: Change[]) => decided(agreementTemplate, mutated(agreementTemplate.example, changes))
  const { items } = agreementTemplate.example as { items: string[] }
  it('has nineteen items and ten annexes', () => {
    expect(items).toHaveLength(19)
    expect(of()).toEqual({ ok: true, missing: [], missingAppendices: [] })
    for (const letter of items)
      expect(of(['items', items.filter((l) => l !== letter)])).toMatchObject({ ok: false, missing: [letter] })
    expect(of(['appendices', [1, 2, 3]])).toEqual({
      ok: false,
      missing: ['u'],
      missingAppendices: [4, 5, 6, 7, 8, 9, 10],
    })
    expect(of(['contrary', ['3.5']])).toMatchObject({ ok: false, missing: [] })
    expect(
      clausesOf(
        rule(agreementTemplate, mutated(agreementTemplate.example, [['contrary', ['3.5']]])),
        'broken',
      ),
    ).toEqual(['kod-ai:5.3'])
  })
})

describe('the estimate (kod-ai:contract-app-8)', () => {
  const errors = (...changes: Change[]) => decided(estimate, mutated(estimate.example, changes)).errors
  it.each<[string, Change[], string[]]>([
    ['a sound one', [], []],
    ['a member without a row', [['members', ['P1', 'P2', 'P3']]], ['ROWS']],
    ['a row of a stranger', [['rows.1.person', 'P9']], ['ROWS']],
    ['a row twice', [['rows.1.person', 'P1']], ['ROWS']],
    ['no works', [['rows.0.works', []]], ['WORKS_MISSING']],
    ['a kopeck short', [['rows.0.sum', '1799999.99']], ['SUM_MISMATCH']],
    [
      'a kopeck over 2 million',
      [
        ['rows.0.sum', '2000000.01'],
        ['rows.1.sum', '999999.99'],
      ],
      ['PERSON_OVER_2M'],
    ],
    [
      'nothing for one',
      [
        ['rows.0.sum', '0.00'],
        ['grant', '1200000.00'],
      ],
      ['NOT_POSITIVE'],
    ],
    [
      'nobody',
      [
        ['members', []],
        ['rows', []],
        ['grant', '0.00'],
      ],
      ['MEMBERS_COUNT'],
    ],
  ])('%s', (_, changes, expected) => expect(errors(...changes)).toEqual(expected))
})

describe('the calendar plan (kod-ai:contract-app-7)', () => {
  const errors = (changes: Change[], readings = {}) =>
    decided(schedule, mutated(schedule.example, changes), readings).errors
  const { rows } = schedule.example as { rows: object[] }
  it.each<[string, Change[], string[]]>([
    ['a sound one', [], []],
    ['15 months', [['months', 15]], ['TERM']],
    ['two months added', [['extension', 2]], ['EXTENSION_OVER_1']],
    [
      'a stage too many',
      [['rows.2', { ...rows[1], stage: 3, amount: '0.00' }]],
      ['STAGE_COUNT', 'STAGE_SUM'],
    ],
    ['wrong numbers', [['rows.1.stage', 3]], ['STAGE_NUMBERS']],
    ['no works', [['rows.0.works', []]], ['WORKS_MISSING']],
    ['seven months', [['rows.0.months', 7]], ['STAGE_MONTHS']],
    ['the month added, not planned', [['extension', 1]], ['STAGE_MONTHS']],
    [
      'the month added on the last stage',
      [
        ['extension', 1],
        ['rows.1.months', 7],
      ],
      [],
    ],
    [
      'a kopeck moved',
      [
        ['rows.0.amount', '1000000.01'],
        ['rows.1.amount', '999999.99'],
      ],
      ['STAGE_SUM'],
    ],
    ['a kopeck lost', [['rows.1.amount', '999999.99']], ['STAGE_SUM', 'SUM_MISMATCH']],
    [
      'shares of the Fund',
      [
        ['percents', [60, 40]],
        ['rows.0.amount', '1200000.00'],
        ['rows.1.amount', '800000.00'],
      ],
      [],
    ],
    ['no act', [['rows.0.reports', ['research', 'expenses']]], ['REPORTS']],
    ['no indicator at the end', [['rows.1.reports', ['research', 'expenses', 'act', 'result']]], ['REPORTS']],
  ])('%s', (_, changes, expected) => expect(errors(changes)).toEqual(expected))

  it('asks five reports of every stage, or a longer first stage, by the readings', () => {
    expect(errors([], { 'reports.interim': 'five' })).toEqual(['REPORTS'])
    expect(
      errors(
        [
          ['extension', 1],
          ['rows.0.months', 7],
        ],
        { 'term.extra-month-stage': 'first' },
      ),
    ).toEqual([])
  })
})

describe('requisites (kod-ai:contract-11)', () => {
  const wrong = (changes: Change[], readings = {}) =>
    decided(requisites, mutated(requisites.example, changes), readings).wrong.map(
      (w) => `${w.person}.${w.field}`,
    )
  const { blocks } = requisites.example as unknown as { blocks: object[] }
  const second = { ...blocks[0]!, person: 'P2', account: '40817810400000000002' }
  it.each<[string, Change[], string[]]>([
    ['sound ones', [], []],
    [
      'digits written in groups',
      [
        ['blocks.0.account', '40817 810 1 0000 0000001'],
        ['blocks.0.passport', '45 99 000001'],
      ],
      [],
    ],
    ['a name in Latin', [['blocks.0.fio', 'Obraztsova Anna']], ['P1.fio']],
    ['born on the day of the check', [['blocks.0.birth', '2024-09-16']], ['P1.birth']],
    ['born the day before', [['blocks.0.birth', '2024-09-15']], []],
    ['born on no day', [['blocks.0.birth', '1990-02-30']], ['P1.birth']],
    ['nine digits of a passport', [['blocks.0.passport', '459900001']], ['P1.passport']],
    ['a wrong digit of the INN', [['blocks.0.inn', '990000000116']], ['P1.inn']],
    ['an INN of zeros', [['blocks.0.inn', '000000000000']], ['P1.inn']],
    ['no address', [['blocks.0.address', ' ']], ['P1.address']],
    ['a BIK of eight digits', [['blocks.0.bik', '04452599']], ['P1.bank', 'P1.account']],
    [
      'a correspondent account of another bank',
      [['blocks.0.correspondent', '30101810400000000225']],
      ['P1.bank'],
    ],
    ['a wrong digit of the account', [['blocks.0.account', '40817810100000000002']], ['P1.account']],
    ['an account of a company', [['blocks.0.account', '40702810000000000001']], ['P1.account']],
    ['no block', [['members', ['P1', 'P2']]], ['P2.block']],
    [
      'two blocks',
      [
        ['members', ['P1', 'P2']],
        ['blocks.1', second],
      ],
      [],
    ],
    [
      'one account for two',
      [
        ['members', ['P1', 'P2']],
        ['blocks.1', { ...second, account: '40817810100000000001' }],
      ],
      ['P2.duplicate'],
    ],
  ])('%s', (_, changes, expected) => expect(wrong(changes)).toEqual(expected))

  it('takes deposits and accounts of entrepreneurs, or these alone by the reading', () => {
    const account = (number: string): Change[] => [['blocks.0.account', number]]
    expect(wrong(account('42301810300000000001'))).toEqual([])
    expect(wrong(account('40802810500000000001'))).toEqual([])
    const strict = { 'requisites.account': 'settlement-only' }
    expect(wrong([], strict)).toEqual(['P1.account'])
    expect(wrong(account('40802810500000000001'), strict)).toEqual([])
  })

  it('never repeats a value', () => {
    const bad: Change[] = [
      ['blocks.0.fio', 'Xyzzy'],
      ['blocks.0.inn', '123'],
      ['blocks.0.passport', '456'],
      ['blocks.0.account', '789'],
      ['blocks.0.address', ''],
    ]
    const { value, findings, trace } = rule(requisites, mutated(requisites.example, bad))
    const told = JSON.stringify([value, findings, trace])
    for (const secret of ['Xyzzy', '123', '456', '789', '044525999', '1990'])
      expect(told).not.toContain(secret)
    expect(problemOf(requisites, mutated(requisites.example, [['blocks.0.inn', 1]]))?.items[0]?.clause).toBe(
      'kod-ai:contract-11.inn',
    )
  })
})
