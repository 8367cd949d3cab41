import { beforeAll, describe, expect, it } from 'vitest'
import {
  admit,
  assign,
  closeStage,
  endIntake,
  openContest,
  registerExpert,
  submitApplication,
} from '../../../regulations/kod-ai/testing/index.ts'
import { asker, type TestApi, type ToldBench, testApi, toldBench } from '../testing/index.ts'
import type { QuestionsView, ThreadView, ToldView, WaitingView } from './index.ts'

const lead = asker('p1', 'applicant')
const member = asker('p2', 'applicant')
const officer = asker('officer-1', 'fund-officer')
const colleague = asker('officer-2', 'fund-officer')
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code]
let made = 0
const key = () => `key-00000${++made}`

interface Bench extends ToldBench {
  readonly api: TestApi
  readonly contest: string
  readonly id: string
  readonly at: string
}

async function filed(): Promise<Bench> {
  const bench = toldBench()
  const contest = await openContest(bench.t)
  const id = await submitApplication(bench.t, contest, ['p1', 'p2'])
  const api = testApi(bench.t, { notices: bench.notices.box })
  return { ...bench, api, contest, id, at: `/correspondence/application/${id}` }
}
const testApiOf = (bench: ToldBench) =>
  testApi({ ...bench.t, notices: bench.notices.box, keep: bench.notices.keep, told: bench.notices.box })

describe('letters about a case', () => {
  let w: Bench
  const write = (who: typeof lead, text: string, more: object = {}) =>
    w.api.post(`${w.at}/letters`, { key: key(), text, ...more }, who)
  const thread = async (who: typeof lead) => w.api.read<ThreadView>(`${w.at}/letters`, who)
  beforeAll(async () => {
    w = await filed()
    w = { ...w, api: testApiOf(w) }
  })

  it('go both ways; of the Fund nobody outside learns who wrote', async () => {
    expect((await write(lead, 'Можно ли приложить справку?', { files: ['a'.repeat(64)] })).status).toBe(200)
    const answer = await write(officer, 'Можно.')
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const seen = await thread(member)
    expect(seen).toMatchObject({ side: 'party', closed: null, unread: 2 })
    expect(seen.letters).toMatchObject([
      { seq: 1, side: 'party', own: false, name: 'Имя p1', text: 'Можно ли приложить справку?', read: true },
      { seq: 2, side: 'fund', own: false, name: null, text: 'Можно.', files: [], read: false },
    ])
    expect(seen.letters[0]!.files).toEqual([{ sha256: 'a'.repeat(64), name: 'Письмо.pdf', size: 1 }])
    expect(JSON.stringify([seen, await thread(lead)])).not.toContain('officer')
    expect((await thread(colleague)).letters[1]).toMatchObject({ name: 'Имя officer-1' })
  })

  it('are read up to a letter, wait for whoever has not read, and are told', async () => {
    const waits = async (who: typeof lead) =>
      (await w.api.read<WaitingView>('/correspondence', who)).items.map(({ case: id, unread }) => [
        id,
        unread,
      ])
    expect(await waits(lead)).toEqual([[w.id, 1]])
    await w.api.put(`${w.at}/letters/read`, { upTo: 2 }, lead)
    expect([await waits(lead), await waits(member)]).toEqual([[], [[w.id, 2]]])
    expect((await thread(officer)).letters[1]!.read).toBe(true)
    await write(member, 'Спасибо')
    expect([await waits(officer), await waits(colleague)]).toEqual([[[w.id, 1]], [[w.id, 1]]])
    expect(await w.api.read(w.at, colleague)).toMatchObject({ thread: { side: 'fund', all: 3, unread: 1 } })
    await w.share({ 'fund-officer': ['officer-1'] })
    const told = async (who: typeof lead) =>
      (await w.api.read<{ items: { message: { ru: string }; case: string }[] }>('/notices', who)).items
        .filter(({ message }) => message.ru === 'Вам написали в переписке по делу')
        .map(({ case: id }) => id)
    expect([await told(lead), await told(member)]).toEqual([[w.id], [w.id]])
    expect(await told(officer)).toEqual([w.id, w.id])
  })

  it('are told with how their mail stands: to the Fund, of both sides, and of nobody else', async () => {
    const told = await w.api.read<ToldView>(`${w.at}/notices`, officer)
    const of = (side: string) => told.items.filter((one) => one.side === side).map(({ name }) => name)
    expect([...new Set(of('party'))].sort()).toEqual(['Имя p1', 'Имя p2'])
    expect(new Set(of('fund'))).toEqual(new Set(['Имя officer-1']))
    expect(told.items.filter(({ mail }) => mail === 'no-address').length).toBeGreaterThan(0)
    expect(told.items[0]).toMatchObject({ message: { ru: expect.stringMatching(/[а-я]/) }, reason: null })
    for (const who of [lead, member, asker('a1', 'auditor')])
      expect(await codeOf(await w.api.get(`${w.at}/notices`, who))).toEqual([404, 'NO_CORRESPONDENCE'])
  })

  it('are one letter however often one is sent', async () => {
    const same = { key: key(), text: 'Один раз' }
    const before = (await thread(lead)).letters.length
    for (let n = 0; n < 3; n++) await w.api.post(`${w.at}/letters`, same, lead)
    expect((await thread(lead)).letters).toHaveLength(before + 1)
  })

  it('are taken down as looks at the data of those outside', async () => {
    w.api.accessed.length = 0
    await thread(lead)
    const seen = w.api.accessed.map(({ viewer, subject, field }) => [viewer, subject, field])
    expect(seen).toEqual([['p1', 'p2', 'letters']])
    w.api.accessed.length = 0
    await thread(officer)
    expect(w.api.accessed.map(({ subject }) => subject).sort()).toEqual(['p1', 'p2'])
  })

  it('refuse what is no letter', async () => {
    for (const body of [{}, { key: key(), text: ' ' }, { key: key(), text: 'a', files: ['x'] }])
      expect(await codeOf(await w.api.post(`${w.at}/letters`, body, lead))).toEqual([422, 'INVALID_INPUT'])
    expect(await codeOf(await w.api.post(`${w.at}/letters`, {}))).toEqual([401, 'SIGN_IN_REQUIRED'])
    expect(w.api.failures).toEqual([])
  })
})

describe('letters about a case do not exist for anybody else', () => {
  it('whatever they see of it: who judges, who oversees, who is of another application', async () => {
    const w = await filed()
    const api = testApiOf(w)
    await endIntake(w.t)
    await admit(w.t, w.id)
    await closeStage(w.t, w.contest, 'formal-check')
    await assign(w.t, w.id, 'e1', await registerExpert(w.t, 'e1'))
    const others = [
      asker('e1', 'expert'),
      asker('e2', 'expert'),
      asker('j1', 'jury'),
      asker('a1', 'auditor'),
      asker('c1', 'council', 'commission'),
      asker('d1', 'director'),
      asker('p9', 'applicant'),
      { ...officer, tenant: 'other' },
    ]
    const ask = async () =>
      Promise.all(
        others.map(async (who) => [
          await (await api.get(`${w.at}/letters`, who)).text(),
          (await api.post(`${w.at}/letters`, { key: key(), text: 'Я' }, who)).status,
          (await api.put(`${w.at}/letters/read`, { upTo: 1 }, who)).status,
          await (await api.get(w.at, who)).text(),
          await (await api.get('/correspondence', who)).text(),
          await (await api.get('/notices?unread=true', who)).text(),
          await (await api.get(`/cases/application/${w.id}`, who)).text(),
        ]),
      )
    const before = await ask()
    for (const [letters, posted, marked] of before) {
      expect(['NO_CORRESPONDENCE', 'UNKNOWN_CASE']).toContain(JSON.parse(letters as string).code)
      expect([posted, marked]).toEqual([404, 404])
    }
    await api.post(`${w.at}/letters`, { key: key(), text: 'Тайна переписки' }, lead)
    await api.post(`${w.at}/letters`, { key: key(), text: 'Ответ' }, officer)
    await w.share({ 'fund-officer': ['officer-1'] })
    // Nothing that they can ask tells whether anybody has written.
    expect(await ask()).toEqual(before)
  })
})

describe('questions about a contest', () => {
  it('are asked, answered without the asker, published for everybody and told to whoever asked', async () => {
    const w = await filed()
    const api = testApiOf(w)
    const at = `/correspondence/contest/${w.contest}/questions`
    const seen = (who: Parameters<TestApi['get']>[1]) => api.read<QuestionsView>(at, who)
    expect(await seen(null)).toEqual({ asks: false, answers: false, published: [], asked: [] })
    expect(await codeOf(await api.post(at, { key: key(), text: 'x' }))).toEqual([401, 'SIGN_IN_REQUIRED'])
    const asked = await api.post(
      at,
      { key: key(), text: 'Я, Пётр Примеров, могу ли подать две заявки?' },
      lead,
    )
    expect(asked.status).toBe(200)
    const [own] = (await seen(lead)).asked
    expect(own).toMatchObject({ own: true, version: 1, answers: [] })
    expect((await seen(member)).asked).toEqual([])
    expect(await api.read(`/correspondence/contest/${w.contest}`, officer)).toMatchObject({
      questions: { unanswered: 1, published: 0, asks: false, answers: true },
    })
    const [open] = (await seen(officer)).asked
    expect(open).toMatchObject({ own: false, text: 'Я, Пётр Примеров, могу ли подать две заявки?' })
    const answer = { seen: 1, wording: 'Можно ли подать две заявки?', answer: 'Нет, одну.', publish: true }
    const to = `${at}/${open!.id}/answer`
    expect(await codeOf(await api.put(to, answer, lead))).toEqual([403, 'ROLE_NOT_ALLOWED'])
    expect((await api.put(to, answer, officer)).status).toBe(200)
    expect(await codeOf(await api.put(to, answer, colleague))).toEqual([409, 'VERSION_CONFLICT'])
    for (const who of [null, member, asker('e1', 'expert')]) {
      const { published, asked: theirs } = await seen(who)
      expect(published).toMatchObject([
        { wording: 'Можно ли подать две заявки?', answer: 'Нет, одну.', changedAt: null },
      ])
      expect(JSON.stringify([published, theirs])).not.toMatch(/Пётр|p1|officer/)
    }
    expect((await seen(colleague)).asked[0]).toMatchObject({
      text: 'Я, Пётр Примеров, могу ли подать две заявки?',
      answers: [{ published: true, wording: 'Можно ли подать две заявки?', by: 'Имя officer-1' }],
    })
    expect((await seen(lead)).asked[0]!.answers[0]).toMatchObject({ by: null, answer: 'Нет, одну.' })
    const notices = await api.read<{ items: { message: { ru: string } }[] }>('/notices', lead)
    expect(notices.items.map(({ message }) => message.ru)).toContain('На ваш вопрос ответили')
    // Answered anew for the asker alone, it is published no more.
    await api.put(to, { ...answer, seen: 2, publish: false }, officer)
    expect((await seen(null)).published).toEqual([])
    expect((await seen(lead)).asked[0]!.answers).toHaveLength(2)
    expect(api.failures).toEqual([])
  })

  it('are taken while the intake runs, and stay to be read', async () => {
    const w = await filed()
    const api = testApiOf(w)
    const at = `/correspondence/contest/${w.contest}/questions`
    await api.post(at, { key: key(), text: 'Успею?' }, lead)
    await endIntake(w.t)
    expect(await codeOf(await api.post(at, { key: key(), text: 'А теперь?' }, lead))).toEqual([
      409,
      'QUESTIONS_CLOSED',
    ])
    const [open] = (await api.read<QuestionsView>(at, officer)).asked
    const answer = { seen: 1, wording: 'Успею?', answer: 'Да', publish: true }
    expect((await api.put(`${at}/${open!.id}/answer`, answer, officer)).status).toBe(200)
    expect((await api.read<QuestionsView>(at, null)).published).toHaveLength(1)
    expect(await codeOf(await api.get(`/correspondence/application/${w.id}/questions`, lead))).toEqual([
      404,
      'NO_CORRESPONDENCE',
    ])
  })
})
