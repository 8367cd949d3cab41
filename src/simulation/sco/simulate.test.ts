import { describe, expect, it } from 'vitest'
import type { Seen } from '../event-checks.ts'
import { simulateSco } from './index.ts'
import { scoChecks } from './invariants.ts'
import { parties } from './people.ts'

const quiet = () => {}
const run = (seed: string) => simulateSco({ projects: 40, seed, progress: quiet })

describe('the programme of eight Parties in virtual time', () => {
  it.each(['one', 'two', 'three'])(
    'breaks no rule with 40 projects, seed %s',
    async (seed) => {
      const { violations, states, refusals } = await run(seed)
      expect(violations).toEqual([])
      expect(states['sco-project completed']).toBeGreaterThan(10)
      expect(new Set(Object.keys(states).map((key) => key.split(' ')[0])).size).toBe(15)
      expect(Object.keys(refusals).length).toBeGreaterThan(20)
    },
    60_000,
  )
  it('ends the same with the same seed', async () => {
    expect(await run('again')).toEqual(await run('again'))
  }, 60_000)
})

describe('what must hold', () => {
  const step = (procedure: string, action: string, facts: object, state = '') =>
    ({
      type: `sco-${procedure}.${action}`,
      actor: 'sco-ru-1',
      after: { id: `sco-${procedure}-1`, procedure: `sco-${procedure}`, state, facts },
    }) as unknown as Seen
  const told = (...seen: readonly Seen[]) => {
    const checks = scoChecks()
    return seen.flatMap((one) => checks.map((check) => check(one))).filter((fault) => fault !== null)
  }
  const answers = parties.map((party) => ({ party, version: 2, answer: 'agree' }))
  const text = { version: 2, ru: 'a', zh: 'b', answers }
  const amended = (change: object) => step('amendment', 'answer', { ...text, ...change }, 'adopted')
  const ninth = step('programme', 'add-party', { added: [{ amendment: 'sco-amendment-1' }] })
  const signed = { signed: [{ party: 'ru' }, { party: 'cn' }] }
  const project = { interested: ['ru', 'cn'], arrangement: signed, reservations: [] }

  it('is silent of what all agreed to', () => {
    expect(told(amended({}), ninth, step('project', 'activate', project))).toEqual([])
  })
  it.each([
    ['one language', amended({ zh: null }), 'VI/1'],
    ['seven consents', amended({ answers: answers.slice(1) }), 'VI/4'],
    [
      'a consent to an earlier text',
      amended({ answers: [...answers.slice(1), { party: 'in', version: 1, answer: 'agree' }] }),
      'VI/4',
    ],
    ['a ninth Party without an amendment', ninth, 'VI/4'],
    ['a signature that lacks', step('project', 'activate', { ...project, interested: ['ru', 'kz'] }), 'IV'],
    [
      'a quota that is passed',
      step('training', 'nominate', {
        quotas: [{ party: 'uz', places: 1 }],
        trainees: [{ party: 'uz' }, { party: 'uz' }],
      }),
      'II/5',
    ],
    [
      'a juror of the own state',
      step('event', 'score', {
        jurors: [{ person: 'j', state: 'kz' }],
        teams: [{ id: 't', state: 'kz' }],
        scores: [{ juror: 'j', team: 't' }],
      }),
      'II/11',
    ],
  ])('finds %s', (_, seen, clause) => expect(told(seen).join()).toContain(`(sco:${clause})`))
})
