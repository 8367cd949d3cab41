import type { Course, Desk, Scene } from '../course.ts'
import { fileOf } from '../files.ts'
import { type Category, depositary, joiner, type Member, member, stranger } from './people.ts'

const DAY = 86_400_000

/** How an organisation of each category describes itself (`association:pre.1` to `pre.4`). */
const described: Readonly<Record<Category, object>> = {
  body: { category: 'body', level: 'regional', region: '16' },
  organisation: { category: 'organisation', form: 'institution', publicControl: true, publicFounder: true },
  expert: { category: 'expert', fields: ['science'] },
  'ai-company': { category: 'ai-company', russian: true, legalEntity: true, aiBusiness: true },
}

/** The world of the agreement while it is played. */
export interface Association {
  readonly scene: Scene
  /** The case of the ledger. */
  ledger: Desk
  /** Parties in force, in the order in which they came. */
  readonly members: Member[]
}

/** The ledger is founded by the first Parties. */
export async function found(scene: Scene, founders: number): Promise<Association> {
  const members = Array.from({ length: founders }, (_, i) => member(i + 1))
  const input = {
    title: 'Ассоциация (вымышлена)',
    depositary: 'CSR',
    founders: members.map(({ id, category, who }, i) => ({
      id,
      name: `Сторона-образец ${i + 1}`,
      category,
      offices: [{ person: who.id, office: 'руководитель' }],
      signed: scene.day(-1),
    })),
  }
  await scene.fumble('association-ledger', 'found', input, stranger)
  const ledger = await scene.open('association-ledger', 'found', input, depositary)
  return { scene, ledger, members }
}

/** One more Party: its notice, now and then defective, its signature, its day of force. */
export async function* accede({ scene, ledger, members }: Association, n: number): Course {
  const { random, day } = scene
  const { id, category, who } = member(n)
  const me = joiner(n)
  const notice = {
    party: { id, name: `Сторона-образец ${n}`, office: 'директор' },
    category: described[category],
    file: fileOf(`${id} notice`),
  }
  if (random.chance(60))
    await scene.fumble(
      'association-accession',
      'file-notice',
      { ...notice, category: { category: 'expert', fields: [] } },
      me,
      ledger.id,
    )
  const desk = await scene.open('association-accession', 'file-notice', notice, me, ledger.id)
  await desk.fumbles('sign', { signatory: id, authority: 'устав', date: day(0) }, me)
  for (let round = 0; round < 3; round++) {
    yield random.between(1, 20)
    const proper = round > 1 || random.chance(800)
    await desk.fumbles('check-notice', { proper: false, lacks: null }, depositary)
    await desk.does('check-notice', { proper, lacks: proper ? null : 'нет полномочий' }, depositary)
    if (proper) break
    yield random.between(2, 15)
    await desk.does('mend-notice', { file: fileOf(`${id} notice ${round}`) }, me)
  }
  yield random.between(1, 30)
  if (random.chance(40)) return
  await desk.does('sign', { signatory: id, authority: 'устав', date: day(0) }, me)
  yield 1
  const { parties } = await ledger.facts<{
    readonly parties: readonly { readonly id: string; readonly inForceFrom: string }[]
  }>()
  await desk.fumbles('close', {}, depositary)
  // Of the later ones the depositary has not yet told everybody.
  if (parties.length < 40 || random.chance(250))
    for (const one of parties) await desk.tries('tell-party', { party: one.id }, depositary)
  await desk.tries('close', {}, depositary)
  const from = parties.find((one) => one.id === id)?.inForceFrom ?? day(0)
  yield Math.max(1, Math.ceil((Date.parse(from) - scene.world.now()) / DAY) + 1)
  members.push({ id, category, who })
}

/** A Party leaves: it names its day, may think better of it, and from that day does nothing more. */
export async function* withdraw({ scene, ledger, members }: Association): Course {
  const { random, day } = scene
  const leaver = members[random.between(Math.min(6, members.length - 1), members.length - 1)]!
  const notice = { exit: day(random.between(31, 60)), contracts: [{ number: '1', subject: 'данные' }] }
  await scene.fumble('association-withdrawal', 'notify', notice, stranger, ledger.id)
  const desk = await scene.open('association-withdrawal', 'notify', notice, leaver.who, ledger.id)
  yield random.between(2, 20)
  if (random.chance(250)) {
    await desk.does('recall', {}, leaver.who)
    return
  }
  members.splice(members.indexOf(leaver), 1)
  yield 70
  const late = { title: 'После выхода', text: 'Текст' }
  await scene.fumble('association-amendment', 'propose', late, leaver.who, ledger.id)
}
