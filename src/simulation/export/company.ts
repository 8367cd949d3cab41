import type { Course, Desk, Scene } from '../course.ts'
import { fileOf } from '../files.ts'
import { head, lawyer, officer, secondOfficer, seller } from './people.ts'

/** A body asks what was sold: an authorised one is answered, another is told that it has no right to. */
export async function* request(scene: Scene, deals: readonly string[], n: number): Course {
  const { random, day } = scene
  const asks = {
    body: random.pick(['fstec', 'export-commission', 'other-authorised']),
    bodyName: 'Уполномоченный орган',
    number: `240/${n}`,
    date: day(-1),
    items: ['сделки за год'],
    due: random.chance(700) ? day(random.between(10, 30)) : null,
  }
  if (random.chance(300))
    await scene.fumble('export-request', 'register', { ...asks, body: 'not-authorised' }, officer)
  const desk = await scene.open('export-request', 'register', asks, officer)
  const reply = { signer: 'Глава организации', text: 'Сведения приложены.', file: null }
  if (random.chance(200)) await desk.fumbles('answer', reply, head)
  yield random.between(1, 8)
  if (random.chance(200)) await desk.fumbles('collect', { deals: ['нет-такой'] }, officer)
  const some = random.shuffled(deals).slice(0, random.between(1, 20))
  if (some.length > 0) await desk.does('collect', { deals: some }, officer)
  else await desk.does('record-oral', { to: 'Инспектор', text: 'сделок не было' }, lawyer)
  yield random.between(1, 12)
  if (random.chance(100)) return
  await desk.does('answer', reply, head)
  yield random.between(1, 12)
  if (random.chance(200))
    await desk.does('correct-answer', { ...reply, text: 'Сведения уточнены.', reason: 'опечатка' }, head)
  await desk.does('close', {}, officer)
}

/** What was learned from a deal is written down without names, read by another, and published. */
export async function* practice(scene: Scene, n: number): Course {
  const { random } = scene
  const note = {
    title: `Как спросить о конечном пользователе, ${n}`,
    flags: [random.between(1, 22)],
    story: 'Покупатель молчал о конечном пользователе.',
    lesson: 'Спрашивать письменно и до договора.',
    anonymised: random.chance(800),
  }
  const desk = await scene.open('export-practice', 'write', note, officer)
  yield random.between(1, 6)
  if (!(await desk.tries('submit', {}, officer))) {
    await desk.does('revise', { ...note, anonymised: true }, officer)
    await desk.does('submit', {}, officer)
  }
  yield random.between(1, 10)
  await desk.fumbles('publish', {}, officer)
  if (random.chance(250)) {
    await desk.does('give-back', { remark: 'короче' }, secondOfficer)
    yield 2
    await desk.does('revise', { ...note, anonymised: true, lesson: 'Спрашивать до договора.' }, officer)
    await desk.does('submit', {}, officer)
    yield random.between(1, 10)
  }
  if (random.chance(150)) await desk.does('withdraw', { reason: 'повтор' }, lawyer)
  else if (random.chance(900)) await desk.does('publish', {}, lawyer)
}

/** The company's own act: stricter than the declaration; a later one takes its place. */
export async function* localAct(scene: Scene): Course {
  const { day } = scene
  const act = (version: string) => ({
    title: 'Порядок экспорта',
    kind: 'elaborating',
    version,
    date: day(-1),
    file: fileOf(`local act ${version}`),
    provisions: [{ clause: 'export:5.1/1', text: 'проверяются все сделки', effect: 'stricter' }],
    flags: [],
  })
  await scene.fumble(
    'export-local-act',
    'adopt',
    { ...act('0'), provisions: [{ clause: 'нет', text: 'x', effect: 'same' }] },
    head,
  )
  const first = await scene.open('export-local-act', 'adopt', act('1'), head)
  yield 180
  await scene.open('export-local-act', 'adopt', act('2'), head)
  await first.does('repeal', { reason: 'принята новая редакция' }, head)
}

/** Somebody new is taught, and leaves one day. */
export async function* newcomer(scene: Scene, n: number): Course {
  const { random, day } = scene
  const desk: Desk = await scene.open(
    'export-training',
    'record',
    {
      person: `newcomer-${n}`,
      name: `Новичков Образец ${n}`,
      duty: 'foreign-trade',
      course: 'Вводный курс',
      completed: day(-1),
      validTo: day(random.between(60, 200)),
    },
    head,
  )
  yield random.between(100, 260)
  if (random.chance(500)) await desk.does('leave', {}, officer)
  else await desk.tries('renew', { course: 'Повторный курс', completed: day(-1), validTo: null }, seller)
}
