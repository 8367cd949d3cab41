import type { Desk, Scene } from '../course.ts'
import { fileOf } from '../files.ts'
import { contractor, ministry, official, organisation } from './people.ts'

const certificates = ['15.v', '15.g', '15.d', '15.e', '15.zh', '15.z']
const items = [...'абвгдежзи'].map((_, i) => `13.${['a', 'b', 'v', 'g', 'd', 'e', 'zh', 'z', 'i'][i]}`)
const allItems = [...items, ...['j', 'k', 'l', 'm', 'n', 'o', 'p', 'r'].map((letter) => `13.${letter}`)]
const sound = {
  taxDebt: '0.00',
  overdue: '0.00',
  reorganisation: false,
  liquidation: false,
  bankruptcy: false,
  suspended: false,
  disqualified: false,
  foreign: false,
  offshoreShare: '50.00',
  otherFunding: false,
}

/** Costs of the campaign; the limit covers half of them. */
export const costs = {
  O: '10000000.00',
  P1: '5000000.00',
  P2: '85000000.00',
  P3: '70000000.00',
  P4: '30000000.00',
  P5: '20000000.00',
}
/** Planned values of a year. */
export const planned = { N1: '1', N2: '1', N3: '1000000', N4: '20', N5: '12' }

const monthIn = (day: string) => day.slice(0, 7)
const firstOf = (month: string) => `${month}-01`

async function submitted(scene: Scene, whole: boolean): Promise<Desk> {
  const month = monthIn(scene.day(0))
  const asOf = firstOf(monthIn(scene.day(-28)))
  const papers = [...['15.a', '15.b'], ...certificates].map((document) => ({
    document,
    file: fileOf(`${month} ${document}`),
    certified: !certificates.includes(document),
    asOf: certificates.includes(document) ? asOf : null,
    signer: 'head',
    until: null,
  }))
  const input = { month, papers: whole ? papers : papers.slice(1) }
  await scene.fumble('subsidy-agreement', 'submit', input, contractor)
  const desk = await scene.open('subsidy-agreement', 'submit', input, organisation)
  await desk.fumbles('check-requirements', { asOf, ...sound }, organisation)
  await desk.does('check-requirements', { asOf, ...sound }, ministry)
  return desk
}

/** A package that lacks a paper: it is refused with its ground, and the notice is sent. */
export async function* refusedPackage(scene: Scene): AsyncGenerator<number, void, void> {
  const desk = await submitted(scene, false)
  yield 2
  await desk.fumbles('decide', { decision: 'conclude', grounds: [], evidence: null }, ministry)
  await desk.tries('decide', { decision: 'conclude', grounds: [], evidence: null }, official)
  await desk.tries(
    'decide',
    { decision: 'refuse', grounds: ['subsidy:19.a'], evidence: fileOf('ground') },
    official,
  )
  yield 2
  await desk.tries('notify', { notice: fileOf('refusal') }, ministry)
}

/** The agreement from its package to its two signatures. @returns the case of the agreement */
export async function* concluded(scene: Scene, years: readonly number[]): AsyncGenerator<number, Desk, void> {
  const desk = await submitted(scene, true)
  yield 2
  await desk.does('decide', { decision: 'conclude', grounds: [], evidence: null }, official)
  yield 1
  await desk.does('notify', { notice: fileOf('notice') }, ministry)
  const sums = { ...costs, limit: '100000000.00' }
  await desk.tries('calculate', { ...sums, P2: '900000000.00' }, ministry)
  await desk.does('calculate', sums, ministry)
  const filled = {
    template: 'форма 2021',
    source: 'federal-budget',
    sections: { conditions: 'условия', purpose: 'campaign', procedure: 'порядок' },
    items: allItems.map((item) => ({ item, text: 'положение' })),
    plans: years.map((year) => ({ year, ...planned })),
    methods: ['N1', 'N2', 'N3', 'N4', 'N5'].map((indicator) => ({
      indicator,
      records: 'записи кампании',
      unit: 'единица',
      counting: 'каждое один раз',
      measuredOn: '31 декабря',
    })),
    formula: { fine: 'R1', recovery: 'capped' },
    treasuryAccount: '0000 вымышленный',
  }
  await desk.tries('fill', { ...filled, items: filled.items.slice(1) }, ministry)
  await desk.does('fill', filled, ministry)
  const representative = {
    person: 'subsidy-representative-1',
    name: 'Вымышленный Представитель',
    position: 'советник',
    contacts: 'представитель@пример.рф',
  }
  await desk.does('name-representative', representative, organisation)
  await desk.fumbles('sign', {}, official)
  await desk.does('sign', {}, organisation)
  await desk.does('sign', {}, ministry)
  return desk
}

/** A supplement: proposed by one side, answered by the other. */
export async function* supplement({ random }: Scene, desk: Desk): AsyncGenerator<number, void, void> {
  const input = { kind: 'amend', template: 'форма 2021', text: 'уточнены контакты', costs: null }
  const [proposes, answers] = random.chance(500) ? [organisation, ministry] : [ministry, organisation]
  if (!(await desk.tries('propose-supplement', input, proposes))) return
  yield random.between(2, 10)
  await desk.fumbles('answer-supplement', { agrees: true }, proposes)
  await desk.does('answer-supplement', { agrees: random.chance(800) }, answers)
}
