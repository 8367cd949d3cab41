import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../kernel/index.ts'
import { stageDeadlines } from './stage-deadlines.ts'
import { changed, clausesOf, decided, problemOf, rule } from './testing.ts'

type Facts = Parameters<typeof stageDeadlines.decide>[0]
const example = stageDeadlines.example as Facts
const ends = (facts: Partial<Facts['stageEnds']>, rest: Partial<Facts> = {}): Facts => ({
  ...example,
  ...rest,
  stageEnds: { ...example.stageEnds, ...facts },
})
const errors = (facts: Facts, readings = {}) => decided(stageDeadlines, facts, readings).errors

describe('stage deadlines (kod-ai:4.1, kod-ai:4.3)', () => {
  it.each([
    ['2024-04-26', 31, []],
    ['2024-04-27', 30, []],
    ['2024-04-28', 29, ['INTAKE_TOO_SHORT']],
    ['2024-05-28', -1, ['INTAKE_TOO_SHORT']],
  ])('announced %s leaves %s days of intake', (announced, _, expected) => {
    expect(errors(ends({}, { announced }))).toEqual(expected)
  })

  it.each([
    ['2', '2024-06-16', []],
    ['2', '2024-06-17', ['STAGE_2_LATE']],
    ['2', '2024-05-27', []],
    ['2', '2024-05-26', ['STAGE_2_BEFORE_PREVIOUS']],
    ['3', '2024-07-26', []],
    ['3', '2024-07-27', ['STAGE_3_LATE']],
    ['3', '2024-06-15', ['STAGE_3_BEFORE_PREVIOUS']],
    ['7', '2024-08-25', []],
    ['7', '2024-08-26', ['STAGE_7_LATE', 'CAP_90_EXCEEDED']],
  ])('stage %s ended %s', (stage, ended, expected) => {
    expect(errors(ends({ [stage]: ended }))).toEqual(expected)
  })

  it.each([
    ['2', 'kod-ai:4.1/2', '2024-06-17'],
    ['3', 'kod-ai:4.1/3', '2024-07-27'],
    ['4', 'kod-ai:4.1/4', '2024-08-16'],
    ['5', 'kod-ai:4.1/5', '2024-08-26'],
    ['6', 'kod-ai:4.1/6', '2024-08-26'],
    ['7', 'kod-ai:4.1/7', '2024-08-26'],
    ['publish', 'kod-ai:4.11', '2024-09-05'],
  ])('stage %s is judged by %s', (stage, clause, late) => {
    expect(clausesOf(rule(stageDeadlines, ends({ [stage]: late })), 'broken')).toContain(clause)
    expect(clausesOf(rule(stageDeadlines, ends({ [stage]: addDays(late, -1) })), 'met')).toContain(clause)
  })

  it('tells the cap once, and the due days all the same', () => {
    const late = decided(stageDeadlines, ends({ 5: '2024-08-26', 6: '2024-08-27', 7: '2024-08-28' }))
    expect(late.errors).toEqual(['STAGE_5_LATE', 'STAGE_6_LATE', 'STAGE_7_LATE', 'CAP_90_EXCEEDED'])
    expect(late.due).toMatchObject({ 5: '2024-08-25', 7: '2024-08-25', publish: '2024-09-07' })
    expect(late.capped).toEqual(['6', '7'])
  })

  it('lets a late fact start the next stage', () => {
    const { due, errors: told } = decided(stageDeadlines, ends({ 2: '2024-06-20' }))
    expect(told).toEqual(['STAGE_2_LATE'])
    expect(due[3]).toBe('2024-07-30')
  })

  it('starts the council from the minutes of the jury, which have no check of their own', () => {
    const facts = ends({ 4: '2024-07-30', juryProtocol: '2024-07-20' })
    expect(decided(stageDeadlines, facts).due[5]).toBe('2024-07-30')
    expect(decided(stageDeadlines, facts, { 'stages.council-start': 'stage-4-end' }).due[5]).toBe(
      '2024-08-09',
    )
    expect(errors(ends({ juryProtocol: '2024-12-31' }))).toEqual([])
    expect(errors(ends({ 4: '2024-07-30', juryProtocol: '2024-07-20', 5: '2024-07-29' }))).toEqual([
      'STAGE_5_BEFORE_PREVIOUS',
    ])
  })

  it('publishes outside the cap', () => {
    const publish = (day: string) => errors(ends({ 7: '2024-08-25', publish: day }))
    expect(publish('2024-09-04')).toEqual([])
    expect(publish('2024-09-05')).toEqual(['PUBLISH_LATE'])
  })

  it('moves terms to working days under the other reading only', () => {
    // 16 June 2024 is a Sunday.
    expect(decided(stageDeadlines, example).due[2]).toBe('2024-06-16')
    const moved = decided(stageDeadlines, example, { 'stages.shift': 'next-working-day' })
    expect(moved.due[2]).toBe('2024-06-17')
    expect(moved.due[7]).toBe(moved.cap)
    const far = ends({}, { announced: '2030-01-01', intakeEnds: '2030-03-01' })
    expect(errors(far)).toEqual([])
    expect(problemOf(stageDeadlines, far, { 'stages.shift': 'next-working-day' })?.code).toBe(
      'CALENDAR_YEAR_MISSING',
    )
  })

  it('knows no edition before its first day, and says what is not known yet', () => {
    const early = ends({}, { announced: '2023-12-31', intakeEnds: '2024-03-01' })
    expect(problemOf(stageDeadlines, early)?.code).toBe('PARAMETER_OUT_OF_DATES')
    expect(errors(ends({}, { announced: '2024-01-01' }))).toEqual([])
    const ruling = rule(stageDeadlines, example)
    expect(clausesOf(ruling, 'unknown')).toContain('kod-ai:4.1/2')
    expect(clausesOf(ruling, 'met')).toEqual(['kod-ai:4.3', 'kod-ai:4.4.2'])
    expect(problemOf(stageDeadlines, changed(example, 'stageEnds.2', '2024-06-31'))?.items[0]).toMatchObject({
      path: 'stageEnds.2',
      clause: 'kod-ai:4.1',
    })
  })

  it('has due days that never fall, and never pass the cap', () => {
    const day = fc.integer({ min: 0, max: 120 }).map((n) => addDays('2024-05-27', n))
    const fact = fc.option(day)
    fc.assert(
      fc.property(
        fc.record({ 2: fact, 3: fact, 4: fact, juryProtocol: fact, 5: fact, 6: fact, 7: fact }),
        (facts) => {
          const { due, cap, ok, errors: told } = decided(stageDeadlines, ends(facts))
          for (const stage of ['2', '3', '4', '5', '6', '7'] as const) expect(due[stage] <= cap).toBe(true)
          expect(ok).toBe(told.length === 0)
          expect(new Set(told).size).toBe(told.length)
          const none = decided(stageDeadlines, example).due
          expect(['2', '3', '4', '5', '6', '7'].map((s) => none[s as '2'])).toEqual(
            ['2', '3', '4', '5', '6', '7'].map((s) => none[s as '2']).sort(),
          )
        },
      ),
    )
  })
})
