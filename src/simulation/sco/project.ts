import type { Course } from '../course.ts'
import { fileOf } from '../files.ts'
import { type Party, parties, secretariat } from './people.ts'
import type { Desk, Scene } from './scene.ts'

const idea = (n: number, kind: string, participants: readonly Party[], begins: string) => ({
  title: `Прогноз паводков, ${n}`,
  summary: 'Общая модель для горных рек',
  kind,
  topic: 'algorithm',
  product: kind === 'production' ? 'software' : null,
  activity: 'research',
  goals: ['welfare'],
  security: 'Данные остаются у владельца',
  begins,
  measure: null,
  stages: ['сбор данных', 'модель'],
  exportCheck: kind === 'production' ? 'проверено в деле о сделке' : null,
  participants,
})

const principles = [
  'rights',
  'national-interests',
  'equality',
  'freedom',
  'national-law',
  'novelty',
  'participants',
] as const
const assessed = {
  principles: Object.fromEntries(principles.map((one) => [one, 'respected'])),
  review: { novelty: 'ново', usefulness: 'полезно', soundness: 'проверено', comprehensiveness: 'полно' },
}

/** Parties that are interested arrange a project, sign one and the same text, carry it out and agree that it is over (`sco:IV`). */
export async function* project(scene: Scene, n: number, done: () => void): Course {
  const { random, chance, day } = scene
  const wanted = random.shuffled(parties).slice(0, random.between(2, 4))
  const [first, ...others] = wanted
  const kind = random.pick(['research', 'research', 'development', 'startup', 'partnership', 'production'])
  const input = idea(n, kind, wanted, day(30))
  if (chance(100)) await scene.fumble('sco-project', 'propose', { ...input, participants: [first!] }, first!)
  if (chance(60)) await scene.fumble('sco-project', 'propose', input, secretariat)
  const desk = await scene.open('sco-project', 'propose', input, first!)
  const inside = [first!]
  for (const party of others) {
    yield random.between(2, 15)
    if (chance(60)) await desk.fumbles('declare-interest', {}, secretariat)
    if (chance(850) && (await desk.tries('declare-interest', {}, party))) inside.push(party)
    else if (chance(500)) await desk.tries('decline', {}, party)
  }
  if (inside.length < 2) return done()
  await arranged(scene, desk, n, inside)
  yield random.between(5, 30)
  if (kind === 'partnership') await withPartner(scene, desk, n, inside[1]!)
  if (kind === 'production')
    for (const party of inside)
      if (chance(970))
        await desk.tries(
          'approve-nationally',
          { authority: 'ведомство', document: fileOf(`${desk.id} ${party}`) },
          party,
        )
  if (chance(150)) await reserved(desk, inside[1]!, n)
  yield random.between(1, 10)
  if (!(await desk.tries('activate', {}, first!))) {
    yield random.between(5, 20)
    for (const party of inside)
      await desk.tries(
        'confirm-conformity',
        { laws: ['закон о данных'], post: 'директор департамента' },
        party,
      )
    await desk.tries('lift-reservation', { consultation: 'обсуждено' }, inside[1]!)
    await desk.tries('activate', {}, first!)
  }
  yield* carriedOut(scene, desk, inside, done)
}

async function arranged({ random, chance, day }: Scene, desk: Desk, n: number, inside: readonly Party[]) {
  const first = inside[0]!
  const type = inside.length === 2 ? 'bilateral' : 'multilateral'
  const paper = { number: `${n}`, type, text: fileOf(`${desk.id} text`), date: day(0) }
  if (chance(80)) {
    const other = type === 'bilateral' ? 'multilateral' : 'bilateral'
    await desk.fumbles('arrange', { ...paper, type: other }, first)
  }
  await desk.does('arrange', paper, first)
  if (chance(120)) {
    // The text changes: what was signed is signed no more.
    await desk.does('sign', { text: paper.text }, first)
    paper.text = fileOf(`${desk.id} text, second`)
    await desk.does('arrange', { ...paper, number: `${n}-2` }, first)
  }
  for (const party of inside) {
    if (chance(60)) await desk.fumbles('sign', { text: fileOf('другой текст') }, party)
    if (chance(960)) await desk.does('sign', { text: paper.text }, party)
    if (chance(920))
      await desk.does(
        'confirm-conformity',
        { laws: ['закон о данных'], post: 'директор департамента' },
        party,
      )
  }
  await desk.does('assess', assessed, random.pick(inside))
}

async function withPartner(scene: Scene, desk: Desk, n: number, party: Party): Promise<void> {
  const entry = {
    code: `partner-${n}`,
    kind: 'legal',
    title: `Лаборатория зрения ${n} (вымышлена)`,
    personName: null,
    aiActivity: 'зрение',
  }
  const partner = await scene.open('sco-partner', 'enter', entry, party)
  const member = {
    id: `lab-${n}`,
    partner: partner.id,
    sector: 'business',
    interests: 'рынок',
    rights: 'лицензия',
  }
  await desk.fumbles('add-member', member, party)
  await partner.does('vouch', { grounds: 'знаем по прежним работам' }, party)
  await desk.does('add-member', member, party)
  if (!scene.chance(300)) return
  await desk.does('object', { member: member.id, text: 'доля прав мала' }, party)
  if (scene.chance(800)) await desk.does('reconcile', { objection: 1, how: 'доля пересмотрена' }, party)
}

async function reserved(desk: Desk, party: Party, n: number): Promise<void> {
  if (await desk.tries('reserve', { reason: 'нужна консультация' }, party))
    if (n % 3 !== 0) await desk.tries('lift-reservation', { consultation: 'обсуждено' }, party)
}

async function* carriedOut(scene: Scene, desk: Desk, inside: Party[], done: () => void): Course {
  const { random, chance } = scene
  const outside = random.pick(parties.filter((party) => !inside.includes(party)))
  await desk.fumbles('record-result', { stage: 'модель', text: 'чужое', evidence: fileOf('x') }, outside)
  if ((await desk.state()) !== 'active') return done()
  if (chance(150)) {
    await desk.does('ask-to-join', {}, outside)
    yield random.between(2, 10)
    await desk.tries('admit', { party: outside }, inside[0]!)
  }
  for (const stage of ['сбор данных', 'модель']) {
    yield random.between(20, 80)
    const result = { stage, text: 'получено', evidence: fileOf(`${desk.id} ${stage}`) }
    if (chance(900)) await desk.does('record-result', result, random.pick(inside))
  }
  if (inside.length > 2 && chance(150)) await desk.tries('leave', { reason: 'нет средств' }, inside.pop()!)
  const outcome = chance(850) ? 'completed' : 'stopped'
  for (const party of inside) {
    yield random.between(1, 12)
    if (chance(950)) await desk.tries('agree-to-finish', { outcome }, party)
  }
  done()
}
