import { describe, expect, it } from 'vitest'
import {
  company,
  file,
  heads,
  makeBench,
  party,
  refusal,
  secretariat,
  workingGroup,
} from '../testing/index.ts'
import type { IssueFacts } from './issue.ts'

describe('an issue of coordination', () => {
  it('sco:V/2 is raised by any Party and goes from the working group to the heads, who recommend', async () => {
    const b = await makeBench()
    const id = await b.open(
      'sco-issue',
      'raise',
      { topic: 'Срок карты', level: 'working-group' },
      party('tj'),
    )
    const on = (action: string, input: unknown, actor = workingGroup) =>
      b.act('sco-issue', id, action, input, actor)
    await on('remark', { text: 'нужен план' }, party('uz'))
    expect((await refusal(on('close', { recommendation: 'план' }, heads))).code).toBe('OTHER_LEVEL')
    await on('escalate', { reason: 'нет согласия' })
    expect((await refusal(on('escalate', { reason: 'ещё раз' }))).code).toBe('ALREADY_THERE')
    expect((await refusal(on('circulate', { document: file('записка'), number: '1' }))).kind).toBe('role')
    await on('circulate', { document: file('записка'), number: '1' }, secretariat)
    expect((await refusal(on('close', { recommendation: 'план' }))).code).toBe('OTHER_LEVEL')
    await on('close', { recommendation: 'составить карту к осени' }, heads)
    const { state, facts } = await b.file<IssueFacts>(id)
    expect([state, facts.outcome, facts.escalations.length]).toEqual(['closed', 'составить карту к осени', 1])
    expect((await refusal(on('remark', { text: 'поздно' }))).code).toBe('WRONG_STATE')
  })
  it('sco:V/2 is not raised by outsiders, and never closed by a Party', async () => {
    const b = await makeBench()
    const topic = { topic: 'Срок карты', level: 'working-group' }
    expect((await refusal(b.open('sco-issue', 'raise', topic, company))).kind).toBe('role')
    const id = await b.open('sco-issue', 'raise', topic, secretariat)
    expect((await refusal(b.act('sco-issue', id, 'close', { recommendation: 'да' }, party('ru')))).kind).toBe(
      'role',
    )
  })
})
