import { describe, expect, it } from 'vitest'
import { changed, clausesOf, decided, problemOf, rule } from './testing.ts'
import { winnerDocs } from './winner-docs.ts'

type Facts = Parameters<typeof winnerDocs.decide>[0]
type Change = readonly [path: string, to: unknown]
const alone = winnerDocs.example as Facts
const two: Facts = {
  ...alone,
  team: [alone.team[0]!, { ...alone.team[0]!, person: 'P2' }],
  contractSignedBy: ['P1', 'P2'],
  declaration: { signedBy: ['P1', 'P2'], unchecked: [] },
}
const facts = (...changes: Change[]) =>
  changes.reduce((all, [path, to]) => changed(all, path, to), two as unknown)
const value = (...changes: Change[]) => {
  const told = decided(winnerDocs, facts(...changes))
  return { ...told, broken: told.broken.map((c) => c.slice('kod-ai:'.length)).sort() }
}
const sound = { eligible: true, signed: true, fundMayRefuse: false, broken: [] }
const refusable = (clause: string) => ({
  eligible: false,
  signed: false,
  fundMayRefuse: true,
  broken: [clause],
})

describe("winner's papers: who may have an agreement (kod-ai:5.6)", () => {
  it('finds nothing against a sound winner', () => expect(value()).toEqual(sound))

  it.each<[string, Change, string]>([
    ['no account', ['team.1.ruAccount', false], '5.6'],
    ['a foreigner', ['team.1.citizen', 'KZ'], '5.6.a'],
    ['a bankruptcy', ['team.1.bankruptcyIntroduced', true], '5.6.b'],
    ['a tax debt', ['team.1.taxDebt', true], '5.6.v'],
    ['a breach in the year before', ['team.1.breachInPreviousYear', true], '5.6.g'],
    ['an open UMNIK', ['team.1.openUmnikOnResults', true], 'fn2'],
    ['no declaration', ['declaration', null], '5.8/1'],
    ['a declaration without a signature', ['declaration.signedBy', ['P1']], 'declaration-sign'],
    ['item 1 open', ['declaration.unchecked', [1]], 'declaration-1'],
    ['item 10 open', ['declaration.unchecked', [10]], 'declaration-10'],
    ['no annex 8', ['appendices', [1, 2, 3, 4, 5, 6, 7, 9, 10]], '5.7.u'],
    ['an annex 11', ['appendices', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]], '5.7.u'],
  ])('%s', (_, change, clause) => expect(value(change)).toEqual(refusable(clause)))

  it('tells all at once', () => {
    const all: Change[] = [
      ['team.0.citizen', 'BY'],
      ['team.1.taxDebt', true],
      ['declaration.unchecked', [3, 7]],
      ['appendices', []],
    ]
    expect(value(...all).broken).toEqual(['5.6.a', '5.6.v', '5.7.u', 'declaration-3', 'declaration-7'])
  })
})

describe("winner's papers: terms (kod-ai:5.8–5.11)", () => {
  const open: Change[] = [
    ['contractReceivedAt', null],
    ['contractSignedAt', null],
    ['contractSignedBy', []],
  ]
  it.each<[string, Change[], string[], boolean]>([
    // Published on Monday 26 August 2024: five days end on Saturday the 31st and move to 2 September.
    ['papers on the last day', [['docsSentAt', '2024-09-02']], [], false],
    ['papers a day late', [['docsSentAt', '2024-09-03']], ['5.8/1'], true],
    [
      'no papers, the term running',
      [['docsSentAt', null], ['agreedAt', null], ...open, ['asOf', '2024-09-02']],
      [],
      false,
    ],
    [
      'no papers, the term past',
      [['docsSentAt', null], ['agreedAt', null], ...open, ['asOf', '2024-09-03']],
      ['5.8/1'],
      true,
    ],
    [
      'corrections on the third working day',
      [
        ['remarksAt', '2024-09-04'],
        ['correctedAt', '2024-09-09'],
      ],
      [],
      false,
    ],
    [
      'corrections on the fourth',
      [
        ['remarksAt', '2024-09-04'],
        ['correctedAt', '2024-09-10'],
      ],
      ['5.8/2'],
      true,
    ],
    ['no corrections, the term past', [['remarksAt', '2024-09-04']], ['5.8/2'], true],
    ['no corrections, the term running', [['remarksAt', '2024-09-26']], [], false],
    ['approved on the twentieth working day', [['agreedAt', '2024-09-23']], [], false],
    ['approved a day later: the Fund delayed', [['agreedAt', '2024-09-24']], ['5.8/5'], false],
    ['not approved yet', [['agreedAt', null], ...open, ['asOf', '2024-09-23']], [], false],
    ['not approved in time', [['agreedAt', null], ...open, ['asOf', '2024-09-24']], ['5.8/5'], false],
    ['signed on the fifth working day', [['contractSignedAt', '2024-09-23']], [], false],
    ['signed on the sixth', [['contractSignedAt', '2024-09-24']], ['5.11'], true],
    [
      'not signed, the term running',
      [
        ['contractSignedAt', null],
        ['contractSignedBy', []],
        ['asOf', '2024-09-23'],
      ],
      [],
      false,
    ],
    [
      'not signed, the term past',
      [
        ['contractSignedAt', null],
        ['contractSignedBy', []],
        ['asOf', '2024-09-24'],
      ],
      ['5.11'],
      true,
    ],
    [
      'signed by one, the term running',
      [
        ['contractSignedBy', ['P1']],
        ['asOf', '2024-09-23'],
      ],
      ['5.10/3'],
      true,
    ],
    [
      'signed by one, the term past',
      [
        ['contractSignedBy', ['P1']],
        ['asOf', '2024-09-24'],
      ],
      ['5.10/3', '5.11'],
      true,
    ],
  ])('%s', (_, changes, broken, fundMayRefuse) => {
    expect(value(...changes)).toMatchObject({ eligible: true, broken, fundMayRefuse })
  })

  it('is signed only when approved, signed by all and not declined', () => {
    expect(value(['agreedAt', null], ['asOf', '2024-09-20']).signed).toBe(false)
    expect(value(['contractSignedBy', ['P2']]).signed).toBe(false)
    expect(value(['contractSignedAt', null], ['asOf', '2024-09-20']).signed).toBe(false)
    expect(value(['winnerRefused', true])).toEqual({ ...sound, signed: false })
    expect(value(['agreedAt', '2024-09-24'])).toMatchObject({ signed: true, fundMayRefuse: false })
  })

  it('says what is still open', () => {
    const ruling = rule(
      winnerDocs,
      facts(['docsSentAt', null], ['agreedAt', null], ...open, ['asOf', '2024-09-01']),
    )
    expect(clausesOf(ruling, 'unknown')).toEqual(['kod-ai:5.8/1', 'kod-ai:5.8/5'])
    expect(clausesOf(ruling, 'not-applicable')).toEqual(['kod-ai:5.11', 'kod-ai:5.8/2', 'kod-ai:5.9'])
    expect(ruling.value.broken).toEqual([])
  })
})

describe("winner's papers: readings and bad input", () => {
  it('counts literally by the reading', () => {
    const sent = facts(['docsSentAt', '2024-09-02'])
    expect(decided(winnerDocs, sent).broken).toEqual([])
    expect(decided(winnerDocs, sent, { 'terms.shift': 'literal' }).broken).toEqual(['kod-ai:5.8/1'])
  })

  it.each([
    ['winner.bankruptcy', 'opened', 'bankruptcyOpened', 'kod-ai:5.6.b'],
    ['winner.breach', 'ever', 'breachEver', 'kod-ai:5.6.g'],
  ])('asks more under %s: %s', (key, way, field, clause) => {
    const all = (told: boolean | undefined) =>
      facts(
        ...(told === undefined
          ? []
          : ([
              [`team.0.${field}`, false],
              [`team.1.${field}`, told],
            ] as Change[])),
      )
    expect(decided(winnerDocs, all(true)).broken).toEqual([])
    expect(decided(winnerDocs, all(true), { [key]: way }).broken).toEqual([clause])
    expect(decided(winnerDocs, all(false), { [key]: way })).toEqual(sound)
    const untold = rule(winnerDocs, all(undefined), { [key]: way })
    expect(untold.value).toMatchObject({ eligible: false, signed: false, broken: [] })
    expect(clausesOf(untold, 'unknown')).toEqual([clause])
  })

  it('names a year without a calendar and an item that does not exist', () => {
    expect(problemOf(winnerDocs, facts(['published', '2031-01-10']))?.code).toBe('CALENDAR_YEAR_MISSING')
    expect(problemOf(winnerDocs, facts(['declaration.unchecked', [11]]))?.items[0]).toMatchObject({
      path: 'declaration.unchecked.0',
      clause: 'kod-ai:declaration-head',
    })
    expect(problemOf(winnerDocs, facts(['team', []]))?.items[0]?.clause).toBe('kod-ai:1.3/3')
  })
})
