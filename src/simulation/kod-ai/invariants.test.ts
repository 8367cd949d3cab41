import { describe, expect, it } from 'vitest'
import { type CaseFile, emptyFile } from '../../kernel/index.ts'
import { programmes } from '../../programmes.ts'
import type { Step } from '../world.ts'
import { type Tie, tieOf } from './conflicts.ts'
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

/** An application whose sums add up. */
const sound = { content: { total: '1.00' }, members: [{ grant: '1.00' }], commission: null }

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

  describe('an interest in an application', () => {
    const [story] = makeStories('T', 1, 'conflict')
    const people = Array.from({ length: 600 }, (_, i) => `expert-${i}`)
    const tied = (...ties: Tie[]) => people.filter((p) => ties.includes(tieOf(story!, p)))
    const one = (tie: Tie) => tied(tie)[0]!
    const seen = (...steps: Step[]) => {
      const invariants = makeInvariants(programmes)
      invariants.stories.set('application-9', story!)
      for (const each of steps) invariants.watch(each)
      return invariants.violations
    }

    it('of an expert who signs, but for what comes out only afterwards', () => {
      const review = { state: 'signed', parent: 'application-9', facts: {} }
      const signing = (actor: string) => step('review', review, { action: 'sign', role: 'reviewer', actor })
      expect(tied('known', 'hidden', 'late').length).toBeGreaterThan(0)
      expect(seen(...people.map(signing)).length).toBe(tied('known', 'hidden', 'late').length)
    })

    it('of an expert whom the system should have found, and of one whose conclusion is still in force at the rating', () => {
      const file = (expert: string, annulled: string | null) => ({
        id: 'application-9',
        state: 'ranked',
        facts: { ...sound, experts: [{ expert }], conclusions: [{ expert, annulled }], jury: null },
      })
      const assigned = (tie: Tie) => step('application', file(one(tie), null), { action: 'assign-expert' })
      expect(seen(assigned('known'), assigned('hidden'))).toHaveLength(1)
      const rank = { action: 'rank', role: 'system', actor: 'system' }
      const ranked = (annulled: string | null) => step('application', file(one('concealed'), annulled), rank)
      expect(seen(ranked('Заинтересован'), ranked(null))).toHaveLength(1)
    })

    it('of a member who voted, and ties that are not found or found where there are none', () => {
      const sitting = (person: string, kind: string | null, action: string) =>
        step(
          'jury-sitting',
          {
            state: 'open',
            facts: {
              roll: [{ person }],
              items: {
                'application-9': {
                  members: [],
                  recused: kind ? [{ person, kind }] : [],
                  attempts: [{ ballot: { kind: 'open', votes: [{ seat: person }] } }],
                },
              },
            },
          },
          { action, input: { item: 'application-9' } },
        )
      const votes = (tie: Tie) => sitting(one(tie), null, 'close-item')
      expect(seen(votes('none'), votes('buried'), votes('late'))).toHaveLength(1)
      expect(seen(sitting(one('known'), 'relative', 'open'), sitting(one('none'), null, 'open'))).toEqual([])
      expect(seen(sitting(one('known'), null, 'open'))[0]).toContain('was not found')
      expect(seen(sitting(one('none'), 'relative', 'open'))[0]).toContain('that is none')
    })
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
