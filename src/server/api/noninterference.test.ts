import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  admit,
  assign,
  closeItem,
  closeStage,
  conclude,
  conclusion,
  endIntake,
  member,
  officer,
  openContest,
  openJury,
  registerExpert,
  signProtocol,
  submitApplication,
} from '../../regulations/kod-ai/testing/index.ts'
import { type Asker, asker, isSoak, seedFor, type ToldBench, testApi, toldBench } from './testing/index.ts'

/** What an applicant, a stranger and the public may not be able to tell of two applications under way. */
interface Hidden {
  /** Of the second applicant. */
  readonly name: string
  readonly phone: string
  readonly points: readonly number[]
  readonly reason: string
  readonly votes: string
  /** How many checks of each applicant were recorded: hidden events, not only hidden values. */
  readonly checks: number
}

const word = fc.stringMatching(/^[а-яё]{3,12}$/)
const hidden: fc.Arbitrary<Hidden> = fc.record({
  name: word.map((name) => `Тензоров ${name}`),
  phone: fc.stringMatching(/^\+7[0-9]{10}$/),
  points: fc.array(fc.integer({ min: 3, max: 5 }), { minLength: 3, maxLength: 3 }),
  reason: word,
  votes: fc.constantFrom('fffff', 'ffffa', 'fff-a', 'ff f-', 'fffaa'),
  checks: fc.integer({ min: 0, max: 3 }),
})

const check = (person: string) => ({
  person,
  kind: 'tax',
  checkedOn: '2024-05-28',
  source: 'ФНС',
  found: false,
  debt: '0.00',
  breachOn: null,
  evidence: null,
  text: null,
})

/** Two applications from their filing to the protocol of the jury, the same but for what is hidden. */
async function world(of: Hidden): Promise<ToldBench> {
  const bench = toldBench()
  const { t } = bench
  const contest = await openContest(t, { readings: { 'rating.public': 'bodies-only' } })
  const applications: string[] = []
  for (const [i, id] of ['p1', 'p2'].entries()) {
    const lead = member(id, i === 0 ? {} : { name: of.name, phone: of.phone })
    applications.push(await submitApplication(t, contest, [lead]))
  }
  await endIntake(t)
  for (const [i, id] of applications.entries()) {
    for (let n = 0; n < of.checks; n++)
      await t.act('application', id, 'check-person', check(`p${i + 1}`), officer)
    await admit(t, id)
  }
  await closeStage(t, contest, 'formal-check')
  await t.engine.remind()
  for (const [i, id] of applications.entries()) {
    for (const n of [0, 1]) {
      const expert = `expert-${i}-${n}`
      const review = await assign(t, id, expert, await registerExpert(t, expert))
      const [a, b, c] = n === 0 ? [4, 4, 4] : (of.points as [number, number, number])
      await conclude(t, review, expert, conclusion([a!, b!, c!]))
    }
  }
  await closeStage(t, contest, 'expertise')
  for (const id of applications) await t.act('application', id, 'recommend', { reason: of.reason }, officer)
  const sitting = await openJury(t, contest, applications)
  for (const id of applications) await closeItem(t, sitting, id, of.votes)
  await signProtocol(t, 'jury-sitting', sitting)
  await t.engine.remind()
  await t.engine.drain()
  expect(t.failures).toEqual([])
  await bench.share({
    'fund-officer': ['officer-1'],
    finance: ['money'],
    jury: ['jury-1'],
    expert: ['expert-0-0'],
  })
  return bench
}

const blind: readonly Asker[] = [
  null,
  asker('p77', 'applicant'),
  asker('p1', 'applicant'),
  asker('expert-0-0', 'expert'),
  asker('money', 'finance'),
  asker('watch', 'monitor'),
]
const seeing = asker('officer-1', 'fund-officer')

const lists = [
  '/cases?total=true',
  '/cases?procedure=application&sort=title',
  '/cases?procedure=application&sort=-sums.requested',
  '/cases?procedure=application&holder=p1',
  '/cases?procedure=review&sort=-dates.due',
  '/cases?text=библиотека',
  '/cases?limit=1',
  '/tasks',
  '/deadlines',
  '/notices?total=true',
  '/notices?unread=true&limit=1',
]

/** Everything somebody can be told: each route for each case, and how each command is refused. */
async function told({ t, notices }: ToldBench, who: Asker, events: boolean): Promise<readonly string[]> {
  const api = testApi(t, { notices: notices.box })
  const answers: string[] = []
  const note = async (name: string, answer: Response) => {
    const headers = [...answer.headers].map(([key, value]) => `${key}: ${value}`).join('\n')
    answers.push(`${name}\n${answer.status}\n${headers}\n${await answer.text()}`)
  }
  for (const path of lists) await note(path, await api.get(path, who))
  for (const id of await t.engine.parts.store.cases('fund')) {
    const { procedure, version } = await t.file(id)
    const path = `/cases/${procedure}/${id}`
    await note(path, await api.get(path, who))
    if (events) {
      await note(`${path}/events`, await api.get(`${path}/events`, who))
      for (let seq = 1; seq <= version; seq++)
        await note(`${path}/events/${seq}`, await api.get(`${path}/events/${seq}`, who))
    }
    for (const { name } of t.engine.parts.registry.procedure(procedure).actions)
      await note(`${path}/${name}`, await api.post(`${path}/${name}`, 'garbage', who))
  }
  expect(api.failures).toEqual([])
  return answers
}

const settings = (name: string) => ({ seed: seedFor(name), numRuns: isSoak ? 100 : 2 })

describe('two contests that differ only in what is hidden', () => {
  it('give the same answers, byte for byte, to everybody from whom it is hidden', async () => {
    await fc.assert(
      fc.asyncProperty(hidden, hidden, async (one, other) => {
        const [a, b] = [await world(one), await world({ ...other, checks: one.checks })]
        for (const who of blind) {
          const name = who?.person ?? 'public'
          expect(await told(b, who, true), name).toEqual(await told(a, who, true))
        }
      }),
      settings('noninterference'),
    )
  })

  it('also where they differ in hidden events, but for the places of later events', async () => {
    await fc.assert(
      fc.asyncProperty(hidden, fc.integer({ min: 0, max: 3 }), async (one, checks) => {
        const [a, b] = [await world(one), await world({ ...one, checks })]
        for (const who of blind) expect(await told(b, who, false)).toEqual(await told(a, who, false))
      }),
      settings('noninterference of events'),
    )
  })

  it('give others to whoever may see it: the comparison can tell', async () => {
    const same = { name: 'Тензоров Вид', phone: '+70000000000', reason: 'так', checks: 0 }
    const one = await told(await world({ ...same, points: [3, 3, 3], votes: 'fffff' }), seeing, true)
    const worlds = [
      { ...same, points: [5, 5, 5], votes: 'fffff' },
      { ...same, points: [3, 3, 3], votes: 'fffaa' },
      { ...same, points: [3, 3, 3], votes: 'fffff', phone: '+70000000001' },
    ]
    for (const other of worlds) expect(await told(await world(other), seeing, true)).not.toEqual(one)
  })
})
