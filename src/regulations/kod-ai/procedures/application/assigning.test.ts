import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CaseRow } from '../../../../kernel/index.ts'
import { barsBy, type Entry, interestKinds, tieSettings, tiesWith } from '../../rules/index.ts'
import { applicationAssigning } from './assigning.ts'

const ON = '2024-06-03'
const people = ['P1', 'P2', 'E1', 'E2', 'X'] as const
const entry: fc.Arbitrary<Entry> = fc.record({
  kind: fc.constantFrom(...interestKinds),
  with: fc.option(fc.constantFrom(...people)),
  organisation: fc.option(fc.constantFrom('7707083893', 'ИНН 77 0708 3893', 'Завод')),
  project: fc.option(fc.constantFrom('К-1', '№ к-1', 'К-2')),
  intentAgreement: fc.boolean(),
  until: fc.option(fc.constantFrom('2024-01-01', '2025-01-01')),
})
const entries = fc.array(entry, { maxLength: 3 })

const row = (marks: object, changes: Partial<CaseRow> = {}): CaseRow => ({
  case: 'c',
  procedure: '',
  parent: null,
  state: 'active',
  version: 1,
  number: null,
  lot: null,
  holder: null,
  title: null,
  sums: {},
  dates: {},
  marks: marks as CaseRow['marks'],
  ...changes,
})

it('finds for many at once exactly those whom the rule finds one by one', () => {
  let found = 0
  fc.assert(
    fc.property(entries, entries, entries, entries, (one, two, member, project) => {
      const applicant = {
        members: [
          { person: 'P1', interests: member },
          { person: 'P2', interests: [] },
        ],
        interests: project,
      }
      const assessors = [one, two].map((interests, i) =>
        row({ lots: [], declared: true, interests, reviewed: [] }, { holder: `E${i + 1}` }),
      )
      const readings = {}
      const bars = applicationAssigning.bars({
        on: ON,
        readings,
        assessors,
        competing: new Set(),
        officer: 'O',
      })
      const told = bars.with(row({ persons: ['P1', 'P2'], applicant }))
      const settings = tieSettings(readings)
      ;[one, two].forEach((interests, i) => {
        const judge = { person: `E${i + 1}`, interests, inRound: false, reviewed: false }
        const kinds = tiesWith(judge, applicant, ON)
          .filter((tie) => barsBy(tie, 'expert', settings))
          .map(({ kind }) => kind)
        expect(told.get(i)?.map(({ kind }) => kind) ?? []).toEqual(kinds)
        if (kinds.length > 0) found++
      })
    }),
    { numRuns: 500 },
  )
  expect(found).toBeGreaterThan(50)
})

it('bars from everything whoever is suspended, applies in the round, or has not declared where that is asked', () => {
  const of = (declared: boolean, state: string, readings = {}) =>
    applicationAssigning
      .bars({
        on: ON,
        readings,
        assessors: [row({ lots: [], declared, interests: [], reviewed: [] }, { holder: 'E1', state })],
        competing: new Set(state === 'active' ? [] : ['E1']),
        officer: state === 'active' ? 'O' : 'E1',
      })
      .everywhere[0]!.map(({ kind }) => kind)
  expect(of(true, 'active')).toEqual([])
  expect(of(true, 'suspended')).toEqual(['suspended', 'self', 'competitor'])
  expect(of(false, 'active', { 'conflict.undeclared': 'barred' })).toEqual(['undeclared'])
})
