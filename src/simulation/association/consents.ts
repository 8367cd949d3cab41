import type { Course, Desk } from '../course.ts'
import { fileOf } from '../files.ts'
import type { Association } from './joining.ts'
import { csr, depositary, type Member, stranger } from './people.ts'

const agree = (version: number) => ({ answer: 'agree', version, reason: null })

/** Everybody is asked: most agree within a month, some object with a reason, some are silent. @returns whether all agreed */
async function* answers(
  { scene, members }: Association,
  desk: Desk,
  version: number,
  patience: number,
): AsyncGenerator<number, boolean, void> {
  const { random } = scene
  let open: readonly Member[] = random.shuffled(members)
  await desk.fumbles('answer', agree(version), stranger)
  for (let week = 0; week < patience && open.length > 0; week++) {
    yield 7
    const late: Member[] = []
    for (const one of open) {
      if (!members.includes(one)) continue
      if (week < patience - 1 && random.chance(450)) late.push(one)
      else if (version === 1 && random.chance(4)) {
        const objection = { answer: 'object', version, reason: 'неясен исполнитель' }
        await desk.does('answer', objection, one.who)
        return false
      } else if (random.chance(997)) {
        await desk.does('answer', agree(version), one.who)
        if (random.chance(8)) await desk.fumbles('answer', agree(version), one.who)
      }
    }
    open = late
  }
  return true
}

/** The common plan of a half-year: consents bound to a version, a revision makes them lapse, items are reported on. */
export async function* commonPlan(house: Association, halfYear: string, until: string): Course {
  const { scene, ledger, members } = house
  const { random } = scene
  const items = Array.from({ length: random.between(3, 8) }, (_, i) => ({
    title: `Мероприятие ${i + 1}`,
    directions: [random.between(1, 19)],
    executor: random.pick(members).id,
    until,
  }))
  const plan = { title: `План на ${halfYear}`, halfYear, items }
  await scene.fumble('association-plan', 'draft-common', plan, stranger, ledger.id)
  const desk = await scene.open('association-plan', 'draft-common', plan, csr, ledger.id)
  await scene.fumble('association-plan', 'draft-common', plan, csr, ledger.id)
  for (let version = 1; version <= 3; version++) {
    const agreed = yield* answers(house, desk, version, 5)
    if (agreed && (await desk.tries('approve', {}, csr))) break
    if (version === 3) return
    await desk.does('revise', { items: items.slice(0, -1).concat(items.slice(-1)) }, csr)
    await desk.fumbles('answer', agree(version), members[0]!.who)
  }
  for (const n of items.keys()) {
    yield random.between(3, 20)
    await desk.does('report-item', { item: n + 1, status: random.chance(850) ? 'done' : 'missed' }, csr)
  }
  await desk.tries('close', {}, csr)
}

/** An amendment: in force with a protocol and the consent of all to one and the same text, else it waits. */
export async function* amendment(house: Association, n: number): Course {
  const { scene, ledger, members } = house
  const { random } = scene
  const owner = random.pick(members)
  const desk = await scene.open(
    'association-amendment',
    'propose',
    { title: `Уточнение ${n}`, text: 'Новый текст' },
    owner.who,
    ledger.id,
  )
  for (let version = 1; version <= 3; version++) {
    const agreed = yield* answers(house, desk, version, 6)
    await desk.fumbles('adopt', {}, owner.who)
    await desk.tries('adopt', {}, depositary)
    if (agreed) {
      await desk.does('record-protocol', { number: `${n}`, file: fileOf(`${desk.id} protocol`) }, depositary)
      if (await desk.tries('adopt', {}, depositary)) return
    }
    if (!members.includes(owner)) return
    if (random.chance(200)) {
      await desk.does('withdraw', {}, owner.who)
      return
    }
    await desk.does('revise', { text: `Новый текст, ${version + 1}` }, owner.who)
  }
}

/** A plan of some Parties beside the common one: free of the half-year, agreed on like it (`association:4.3/2`). */
export async function* otherPlan(house: Association, n: number): Course {
  const { scene, ledger, members } = house
  const owner = scene.random.pick(members)
  const items = [{ title: 'Общий семинар', directions: [11], executor: owner.id, until: scene.day(60) }]
  const plan = { title: `План сторон ${n}`, items }
  const desk = await scene.open('association-plan', 'draft-other', plan, owner.who, ledger.id)
  const deputy = { id: `${members[0]!.who.id}-deputy`, roles: ['association-party'] }
  yield scene.random.between(1, 9)
  await desk.tries('answer', agree(1), members[0]!.who)
  // Two people of one office answer once.
  await desk.fumbles('answer', agree(1), deputy)
}
