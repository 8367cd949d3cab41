import { describe, expect, it } from 'vitest'
import { type CaseFile, emptyFile } from '../../kernel/index.ts'
import { programmes } from '../../programmes.ts'
import type { Step } from '../world.ts'
import { tieOf } from './conflicts.ts'
import { makeInvariants } from './invariants.ts'
import { makeStories } from './stories.ts'

const procedureOf = (id: string) => programmes[0]!.procedures.find((p) => p.id === id)!
const text = (type: string, role: string, actor: string, input: object) =>
  `{"actor":{"id":"${actor}","role":"${role}"},"data":{"input":${JSON.stringify(input)}},"type":"${type}","typeVersion":1,"v":1}`

/** A step of a case as the watch would see it. */
function step(
  procedure: string,
  change: Partial<CaseFile>,
  {
    action,
    role = 'fund-officer',
    actor = 'officer-1',
    input = {},
  }: {
    action: string
    role?: string
    actor?: string
    input?: object
  },
): Step {
  const before = emptyFile(procedureOf(procedure), 'fund', `${procedure}-1`, null)
  const event = {
    seq: 1,
    recordedAt: '2024-06-01T09:00:00.000Z',
    number: null,
    hash: '',
    text: text(`${procedure}.${action}`, role, actor, input),
  }
  return { before: null, after: { ...before, ...change }, event }
}

const told = (...steps: Step[]) => {
  const invariants = makeInvariants(programmes)
  for (const one of steps) invariants.watch(one)
  return invariants.violations
}

describe('invariants see', () => {
  it('a sound event: nothing', () => {
    expect(told(step('contest', { state: 'draft' }, { action: 'prepare' }))).toEqual([])
  })

  it('a role that the action does not allow, and somebody in the role of the system', () => {
    const [fault] = told(step('contest', { state: 'draft' }, { action: 'prepare', role: 'lead' }))
    expect(fault).toBe('contest-1#1 on 2024-06-01: contest.prepare was done by the role lead')
    const [posing] = told(step('contest', { state: 'intake' }, { action: 'close-intake', role: 'system' }))
    expect(posing).toContain('officer-1 acted as system')
  })

  it('a state nobody owns, and one the procedure does not know', () => {
    expect(told(step('contest', { state: 'limbo' }, { action: 'prepare' }))[0]).toContain('limbo is unknown')
  })

  it('a deadline without a clause, and one that ends before it begins', () => {
    const running = {
      instance: '',
      from: '2024-06-01',
      lastDay: '2024-06-05',
      due: '2024-06-05',
      stoppedOn: null,
    }
    const faults = told(
      step('contest', { state: 'draft', deadlines: [{ ...running, key: 'none' }] }, { action: 'prepare' }),
      step(
        'contest',
        { state: 'draft', deadlines: [{ ...running, key: 'stage-2', from: '2024-06-07' }] },
        { action: 'prepare' },
      ),
    )
    expect(faults).toEqual([
      expect.stringContaining('the deadline none has no clause'),
      expect.stringContaining('the deadline stage-2 runs from 2024-06-07 to 2024-06-05'),
    ])
  })

  it('shares that miss the request, and more approved than requested', () => {
    const facts = {
      content: { total: '10.00' },
      members: [{ grant: '9.99' }],
      commission: null,
    }
    const prepare = { action: 'prepare', role: 'applicant', actor: 'p' }
    const approved = { ...facts, members: [{ grant: '10.00' }], commission: { amount: '10.01' } }
    expect(
      told(
        step('application', { state: 'prepared', facts }, prepare),
        step('application', { state: 'prepared', facts: approved }, prepare),
      ),
    ).toEqual([expect.stringContaining('999 kopecks'), expect.stringContaining('10.01 approved of 10.00')])
  })

  it('an expert who signs with an interest', () => {
    const [story] = makeStories('T', 1, 'conflict')
    const invariants = makeInvariants(programmes)
    invariants.stories.set('application-9', story!)
    const people = Array.from({ length: 500 }, (_, i) => `expert-${i}`)
    const review = { state: 'signed', parent: 'application-9', facts: {} }
    for (const actor of people)
      invariants.watch(step('review', review, { action: 'sign', role: 'reviewer', actor }))
    const barred = people.filter((p) => tieOf(story!, p) !== 'none')
    expect(barred.length).toBeGreaterThan(0)
    expect(invariants.violations.length).toBe(barred.length)
  })

  it('a payment that the ledger does not hold', () => {
    const ledger = { total: '0.00', tranches: [], expenses: [], claims: [], returns: [] }
    const pay = {
      action: 'pay-tranche',
      role: 'finance',
      actor: 'finance-1',
      input: { lines: [{ amount: '5.00' }] },
    }
    expect(told(step('grant', { state: 'active', facts: { ledger } }, pay))[0]).toContain('500')
  })
})
