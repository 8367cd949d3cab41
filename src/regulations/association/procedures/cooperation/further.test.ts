import { describe, expect, it } from 'vitest'
import { csr, file, forParty, founded, refusal } from '../../testing/index.ts'

const opened = async (id: string, action: string, input: unknown, by = forParty('A')) => {
  const { t, ledger } = await founded()
  const made = await t.open(`association-${id}`, ledger, action, input, by)
  const act = (step: string, data: unknown, actor = forParty('A')) =>
    t.act(`association-${id}`, made.id, step, data, actor)
  return { act, state: () => t.state(made.id) }
}

describe('work, priorities, road maps, rounds', () => {
  const work = { title: 'Обзор', form: 'research', otherForm: null, participants: ['B'], under: null }
  it('association:3.1/16 closes only with a deliverable (association:3.3/2, association:3.3/3, association:3.3/5, association:2.2/1)', async () => {
    const { act, state } = await opened('work', 'open', work)
    expect((await refusal(act('close', {}))).code).toBe('RESULT_REQUIRED')
    await act('deliver', { result: file('a'), publish: true })
    await act('close', {})
    expect(await state()).toBe('closed')
  })
  it.each([
    ['association:3.3', 'otherForm', { form: 'other' }],
    ['association:3.3/6', 'participants', { form: 'meeting', participants: ['A'] }],
    ['association:3.3/7', 'under', { form: 'working-group' }],
  ])('%s names what its form lacks', async (clause, path, gap) => {
    const refused = await refusal(opened('work', 'open', { ...work, ...gap }))
    expect(refused).toMatchObject({ kind: 'content', paths: [path], clauses: [clause] })
  })
  it('association:3.1/1 a priority has a horizon and one voice of each Party', async () => {
    const idea = { title: 'Речь', horizon: 'short', technology: 'speech', rationale: 'нужно' }
    expect((await refusal(opened('priority', 'propose', { ...idea, horizon: null }))).paths).toContain(
      'horizon',
    )
    const { act, state } = await opened('priority', 'propose', idea)
    await act('voice', { voice: 'support', replaces: false })
    expect((await refusal(act('voice', { voice: 'object', replaces: false }))).code).toBe('ALREADY_ANSWERED')
    await act('voice', { voice: 'object', replaces: true })
    await act('publish', {}, csr)
    expect(await state()).toBe('published')
  })
  it('association:3.1/8 a road map is finished when every milestone is reached', async () => {
    const milestones = [{ title: 'Опыт', until: '2021-05-01', owner: 'A' }]
    const { act, state } = await opened('road-map', 'open', {
      title: 'Карта',
      kind: 'roadmap',
      level: 'sector',
      milestones,
    })
    expect((await refusal(act('finish', {}))).code).toBe('MILESTONES_OPEN')
    expect((await refusal(act('reach', { milestone: 2 }))).code).toBe('UNKNOWN_MILESTONE')
    await act('reach', { milestone: 1 })
    await act('finish', {})
    expect(await state()).toBe('done')
  })
  it('association:3.1/14 ranks bodies and organisations only (association:3.1/5)', async () => {
    const { act, state } = await opened(
      'round',
      'open',
      { title: 'Раунд', period: '2021', questionnaire: 'вопросы' },
      csr,
    )
    await act('submit', { score: 80 })
    expect((await refusal(act('submit', { score: 90 }))).kind).toBe('state')
    expect((await refusal(act('submit', { score: 90 }, forParty('C')))).code).toBe('NOT_RANKED_CATEGORY')
    await act('publish', {}, csr)
    expect(await state()).toBe('published')
  })
})
