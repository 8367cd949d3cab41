import { describe, expect, it } from 'vitest'
import { compareInstants, moscowDayOf } from './formal-check/earlier.ts'
import { example } from './formal-check/example.ts'
import { formalCheck } from './formal-check.ts'
import { changed, clausesOf, decided, problemOf, rule } from './testing.ts'

type Change = readonly [path: string, to: unknown]
const facts = (...changes: readonly Change[]) =>
  changes.reduce((all, [path, to]) => changed(all, path, to), example as unknown)
const broken = (...changes: readonly Change[]) =>
  decided(formalCheck, facts(...changes))
    .broken.map((c) => c.slice('kod-ai:'.length))
    .sort()

const person = (n: number, grant = '1000000.00') => ({
  person: `P${n}`,
  citizen: 'RU',
  grant,
  signed: true,
  fundProjects: [],
})
const team = (count: number, grant?: string) => Array.from({ length: count }, (_, i) => person(i + 1, grant))
const members = (list: unknown[], total: string): Change[] => [
  ['application.applicants', list],
  ['application.total', total],
]
const other = (change: object = {}) => ({
  id: 'A-05',
  submittedAt: '2024-05-20T11:59:59+03:00',
  persons: ['P1'],
  withdrawn: false,
  ...change,
})
const project = (change: object = {}) => [
  { program: 'UMNIK', role: 'head', closedOn: null, sameProject: false, ...change },
]
const held = 'application.applicants.0.fundProjects'
const document = (change: object = {}) => ({ ...example.application.documents[0]!, kind: 'other', ...change })

describe('formal check: one fault, one clause', () => {
  it.each<[string, Change[], string[]]>([
    ['nothing', [], []],
    ['paper', [['application.channel', 'paper']], ['3.4/5']],
    ['an unknown channel', [['application.channel', 'mail']], ['3.4/5']],
    ['an unknown lot', [['application.lot', 'robotics']], ['1.4']],
    ['13 months', [['application.months', 13]], ['2.3/1']],
    ['12.5 months', [['application.months', 12.5]], ['2.3/1']],
    ['no months', [['application.months', 0]], ['2.3/1']],
    ['nobody', members([], '0.00'), ['1.3/3']],
    ['nobody for a sum', members([], '0.01'), ['1.3/3', 'fn11']],
    ['ten members', members(team(10), '10000000.00'), []],
    ['eleven members', members(team(11, '900000.00'), '9900000.00'), ['1.3/3']],
    ['one person twice', members([person(1), person(1)], '2000000.00'), ['1.3/3']],
    ['2 million a person', members([person(1, '2000000.00')], '2000000.00'), []],
    ['a kopeck over 2 million a person', members([person(1, '2000000.01')], '2000000.01'), ['2.1/1']],
    [
      'a kopeck over 10 million a project',
      members([...team(9, '1100000.00'), person(10, '100000.01')], '10000000.01'),
      ['2.1/1'],
    ],
    ['a kopeck too few', members([person(1, '1999999.99')], '2000000.00'), ['fn11']],
    ['a kopeck too many', [['application.total', '1999999.99']], ['fn11']],
    ['no signature', [['application.applicants.0.signed', false]], ['fn12']],
    ['a foreigner', [['application.applicants.0.citizen', 'KZ']], ['3.1']],
    ['the first second', [['application.submittedAt', '2024-04-22T00:00:00+03:00']], []],
    ['a second before', [['application.submittedAt', '2024-04-21T23:59:59+03:00']], ['4.4.2']],
    ['the last second by another clock', [['application.submittedAt', '2024-05-27T20:59:59Z']], []],
    ['midnight in Moscow', [['application.submittedAt', '2024-05-27T21:00:00Z']], ['4.4.2']],
    ['no documents', [['application.documents', []]], ['3.5.a/1', '3.5.a/2', '3.5.a/3']],
    ['a form in another format', [['application.documents.0.format', 'docx']], ['3.4/2']],
    ['an unreadable plan', [['application.documents.2.readable', false]], ['3.4/2']],
    ['a grey form', [['application.documents.0.colour', false]], ['3.4/2']],
    ['a page of a form', [['application.documents.0.complete', false]], ['3.4/3']],
    [
      'an optional paper in English',
      [['application.documents.3', document({ kind: 'publication', language: 'en' })]],
      ['3.4/2'],
    ],
    ['an optional page', [['application.documents.3', document({ complete: false })]], ['3.4/3']],
  ])('%s', (_, changes, expected) => expect(broken(...changes)).toEqual(expected))

  it('tells all faults at once', () => {
    expect(
      broken(['application.channel', 'paper'], ['application.lot', 'x'], ['application.documents', []]),
    ).toEqual(['1.4', '3.4/5', '3.5.a/1', '3.5.a/2', '3.5.a/3'])
  })
})

describe('formal check: one application a person', () => {
  const others = (...list: object[]): Change => ['others', list]
  const two = members([person(1), person(2)], '2000000.00')
  it.each<[string, Change[], string[]]>([
    ['an earlier one of the same sole applicant', [others(other())], ['3.3/1', '3.3/2', '3.3/3']],
    ['a team in which the applicant is', [others(other({ persons: ['P1', 'P2'] }))], ['3.3/2', '3.3/3']],
    [
      'a team one of whose members filed alone',
      [...two, others(other({ persons: ['P2'] }))],
      ['3.3/2', '3.3/3'],
    ],
    ['a later one', [others(other({ submittedAt: '2024-05-20T12:00:01+03:00' }))], []],
    [
      'one of the same moment with a lower id',
      [others(other({ submittedAt: example.application.submittedAt }))],
      ['3.3/1', '3.3/2', '3.3/3'],
    ],
    [
      'one of the same moment with a higher id',
      [others(other({ id: 'A-11', submittedAt: example.application.submittedAt }))],
      [],
    ],
    [
      'one of the same moment by another clock',
      [others(other({ id: 'A-11', submittedAt: '2024-05-20T09:00:00Z' }))],
      [],
    ],
    [
      'one a microsecond earlier',
      [
        ['application.submittedAt', '2024-05-20T12:00:00.000002+03:00'],
        others(other({ id: 'A-11', submittedAt: '2024-05-20T12:00:00.000001+03:00' })),
      ],
      ['3.3/1', '3.3/2', '3.3/3'],
    ],
    ['a withdrawn one', [others(other({ withdrawn: true }))], []],
    ['one of other people', [others(other({ persons: ['P7'] }))], []],
  ])('%s', (_, changes, expected) => expect(broken(...changes)).toEqual(expected))

  it('orders instants exactly', () => {
    expect(compareInstants('2024-05-20T12:00:00Z', '2024-05-20T15:00:00+03:00')).toBe(0)
    expect(compareInstants('2024-05-20T12:00:00.10Z', '2024-05-20T12:00:00.1Z')).toBe(0)
    expect(compareInstants('2024-05-20T12:00:00.0001Z', '2024-05-20T12:00:00Z')).toBeGreaterThan(0)
    expect(moscowDayOf('2024-05-20T22:30:00Z')).toBe('2024-05-21')
  })
})

describe('formal check: other projects of the Fund', () => {
  it.each<[string, Change[], string[], string]>([
    ['an open one', [[held, project({ program: 'START' })]], ['3.2/1'], 'not-applicable'],
    [
      'one closed on the day of filing',
      [[held, project({ program: 'START', closedOn: '2024-05-20' })]],
      [],
      'not-applicable',
    ],
    [
      'one closed a day later',
      [[held, project({ program: 'START', closedOn: '2024-05-21' })]],
      ['3.2/1'],
      'not-applicable',
    ],
    ['an open UMNIK before the results', [[held, project()]], [], 'unknown'],
    ['a closed UMNIK before the results', [[held, project({ closedOn: '2024-03-01' })]], [], 'met'],
    ['the same project as UMNIK', [[held, project({ sameProject: true })]], ['3.2/2'], 'unknown'],
    [
      'an UMNIK open at the results',
      [
        [held, project()],
        ['resultsDate', '2024-08-25'],
      ],
      ['fn2'],
      'broken',
    ],
    [
      'an UMNIK closed on the day of the results',
      [
        [held, project({ closedOn: '2024-08-25' })],
        ['resultsDate', '2024-08-25'],
      ],
      [],
      'met',
    ],
    [
      'an UMNIK closed a day after',
      [
        [held, project({ closedOn: '2024-08-26' })],
        ['resultsDate', '2024-08-25'],
      ],
      ['fn2'],
      'broken',
    ],
  ])('%s', (_, changes, expected, footnote) => {
    expect(broken(...changes)).toEqual(expected)
    const told = rule(formalCheck, facts(...changes)).findings.filter((f) => f.clause === 'kod-ai:fn2')
    expect(told.map((f) => f.outcome)).toEqual([footnote])
  })
})

describe('formal check: readings, edition and bad input', () => {
  const english = facts(['application.documents.3', document({ language: 'en' })])
  it('asks Russian of every file or of the required ones', () => {
    expect(decided(formalCheck, english).accepted).toBe(false)
    expect(decided(formalCheck, english, { 'formal.language-scope': 'required' })).toEqual({
      accepted: true,
      broken: [],
    })
    const plan = facts(['application.documents.2.language', 'en'])
    expect(decided(formalCheck, plan, { 'formal.language-scope': 'required' }).accepted).toBe(false)
  })

  it.each([
    ['all', false, false, false],
    ['4.5.2', true, false, false],
    ['3.5.b', true, true, false],
  ])('removes by the grounds of %s', (grounds, lot, file, foreign) => {
    const accepted = (change: Change) =>
      decided(formalCheck, facts(change), { 'formal.removal-grounds': grounds }).accepted
    expect(accepted(['application.lot', 'x'])).toBe(lot)
    expect(accepted(['application.documents.0.readable', false])).toBe(file)
    expect(accepted(['application.applicants.0.citizen', 'KZ'])).toBe(foreign)
    expect(accepted(['application.channel', 'paper'])).toBe(false)
    expect(accepted(['application.submittedAt', '2024-06-01T12:00:00Z'])).toBe(false)
  })

  it('knows no edition before its first day', () => {
    const of = (from: string) => problemOf(formalCheck, facts(['intake.from', from]))?.code ?? null
    expect(of('2023-12-31')).toBe('PARAMETER_OUT_OF_DATES')
    expect(of('2024-01-01')).toBeNull()
  })

  it('tells the clause and the remedy of a wrong field', () => {
    const problem = problemOf(
      formalCheck,
      facts(
        ['application.applicants.0.grant', '-0.01'],
        ['application.months', '12'],
        ['intake.to', '2024-02-30'],
      ),
    )
    expect(problem?.items.map(({ path, clause, remedy }) => [path, clause, typeof remedy?.ru])).toEqual([
      ['application.months', 'kod-ai:2.3/1', 'string'],
      ['application.applicants.0.grant', 'kod-ai:2.1/1', 'string'],
      ['intake.to', 'kod-ai:4.4.2', 'string'],
    ])
  })

  it('names every clause it met, and never a wrapper', () => {
    const met = clausesOf(rule(formalCheck, example), 'met')
    expect(met).toContain('kod-ai:3.4/2')
    expect(met).not.toContain('kod-ai:4.5.2/1')
    expect(met).not.toContain('kod-ai:3.5.b')
  })
})
