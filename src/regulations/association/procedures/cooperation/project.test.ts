import { describe, expect, it } from 'vitest'
import { csr, file, forParty, founded, keeper, refusal } from '../../testing/index.ts'
import type { CardFacts } from '../shared/index.ts'

/** Opens a register for a Party and returns a way to act on it. */
async function opened(id: string, action: string, input: unknown, by = forParty('C')) {
  const { t, ledger } = await founded()
  const made = await t.open(`association-${id}`, ledger, action, input, by)
  const act = (step: string, data: unknown, actor = forParty('A')) =>
    t.act(`association-${id}`, made.id, step, data, actor)
  return { t, ledger, id: made.id, act, state: () => t.state(made.id) }
}
const passport = {
  title: 'Разбор обращений',
  effects: ['welfare'],
  tasks: ['T1'],
  directions: [2],
  technology: ['nlp'],
  stages: [{ title: 'Опыт', to: '2021-12-01' }],
  budgetSources: 'свои средства',
  principles: Array(7).fill('да'),
  negativeEffects: 'ошибки',
  reviewers: ['E'],
  components: 'открытый код',
  interests: ['а', 'б', 'в'],
  expected: [{ title: 'время', baseline: '10', target: '5', unit: 'минута' }],
  risks: [{ text: 'утечка', mitigation: 'доступ', owner: 'A' }],
  conformitySigned: true,
}

describe('a project', () => {
  const idea = { title: 'Проект', territory: 'federation', code: null }
  it('association:3.1/2 runs from idea to result, with its passport and the registry (association:4.4/2, association:4.4, association:4.3, association:5.2/4, association:5.2/6)', async () => {
    const { act, state, id, t } = await opened('project', 'propose', idea)
    const own = forParty('C')
    await act('ask-to-join', {})
    await act('accept', { party: 'A' }, own)
    await act('discuss', {}, own)
    expect((await refusal(act('end-discussion', {}, own))).code).toBe('NO_OPINION')
    await act('comment', { opinion: 'полезно' }, forParty('E'))
    await act('end-discussion', {}, own)
    await act('write-passport', { passport }, own)
    await act('check-passport', { note: 'полон' }, csr)
    await act('agree', {}, own)
    expect((await refusal(act('approve', { number: '1' }, keeper))).code).toBe('NOT_ALL_AGREED')
    expect((await refusal(act('approve', { number: '1' }, own))).kind).toBe('role')
    expect((await refusal(act('agree', {}, forParty('B')))).code).toBe('PARTICIPANT_ONLY')
    await act('agree', {})
    await act('approve', { number: '1' }, keeper)
    await act('report', { percent: 60, comment: null })
    expect(await refusal(act('report', { percent: 50, comment: null }))).toMatchObject({
      code: 'COMMENT_REQUIRED',
    })
    expect((await refusal(act('report', { percent: 101, comment: null }))).kind).toBe('content')
    await act('finish', { result: file('f'), on: '2021-03-01' }, keeper)
    expect(await state()).toBe('done')
    expect((await t.file<CardFacts>(id)).facts.owner).toBe('C')
  })
  it.each([
    ['association:4.4/1', 'stages', { stages: [] }],
    ['association:4.4/1', 'budgetSources', { budgetSources: '' }],
    ['association:2.1', 'effects', { effects: [] }],
    ['association:2.2', 'tasks', { tasks: [] }],
    ['association:2.3/2', 'reviewers', { reviewers: [] }],
    ['association:2.3/2', 'negativeEffects', { negativeEffects: '' }],
    ['association:2.3/3', 'substitution', { foreignShare: 10 }],
    ['association:2.3/4', 'interests', { interests: [] }],
    ['association:2.3/5', 'excludesReason', { excludesSmall: true }],
    ['association:2.3/6', 'risks', { risks: [{ text: 'утечка', mitigation: null, owner: 'A' }] }],
    ['association:2.3/7', 'conformitySigned', { conformitySigned: false }],
    ['association:3.1', 'directions', { directions: [] }],
    ['association:1.1/2', 'technology', { technology: [] }],
    ['association:1.3', 'profit', { profit: true }],
    ['association:1.3', 'jointProperty', { jointProperty: true }],
  ])('%s refuses a passport without it, in its field %s', async (clause, field, gap) => {
    const { act } = await opened('project', 'propose', idea)
    const own = forParty('C')
    await act('discuss', {}, own)
    await act('comment', { opinion: 'полезно' }, forParty('E'))
    await act('end-discussion', {}, own)
    const refused = await refusal(act('write-passport', { passport: { ...passport, ...gap } }, own))
    expect(refused).toMatchObject({
      code: 'PASSPORT_INCOMPLETE',
      kind: 'content',
      clauses: [clause],
      paths: [`passport.${field}`],
    })
  })
})
