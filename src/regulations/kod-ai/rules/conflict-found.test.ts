import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Applicant,
  conflictFound,
  type Entry,
  type InterestKind,
  interestKinds,
  type Judge,
  tiesBetween,
} from './index.ts'
import { clausesOf, decided, rule } from './testing.ts'

const ON = '2024-06-03'
const entry = (kind: InterestKind, change: Partial<Entry> = {}): Entry => ({
  kind,
  with: null,
  organisation: null,
  project: null,
  intentAgreement: false,
  until: null,
  ...change,
})
const judge = (interests: Entry[], change: Partial<Judge> = {}): Judge => ({
  person: 'E1',
  declared: true,
  inRound: false,
  reviewed: false,
  interests,
  ...change,
})
const applicant = (interests: Entry[], project: Entry[] = []): Applicant => ({
  members: [
    { person: 'P1', interests },
    { person: 'P2', interests: [] },
  ],
  interests: project,
})
const asked = (people: Judge[], of: Applicant, capacity = 'expert') => ({
  on: ON,
  capacity,
  people,
  applicant: of,
})
const kinds = (own: Entry[], theirs: Entry[], project: Entry[] = [], readings = {}) =>
  decided(conflictFound, asked([judge(own)], applicant(theirs, project)), readings).ties.map(
    (t) => [t.kind, t.with, t.letter, t.bars] as const,
  )
const org = (organisation: string, change: Partial<Entry> = {}) =>
  entry('organisation', { organisation, ...change })
const INN = '7707083893'

describe('ties that are found', () => {
  it('kod-ai:4.6.4.a whoever declared it: relatives, co-authors, an interest', () => {
    for (const kind of ['relative', 'co-author', 'interest'] as const) {
      expect(kinds([entry(kind, { with: 'P1' })], [])).toEqual([[kind, 'P1', 'a', true]])
      expect(kinds([], [entry(kind, { with: 'E1' })])).toEqual([[kind, 'P1', 'a', true]])
      expect(kinds([entry(kind, { with: 'P9' })], [entry(kind, { with: 'E9' })])).toEqual([])
    }
  })
  it('kod-ai:4.6.4.a a common organisation, in whatever spelling of its INN', () => {
    for (const spelling of [
      '7707083893',
      ' 7707 083 893',
      'ИНН 7707083893',
      'инн: 77-0708-3893',
      '№7707083893',
    ])
      expect(kinds([org(INN)], [org(spelling)]), spelling).toEqual([['organisation', 'P1', 'a', true]])
    expect(kinds([org(INN)], [org('7707083890')])).toEqual([])
  })
  it('kod-ai:4.6.4.a a common project by its number', () => {
    const project = (number: string) => entry('project', { project: number })
    expect(kinds([project('С1-12')], [project('№ с1-12')])).toEqual([['project', 'P1', 'a', true]])
    expect(kinds([project('С1-12')], [project('С1-13')])).toEqual([])
    expect(kinds([entry('project', { project: 'x', with: 'P1' })], [])).toEqual([
      ['project', 'P1', 'a', true],
    ])
  })
  it('kod-ai:4.6.4.b creditors of a member; who owes has a personal interest', () => {
    expect(kinds([entry('creditor', { with: 'P1' })], [])).toEqual([['creditor', 'P1', 'b', true]])
    expect(kinds([], [entry('debtor', { with: 'E1' })])).toEqual([['creditor', 'P1', 'b', true]])
    expect(kinds([entry('debtor', { with: 'P1' })], [])).toEqual([['debtor', 'P1', 'a', true]])
    expect(kinds([], [entry('creditor', { with: 'E1' })])).toEqual([['debtor', 'P1', 'a', true]])
  })
  it('kod-ai:4.6.4.b representatives of creditors, but for parties to intent agreements', () => {
    const owes = [entry('debtor', { organisation: INN })]
    expect(kinds([org(INN)], owes)).toEqual([['representative', 'P1', 'b', true]])
    expect(kinds([org(INN, { intentAgreement: true })], owes)).toEqual([['representative', 'P1', 'b', false]])
    const own = (intentAgreement: boolean) =>
      kinds([entry('creditor', { with: 'P1', organisation: INN, intentAgreement })], [])
    expect(own(false)).toEqual([['representative', 'P1', 'b', true]])
    expect(own(true)).toEqual([['representative', 'P1', 'b', false]])
    const two = [entry('debtor', { organisation: INN }), entry('debtor', { organisation: '7736207543' })]
    const mixed = [org(INN, { intentAgreement: true }), org('7736207543')]
    expect(kinds(mixed, two)).toEqual([['representative', 'P1', 'b', true]])
  })
  it('kod-ai:3.5.v/3 kod-ai:4.6.4.a the project: co-authors of the library, partners, letters of interest', () => {
    expect(kinds([], [], [entry('co-author', { with: 'E1' })])).toEqual([['co-author', null, 'a', true]])
    expect(kinds([], [], [entry('letter', { with: 'E1' })])).toEqual([['letter', null, 'a', true]])
    expect(kinds([org(INN)], [], [entry('letter', { organisation: INN })])).toEqual([
      ['letter', null, 'a', true],
    ])
    expect(kinds([org(INN)], [], [entry('partner', { organisation: INN })])).toEqual([
      ['partner', null, 'a', true],
    ])
    expect(kinds([org(INN)], [], [entry('partner', { organisation: '7736207543' })])).toEqual([])
  })
  it('kod-ai:4.6.4.a members and those who apply in the same round', () => {
    const of = (change: Partial<Judge>) =>
      decided(conflictFound, asked([judge([], change)], applicant([]))).ties.map((t) => t.kind)
    expect(of({ person: 'P2' })).toEqual(['member'])
    expect(of({ person: 'P2', inRound: true })).toEqual(['member'])
    expect(of({ inRound: true })).toEqual(['competitor'])
    expect(of({})).toEqual([])
  })
  it('kod-ai:4.6.4 employment and debts hold to their last day; kinship and works in common for good', () => {
    const on = (until: string) => kinds([org(INN, { until })], [org(INN)]).length
    expect([on('2024-06-02'), on('2024-06-03'), on('2024-06-04')]).toEqual([0, 1, 1])
    expect(kinds([entry('co-author', { with: 'P1', until: '2020-01-01' })], [])).toHaveLength(1)
    expect(kinds([entry('debtor', { with: 'P1', until: '2024-06-02' })], [])).toEqual([])
  })
})

describe('what follows from a tie', () => {
  const tied = asked([judge([entry('relative', { with: 'P1' })])], applicant([]))
  it('kod-ai:4.7.6/2 kod-ai:4.6.4 experts, jury and reviewers of reports are barred, other bodies told', () => {
    const barred = (capacity: string) => decided(conflictFound, { ...tied, capacity }).barred
    expect(['expert', 'jury', 'monitor', 'other'].map(barred)).toEqual([['E1'], ['E1'], ['E1'], []])
    expect(clausesOf(rule(conflictFound, tied), 'broken')).toEqual(['kod-ai:4.6.4.a'])
    const jury = rule(conflictFound, { ...tied, capacity: 'jury' })
    expect(clausesOf(jury, 'broken')).toEqual(['kod-ai:4.6.4.a', 'kod-ai:4.7.6/2'])
    expect(clausesOf(rule(conflictFound, { ...tied, capacity: 'monitor' }), 'broken')).toEqual([
      'kod-ai:contract-6.3',
    ])
    const other = rule(conflictFound, { ...tied, capacity: 'other' })
    expect(clausesOf(other, 'broken')).toEqual([])
    expect(clausesOf(other, 'not-applicable')).toEqual(['kod-ai:4.6.4.a'])
  })
  it('kod-ai:4.6.4.a by the narrower reading a common organisation, partner or project is told only', () => {
    const narrow = { 'conflict.ties': 'personal' }
    const bars = (own: Entry[], theirs: Entry[], project: Entry[] = []) =>
      kinds(own, theirs, project, narrow).map(([kind, , , bar]) => [kind, bar])
    expect(bars([org(INN)], [org(INN)])).toEqual([['organisation', false]])
    expect(bars([org(INN)], [], [entry('partner', { organisation: INN })])).toEqual([['partner', false]])
    expect(bars([entry('project', { with: 'P1' })], [])).toEqual([['project', false]])
    expect(bars([entry('relative', { with: 'P1' })], [])).toEqual([['relative', true]])
    expect(bars([org(INN)], [], [entry('letter', { organisation: INN })])).toEqual([['letter', true]])
  })
  it('kod-ai:4.7.2.b a reviewer in the jury is shown, or barred by the stricter reading', () => {
    const reviewed = asked([judge([], { reviewed: true })], applicant([]), 'jury')
    expect(decided(conflictFound, reviewed)).toMatchObject({
      ties: [{ kind: 'reviewer', letter: null, bars: false }],
      barred: [],
    })
    expect(decided(conflictFound, reviewed, { 'conflict.reviewer': 'barred' }).barred).toEqual(['E1'])
  })
  it('kod-ai:4.6.3 nothing declared is not "no interest": it is told, or bars by the stricter reading', () => {
    const silent = asked([judge([], { declared: false })], applicant([]))
    const ruling = rule(conflictFound, silent)
    expect(clausesOf(ruling, 'unknown')).toEqual(['kod-ai:4.6.3'])
    expect(ruling.value).toEqual({ ties: [], barred: [], undeclared: ['E1'] })
    expect(decided(conflictFound, silent, { 'conflict.undeclared': 'barred' }).barred).toEqual(['E1'])
    const other = { ...silent, capacity: 'other' }
    expect(decided(conflictFound, other, { 'conflict.undeclared': 'barred' }).barred).toEqual([])
  })
})

const person = fc.constantFrom('A', 'B', 'C')
const entries = fc.array(
  fc.record({
    kind: fc.constantFrom(...interestKinds),
    with: fc.option(person),
    organisation: fc.option(fc.constantFrom('7707083893', 'ИНН 7707083893', '7736207543')),
    project: fc.option(fc.constantFrom('П-1', 'п-1', 'П-2')),
    intentAgreement: fc.boolean(),
    until: fc.option(fc.constantFrom('2024-06-02', '2024-06-03')),
  }),
  { maxLength: 5 },
)
const turned = { creditor: 'debtor', representative: 'debtor' } as Readonly<Record<string, string>>

describe('for any registers', () => {
  it('ties are symmetric: turned round, creditors are debtors and the rest is the same', () => {
    fc.assert(
      fc.property(entries, entries, (x, y) => {
        const there = tiesBetween({ person: 'A', interests: x }, { person: 'B', interests: y }, ON)
        const back = tiesBetween({ person: 'B', interests: y }, { person: 'A', interests: x }, ON)
        const merged = (list: typeof there) => [...new Set(list.map((t) => turned[t.kind] ?? t.kind))].sort()
        expect(merged(there)).toEqual(merged(back))
      }),
    )
  })
  it('an entry taken out never adds a tie', () => {
    fc.assert(
      fc.property(entries, entries, fc.nat(), (x, y, n) => {
        const of = (own: Entry[]) =>
          tiesBetween({ person: 'A', interests: own }, { person: 'B', interests: y }, ON)
        const fewer = of(x.filter((_, i) => i !== n % Math.max(1, x.length)))
        const more = new Set(of(x).map((t) => t.kind))
        expect(fewer.every((t) => more.has(t.kind))).toBe(true)
      }),
    )
  })
})
