import { type Course, makeScene } from '../course.ts'
import { fileOf } from '../files.ts'
import { type Kind, usualCourse } from '../usual.ts'
import type { World } from '../world.ts'
import { amendment, commonPlan, otherPlan } from './consents.ts'
import { kinds, type Together } from './cooperation.ts'
import { type Association, accede, found, withdraw } from './joining.ts'
import { csr, depositary, type Member, stranger } from './people.ts'
import { project } from './project.ts'

export interface AssociationSizes {
  readonly parties: number
  readonly halfYears: number
  /** Told how many Parties the ledger has. */
  readonly joined?: (parties: number) => void
}

const HALF = 182
const FOUNDERS = 8

/** An association from its founding on: Parties come and go, plans are agreed on, everything is done together and openly. */
export function playAssociation(
  world: World,
  { parties, halfYears, joined = () => {} }: AssociationSizes,
): void {
  const scene = makeScene(world, 'association')
  const { random } = scene
  const begin = Math.min(FOUNDERS, parties)
  scene.begin(1, async function* () {
    const house = await found(scene, begin)
    joined(begin)
    yield 1
    await house.ledger.does('set-offices', officesOf(house.members[0]!), house.members[0]!.who)
    await house.ledger.fumbles('set-offices', officesOf(house.members[0]!), house.members[1]!.who)
    const approvedBy = house.members.map(({ id }) => id)
    await house.ledger.tries('set-regulation', { file: fileOf('regulation'), approvedBy }, depositary)
    for (let n = begin + 1; n <= parties; n++)
      scene.begin(2 + Math.floor(((n - begin) * HALF * halfYears * 0.6) / parties), async function* () {
        yield* accede(house, n)
        joined(n)
      })
    for (let half = 0; half < halfYears; half++) scene.begin(10 + half * HALF, () => halfYear(house, half))
    const times = Math.max(2, Math.round((parties * halfYears) / 20))
    for (let n = 0; n < times; n++) {
      const inDays = () => 20 + random.below(HALF * halfYears)
      for (const kind of kinds) scene.begin(inDays(), () => together(house, kind))
      scene.begin(inDays(), () => project(house, n + 1))
    }
  })
}

const officesOf = ({ id, who }: Member) => ({
  party: id,
  offices: [
    { person: who.id, office: 'руководитель' },
    { person: `${who.id}-deputy`, office: 'руководитель' },
  ],
})

/** What comes with every half-year: its common plan, its meeting, a round of monitoring, an amendment, somebody who leaves. */
async function* halfYear(house: Association, half: number): Course {
  const { scene, ledger } = house
  const year = Number(scene.day(0).slice(0, 4))
  const name = `${year}-H${Number(scene.day(0).slice(5, 7)) <= 6 ? 1 : 2}`
  scene.begin(1, () => commonPlan(house, name, scene.day(150)))
  scene.begin(40, () => amendment(house, half + 1))
  scene.begin(50, () => otherPlan(house, half + 1))
  if (house.members.length > 7) scene.begin(60, () => withdraw(house))
  yield scene.random.between(20, 60)
  const meeting = { title: 'Собрание Сторон', date: scene.day(10), agenda: 'План и отчёт' }
  await scene.fumble('association-meeting', 'call', meeting, stranger, ledger.id)
  const called = await scene.open('association-meeting', 'call', meeting, csr, ledger.id)
  yield 10
  for (const one of scene.random.shuffled(house.members).slice(0, 20))
    await called.tries('attend', {}, one.who)
  await called.tries('close', { number: `${half + 1}`, protocol: fileOf(`${called.id} protocol`) }, csr)
  const asks = { title: 'Внедрение', period: name, questionnaire: 'Сколько решений внедрено?' }
  const round = await scene.open('association-round', 'open', asks, csr, ledger.id)
  yield 20
  for (const one of house.members) {
    const score = { score: scene.random.between(0, 100) }
    if (one.category === 'body' || one.category === 'organisation') {
      if (scene.random.chance(800)) await round.does('submit', score, one.who)
    } else if (scene.random.chance(50)) await round.fumbles('submit', score, one.who)
  }
  yield 10
  if (scene.random.chance(900)) await round.does('publish', {}, csr)
}

/** Something done together, by Parties of which one are experts. */
async function* together({ scene, ledger, members }: Association, kind: Kind<Together>): Course {
  const { random } = scene
  const experts = members.filter(({ category }) => category === 'expert')
  if (experts.length === 0 || members.length < 5) return
  const expert = random.pick(experts)
  const [owner, other, third] = random.shuffled(members.filter((one) => one !== expert))
  const cast = { owner: owner!, other: other!, third: third!, expert, csr: { id: 'CSR', who: csr } }
  yield* usualCourse(scene, kind, cast, ledger.id, stranger)
}
