import type { Course, Desk, Scene } from '../course.ts'
import { fileOf } from '../files.ts'
import { identification } from './cards.ts'
import { dealtWith } from './decided.ts'
import { answersOf } from './flags.ts'
import { head, lawyer, officer, seller } from './people.ts'

/** One deal, from its first record until it is closed, dropped, or left waiting. */
export async function* deal(scene: Scene, card: Desk, solution: Desk, n: number, done: () => void): Course {
  const { random, day } = scene
  const input = {
    title: `Поставка ${n}`,
    developerRole: random.chance(150) ? 'intermediary' : 'seller',
    urgent: random.chance(100),
    shipBy: random.chance(300) ? day(random.between(30, 120)) : null,
    ownUse: random.chance(850),
  }
  if (random.chance(30)) await scene.fumble('export-deal', 'open', input, lawyer, card.id)
  const desk = await scene.open('export-deal', 'open', input, seller, card.id)
  if (random.chance(20)) {
    yield 2
    await desk.does('drop', { reason: 'покупатель раздумал' }, seller)
    return done()
  }
  if (random.chance(50)) await desk.fumbles('ship', { what: 'версия 1.0' }, seller)
  if (random.chance(950))
    await desk.does(
      'add-document',
      { type: 'contract', number: `${n}`, date: day(-1), file: fileOf(`${desk.id} contract`) },
      seller,
    )
  if (!input.ownUse || random.chance(100))
    await desk.does(
      'add-party',
      { id: `p-${n}`, role: 'end-user', name: `Пользователь-образец ${n}`, country: 'KZ', card: null },
      seller,
    )
  yield random.between(1, 5)
  const mode = random.pick([
    'software-copy',
    'licence',
    'remote-access',
    'model-weights',
    'equipment',
    'source',
  ])
  const { version } = await solution.facts<{ readonly version: string }>()
  await desk.tries(
    'describe-subject',
    {
      solution: solution.id,
      version: random.chance(970) ? version : '0.9',
      rights: 'использование',
      transferMode: mode,
      canModifyWithoutApproval: random.chance(700),
    },
    seller,
  )
  if (random.chance(950)) await desk.does('identify', identification(scene), officer)
  if (random.chance(930))
    await desk.does(
      'check-law',
      { conclusion: random.chance(30) ? 'blocked' : 'clear', note: 'заключение' },
      lawyer,
    )
  yield random.between(1, 4)
  if (random.chance(60)) await desk.tries('skip-flags', { reason: 'открытая библиотека' }, officer)
  else if (random.chance(970)) await desk.tries('answer-flags', answersOf(scene), officer)
  if (random.chance(50)) await desk.fumbles('decide', {}, officer)
  if (random.chance(40)) await desk.does('open-check', { what: 'адрес покупателя' }, lawyer)
  yield* dealtWith(scene, desk, card)
  if (await isOver(desk)) done()
}

const isOver = async (desk: Desk) => ['closed', 'dropped', 'void'].includes(await desk.state())

/** The company joins the Declaration first, and trains those who will decide. */
export async function* beginning(scene: Scene): Course {
  const { day } = scene
  const joining = {
    code: 'mera-example',
    developer: 'Разработчик-образец',
    authority: 'устав',
    followsLaw: true,
    ownWill: true,
    codeSignatory: true,
  }
  await scene.fumble('export-joining', 'join', { ...joining, ownWill: false }, head)
  const joined = await scene.open('export-joining', 'join', joining, head)
  await joined.does('note-conflict', { codeItem: 'п. 5', clause: 'export:1.7' }, lawyer)
  scene.begin(60, async function* () {
    const branch = { ...joining, code: 'mera-branch', developer: 'Дочернее общество-образец' }
    const other = await scene.open('export-joining', 'join', branch, head)
    yield 90
    await other.fumbles('leave', { reason: 'ликвидация' }, officer)
    await other.does('leave', { reason: 'присоединено к основному обществу' }, head)
  })
  yield 1
  for (const [person, duty] of [
    ['export-officer-1', 'export-control'],
    ['foreign-trade-1', 'foreign-trade'],
  ] as const) {
    const course = { course: 'Экспортный контроль', completed: day(-1), validTo: day(360) }
    const who = { person, name: 'Обученный сотрудник', duty, ...course }
    await scene.fumble('export-training', 'record', { ...who, completed: day(5) }, head)
    const training = await scene.open('export-training', 'record', who, head)
    scene.begin(350, async function* () {
      yield scene.random.between(1, 30)
      await training.tries(
        'renew',
        { course: 'Повторный курс', completed: scene.day(-1), validTo: null },
        head,
      )
    })
  }
}
