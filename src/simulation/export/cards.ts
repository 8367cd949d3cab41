import type { Course, Desk, Scene } from '../course.ts'
import { fileOf } from '../files.ts'
import { person } from '../people.ts'
import { head, lawyer, officer, seller } from './people.ts'

const COUNTRIES = ['KZ', 'BY', 'IN', 'BR', 'VN', 'AE', 'ZA', 'RS'] as const
const CIVIL = [
  'Счёт вагонов по видео',
  'Разбор обращений',
  'Осмотр трубопровода',
  'Перевод договоров',
] as const
const DILIGENCE = {
  owners: 'раскрыты',
  activity: 'склады',
  endUser: 'сама',
  endUse: 'учёт',
  sanctions: 'нет',
}

/** What the company deals with: cards of counterparties and of solutions. */
export interface Stock {
  readonly counterparties: Desk[]
  readonly solutions: Desk[]
}

/** A new card of a counterparty: a company, now and then a person or one that a stateless person owns; mostly checked at once. */
export async function counterparty(scene: Scene, { counterparties }: Stock): Promise<Desk> {
  const { random } = scene
  const n = counterparties.length + 1
  const isPerson = random.chance(120)
  const input = {
    code: `K-${n}`,
    kind: isPerson ? 'person' : 'company',
    country: isPerson ? null : random.chance(80) ? 'RU' : random.pick(COUNTRIES),
    citizenships: isPerson && random.chance(900) ? [random.pick(COUNTRIES)] : [],
    foreignOwner: random.chance(100),
    title: isPerson ? null : `Компания-образец ${n}`,
    personName: isPerson ? person(`client-${n}`, random).name : null,
  }
  if (random.chance(30))
    await scene.fumble('export-counterparty', 'register', { ...input, title: null, personName: null }, seller)
  const desk = await scene.open('export-counterparty', 'register', input, seller)
  counterparties.push(desk)
  if (n > 1 && random.chance(30)) await scene.fumble('export-counterparty', 'register', input, officer)
  if (random.chance(60)) await desk.fumbles('check-out', DILIGENCE, seller)
  if (random.chance(920)) await desk.does('check-out', DILIGENCE, officer)
  if (random.chance(700))
    await desk.does(
      'record-notice',
      { language: random.pick(['ru', 'en']), receipt: fileOf(`${desk.id} told`) },
      seller,
    )
  return desk
}

/** A new card of a solution: civil and of no risk, now and then military, on a list or of a high risk. */
export async function solution(scene: Scene, { solutions }: Stock): Promise<Desk> {
  const { random } = scene
  const n = solutions.length + 1
  const desk = await scene.open(
    'export-solution',
    'register',
    {
      code: `S-${n}`,
      title: `${random.pick(CIVIL)}, вып. ${n}`,
      version: '1.0',
      ownership: random.pick(['own', 'own', 'third-party']),
      russian: true,
      openSource: random.chance(150),
      purpose: random.chance(60) ? 'military' : 'civil',
    },
    officer,
  )
  solutions.push(desk)
  const fits = () => (random.chance(80) ? 'yes' : random.chance(60) ? 'unknown' : 'no')
  const risk = random.chance(80) ? 'high' : 'low'
  await desk.does(
    'assess',
    {
      suitability: { nuclear: fits(), missile: fits(), chembio: fits(), militaryIntel: fits() },
      risk: { military: risk, terror: 'low', reason: 'оценка комиссии' },
    },
    officer,
  )
  if (random.chance(800)) await desk.does('identify', identification(scene), officer)
  return desk
}

/** Mostly outside the lists. */
export const identification = ({ random }: Scene) => ({
  inControlledList: random.chance(40),
  inDepthCheck: random.chance(60),
  basis: 'заключение о принадлежности',
})

/** A solution lives: new versions, each identified anew; at last it is retired. */
export async function* versions(scene: Scene, desk: Desk): Course {
  for (let n = 1; n <= 3; n++) {
    yield scene.random.between(60, 140)
    if (!(await desk.tries('release-version', { version: `1.${n}`, changes: 'точнее' }, seller))) return
    yield scene.random.between(3, 15)
    await desk.tries('identify', identification(scene), officer)
  }
  if (!scene.random.chance(300)) return
  yield 30
  await desk.fumbles('retire', { reason: 'снято' }, lawyer)
  await desk.does('retire', { reason: 'снято с поставки' }, head)
}
