import { afterAll, beforeAll, expect, it } from 'vitest'
import { publishedOf } from '../correspondence/index.ts'
import { askErasure, dataCopy, decideErasure, jsonOf } from '../privacy/index.ts'
import { correspondenceOf } from './correspondence.ts'
import { type PrivateHouse, privateHouse, TENANT } from './privacy.fixture.ts'

const place = { tenant: TENANT, case: 'application-1', procedure: 'application' }
const anna = { tenant: TENANT, person: 'anna' }
const decided = {
  outcome: 'erase',
  basis: { document: 'Решение', number: '7', date: '2024-04-02' },
  reason: 'по просьбе',
} as const

let house: PrivateHouse
let both: ReturnType<typeof correspondenceOf>
beforeAll(async () => {
  house = await privateHouse()
  both = correspondenceOf({ engine: house.world.engine.parts, db: house.db, files: house.files })
  await house.account('anna', 'anna.primerova@example.org')
})
afterAll(() => house.close())

const letter = { readers: ['anna', 'boris'], notices: [], files: [] as string[] }
const said = async () => (await both.letters.read(place)).letters.map(({ body }) => body?.text ?? null)

it('letters name files of their author only, and hold them', async () => {
  const { id, sha256 } = await house.upload('anna', 'Справка.txt', 'Справка о составе')
  const stolen = {
    ...letter,
    key: 'k-boris',
    side: 'party',
    author: 'boris',
    text: 'Моё',
    files: [sha256],
  } as const
  await expect(both.letters.send(place, stolen)).rejects.toMatchObject({ code: 'FILE_NOT_UPLOADED' })
  const own = {
    ...letter,
    key: 'k-1',
    side: 'party',
    author: 'anna',
    text: 'Прошу посмотреть',
    files: [sha256],
  } as const
  for (let n = 0; n < 2; n++) await both.letters.send(place, own)
  await both.letters.send(place, {
    ...letter,
    key: 'k-2',
    side: 'fund',
    author: 'officer-1',
    text: 'Анна, посмотрели',
  })
  const { letters } = await both.letters.read(place)
  expect(letters.map(({ subject, body }) => [subject, body?.files.map(({ name }) => name)])).toEqual([
    ['anna', ['Справка.txt']],
    ['anna', []],
  ])
  await expect(house.files.remove(TENANT, id)).rejects.toMatchObject({ code: 'FILE_REFERENCED' })
})

it('letters, questions and answers come with a copy of one’s data, without who of the Fund wrote', async () => {
  await both.questions.ask(place, { id: 'q-0000001', asker: 'anna', text: 'Я, Анна, могу?' }, [])
  for (const [seen, wording] of ['Анна спрашивает: можно?', 'Можно?'].entries())
    await both.questions.answer(
      place,
      'q-0000001',
      seen + 1,
      { by: 'officer-1', wording, answer: 'Можно', published: true },
      () => [],
    )
  let copy = ''
  for await (const piece of jsonOf(await dataCopy(house.privacy, anna))) copy += piece
  const rows = (JSON.parse(copy) as { correspondence: object[] }).correspondence
  expect(rows).toMatchObject([
    { kind: 'letter', own: true, body: { text: 'Прошу посмотреть' } },
    { kind: 'letter', from: 'fund', own: false, body: { text: 'Анна, посмотрели' } },
    { kind: 'question', body: { text: 'Я, Анна, могу?' } },
    { kind: 'answer', published: true },
    { kind: 'answer', body: { wording: 'Можно?' } },
  ])
  expect(JSON.stringify(rows)).not.toContain('officer-1')
})

it('go with the person: what the Fund wrote them and wordings that are published no more, too', async () => {
  const request = await askErasure(house.privacy, anna, anna.person)
  await decideErasure(house.privacy, { tenant: TENANT, person: 'privacy-1' }, request.id, decided)
  expect(await said()).toEqual([null, null])
  const [question] = await both.questions.list(place)
  expect(question).toMatchObject({ text: null, answers: [{ wording: null }, { wording: 'Можно?' }] })
  // What is published for everybody says nothing of them, and stays.
  expect(publishedOf(question!)).toMatchObject({ wording: 'Можно?', answer: 'Можно' })
  expect((await both.letters.read(place)).marks.map(({ person }) => person)).toEqual(['boris', 'officer-1'])
})
