import { describe, expect, it } from 'vitest'
import {
  assign,
  conclusion,
  declareInterests,
  inExpertise,
  interest,
  officer,
  person,
  refusal,
  registerExpert,
} from '../../testing/index.ts'

const relative = (of: string) => [interest('relative', { with: of })]

async function assigned() {
  const { t, applications } = await inExpertise(1)
  const application = applications[0]!
  const entry = await registerExpert(t, 'e1', undefined, [])
  const review = await assign(t, application, 'e1', entry)
  const act = (action: string, input: object) => t.act('review', review, action, input, person('e1'))
  const open = () => act('declare-no-interest', { statement: true })
  const declare = (interests: readonly object[]) =>
    t.act(
      'application',
      application,
      'declare-interests',
      { person: 'p1', interests, project: null, reason: null },
      officer,
    )
  return { t, application, entry, review, act, open, declare }
}

describe('a tie known since the assignment', () => {
  it('kod-ai:4.6.3 kod-ai:4.6.4.a keeps the application shut, from whichever side it became known', async () => {
    const one = await assigned()
    await declareInterests(one.t, one.entry, 'e1', relative('p1'))
    expect(await refusal(one.open())).toMatchObject({ code: 'CONFLICT', clauses: ['kod-ai:4.6.4.a'] })
    const two = await assigned()
    await two.declare(relative('e1'))
    expect((await refusal(two.open())).code).toBe('CONFLICT')
    await two.declare([])
    await two.open()
  })
  it('kod-ai:4.6.3 kod-ai:4.6.4 keeps the conclusion unsigned; declaring the interest is the way out', async () => {
    const { t, application, entry, act, open } = await assigned()
    await open()
    await declareInterests(t, entry, 'e1', relative('p1'))
    expect(await refusal(act('sign', conclusion()))).toMatchObject({ code: 'CONFLICT', kind: 'state' })
    await act('declare-interest', { letter: 'a', text: 'Родственник' })
    const { tasks } = await t.engine.view('fund', application, officer)
    expect(tasks.map((task) => task.key)).toEqual(['assign'])
  })
  it('kod-ai:4.6.4.b is told by its letter', async () => {
    const { declare, open } = await assigned()
    await declare([interest('debtor', { with: 'e1' })])
    expect((await refusal(open())).clauses).toEqual(['kod-ai:4.6.4.b'])
  })
  it('kod-ai:4.6.1/3 is told to the expert without naming the applicant', async () => {
    const { declare, open } = await assigned()
    await declare(relative('e1'))
    const told = await open().catch((error: unknown) => error)
    expect(JSON.stringify(told)).toContain('4.6.4')
    expect(JSON.stringify(told)).not.toContain('p1')
  })
})
