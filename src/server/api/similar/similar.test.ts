import { describe, expect, it } from 'vitest'
import {
  admit,
  assign,
  type Bench,
  closeStage,
  endIntake,
  makeBench,
  openContest,
  person,
  registerExpert,
  submitApplication,
} from '../../../regulations/kod-ai/testing/index.ts'
import { type Asker, asker, testApi, tokenOf } from '../testing/index.ts'
import { createCorpora, type SimilarView, similarApi } from './index.ts'

const officer = asker('officer-1', 'fund-officer')

function stand(t: Bench) {
  const { parts, failures } = testApi(t)
  const corpora = createCorpora(t.engine.parts, parts.feed, parts.failed)
  const api = similarApi({ ...parts, corpora })
  const get = async (path: string, who: Asker) =>
    api.request(`/api/v1/similar/${path}`, {
      headers: who ? { authorization: `Bearer ${tokenOf(who)}` } : {},
    })
  const read = async (path: string, who: Asker) => (await (await get(path, who)).json()) as SimilarView
  return { get, read, failures, corpora }
}

const purpose =
  'Создание открытой библиотеки для автоматической разметки ударений в русской речи с учётом диалектов, обученной на свободных данных и проверенной лингвистами'
const torOf = (text: string) => ({
  sha256: 'a'.repeat(64),
  empty: [],
  text: {
    name: 'Работа',
    purpose: text,
    tasks: [],
    application: '',
    parameters: [],
    works: [],
    results: [],
  },
})

/** Two applications of which the second copies a part of the first and has words of its own, and a third without either. */
async function scene() {
  const t = makeBench()
  const contest = await openContest(t)
  const file = (who: string, topic: string, text: string) =>
    submitApplication(t, contest, [who], { topic, tor: torOf(text) })
  const first = await file(
    'p1',
    'Разметка ударений для всех',
    `${purpose}. Тайна первого заявителя: секретный корпус`,
  )
  const second = await file('p2', 'Помощник диктора', `Другое начало. ${purpose}`)
  const third = await file(
    'p3',
    'Счёт деревьев по снимкам лесничеств',
    'Ничего общего с речью и словами в этой заявке нет',
  )
  await endIntake(t)
  for (const id of [first, second, third]) await admit(t, id)
  await closeStage(t, contest, 'formal-check')
  const entry = await registerExpert(t, 'e1', undefined, [])
  const review = await assign(t, second, 'e1', entry)
  const state = () => t.act('review', review, 'declare-no-interest', { statement: true }, person('e1'))
  return { t, first, second, third, state, ...stand(t) }
}

describe('similarity over HTTP', () => {
  it('tells an officer the other application and the passages', async () => {
    const { first, second, third, read, failures } = await scene()
    const found = await read(`application/${second}`, officer)
    expect(found).toMatchObject({ ready: true, read: 3, of: 3 })
    expect(found.items).toHaveLength(1)
    const [{ case: other, passages, share, sameParent }] = found.items as [SimilarView['items'][number]]
    expect(other).toMatchObject({ case: first, title: 'Разметка ударений для всех' })
    expect([share > 500, sameParent]).toEqual([true, true])
    const { own } = passages[0]!
    expect([own.field, own.path, own.text]).toEqual(['tor', 'purpose', purpose])
    expect((await read(`application/${third}`, officer)).items).toEqual([])
    expect(failures).toEqual([])
  })

  it('tells an expert the passages and neither who applied nor another word', async () => {
    const { first, second, get, read, state } = await scene()
    expect((await get(`application/${second}`, asker('e1', 'expert'))).status, 'not stated yet').toBe(404)
    await state()
    const found = await read(`application/${second}`, asker('e1', 'expert'))
    expect(found.items).toHaveLength(1)
    expect(found.items[0]!.case).toBeNull()
    expect(found.items[0]!.passages[0]!.other).toBe(purpose)
    const told = JSON.stringify(found)
    for (const secret of ['секретный', 'Разметка ударений для всех', 'p1', first])
      expect(told).not.toContain(secret)
  })

  it('is as unknown as any case to whoever is not told: the applicant, an expert of another one, strangers', async () => {
    const { first, second, get } = await scene()
    for (const who of [asker('p2', 'applicant'), asker('stranger'), asker('e2', 'expert')])
      expect((await get(`application/${second}`, who)).status, who.person).toBe(404)
    expect((await get(`application/${first}`, asker('e1', 'expert'))).status).toBe(404)
    expect((await get(`application/${second}`, null)).status).toBe(401)
    expect((await get('contest/nothing', officer)).status).toBe(404)
  })

  it('follows what is filed later', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const { read } = stand(t)
    const file = (who: string) => submitApplication(t, contest, [who], { tor: torOf(purpose) })
    const first = await file('p1')
    expect((await read(`application/${first}`, officer)).items).toEqual([])
    await file('p2')
    expect((await read(`application/${first}`, officer)).items).toHaveLength(1)
  })
})
