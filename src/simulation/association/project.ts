import type { Course } from '../course.ts'
import { fileOf } from '../files.ts'
import type { Association } from './joining.ts'
import { csr, keeper } from './people.ts'

const passport = (reviewer: string, owner: string) => ({
  title: 'Разбор обращений',
  effects: ['welfare'],
  tasks: ['T1'],
  directions: [2],
  technology: ['nlp'],
  stages: [{ title: 'Опыт', to: '2026-12-01' }],
  budgetSources: 'свои средства',
  principles: Array(7).fill('соблюдён'),
  negativeEffects: 'ошибки',
  reviewers: [reviewer],
  components: 'открытый код',
  interests: ['граждане', 'ведомства', 'отрасль'],
  expected: [{ title: 'время', baseline: '10', target: '5', unit: 'минута' }],
  risks: [{ text: 'утечка', mitigation: 'доступ', owner }],
  conformitySigned: true,
})

/** A project from its idea to its result: those who join, what is said of it, its passport, the registry. */
export async function* project({ scene, ledger, members }: Association, n: number): Course {
  const { random, day } = scene
  const [owner, ...others] = random.shuffled(members).slice(0, 4)
  if (!owner || others.length < 3) return
  const idea = { title: `Проект ${n}`, territory: 'federation', code: null }
  const desk = await scene.open('association-project', 'propose', idea, owner.who, ledger.id)
  for (const one of others.slice(0, 2)) {
    yield random.between(1, 10)
    await desk.tries('ask-to-join', {}, one.who)
    if (random.chance(800)) await desk.tries('accept', { party: one.id }, owner.who)
  }
  await desk.tries('discuss', {}, owner.who)
  await desk.tries('end-discussion', {}, owner.who)
  yield random.between(2, 20)
  await desk.tries('comment', { opinion: 'полезно' }, others[2]!.who)
  await desk.tries('end-discussion', {}, owner.who)
  if (random.chance(150)) {
    await desk.does('stop', { reason: 'повтор' }, keeper)
    return
  }
  for (let round = 0; round < 3; round++) {
    yield random.between(2, 20)
    const whole = passport(others[2]!.id, owner.id)
    if (random.chance(300))
      await desk.tries('write-passport', { passport: { ...whole, profit: true } }, owner.who)
    await desk.tries('write-passport', { passport: whole }, owner.who)
    await desk.tries('check-passport', { note: 'полон' }, csr)
    yield random.between(2, 20)
    if (round === 0 && random.chance(200)) {
      await desk.tries('refuse', { reason: 'сроки' }, owner.who)
      continue
    }
    await desk.tries('agree', {}, owner.who)
    if (random.chance(200)) await desk.tries('approve', { number: `${n}` }, keeper)
    for (const one of others.slice(0, 2)) await desk.tries('agree', {}, one.who)
    await desk.tries('approve', { number: `${n}` }, keeper)
    break
  }
  for (let percent = 20; percent <= 100; percent += random.between(10, 50)) {
    yield random.between(10, 50)
    await desk.tries('report', { percent, comment: null }, owner.who)
  }
  if (random.chance(100)) await desk.tries('report', { percent: 10, comment: 'пересчитано' }, owner.who)
  if (random.chance(800))
    await desk.tries('finish', { result: fileOf(`${desk.id} result`), on: day(0) }, keeper)
}
