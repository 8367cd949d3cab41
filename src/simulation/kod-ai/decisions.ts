import { kopecks, money } from '../../kernel/index.ts'
import { tieOf } from './conflicts.ts'
import { applicationsIn, type Course } from './course.ts'
import { type BodySitting, byRank, comers, type Decision, enter, mustAt, sitDown, tryAt } from './sittings.ts'

/** Most items a council or a commission takes at a sitting. */
const MOST = 500

async function sittings(
  course: Course,
  procedure: string,
  body: string,
  state: string,
  hold: (sitting: BodySitting, number: number) => Promise<void>,
): Promise<void> {
  const items = byRank(await applicationsIn(course, state))
  for (let i = 0; i < items.length; i += MOST) {
    const attendance = await comers(course, body)
    const sitting = await sitDown(course, procedure, items.slice(i, i + MOST), attendance)
    if (!sitting) continue
    await declareConflicts(sitting, body, attendance)
    await hold(sitting, i / MOST + 1)
  }
}

/** Members of these bodies tell an interest that only they know; they are not barred. Known ones the system tells. */
async function declareConflicts(sitting: BodySitting, role: string, attendance: readonly string[]) {
  for (const { id } of sitting.items)
    for (const person of attendance) {
      if (tieOf(sitting.course.stories.get(id)!, person) !== 'hidden') continue
      const input = { person, item: id, ground: 'Знаком с участником команды' }
      await mustAt(sitting, 'declare-conflict', input, { id: person, roles: [role] })
    }
}

const protocol = (course: Course, letter: string, number: number) => ({
  number: `${course.round.name}-${letter}-${number}`,
  date: course.world.today(),
})

/** Stage 5: the council approves most of what the jury supported; a sum above the request is refused. */
export const holdCouncil = (course: Course): Promise<void> =>
  sittings(course, 'council-sitting', 'council', 'jury-supported', async (sitting, number) => {
    const first = sitting.items[0]!
    const raised = money(kopecks(first.requested) + 1n)
    const raise = { item: first.id, decision: 'approve', amount: raised, reason: null }
    await tryAt(sitting, 'decide', { decisions: [raise] })
    await tryAt(sitting, 'sign-protocol', protocol(course, 'С', number))
    const decisions = sitting.items.map(({ id, proposed }): Decision => {
      const rejected = course.random.chance(30)
      return rejected
        ? { item: id, decision: 'reject', amount: null, reason: 'Повторяет поддержанный ранее проект' }
        : { item: id, decision: 'approve', amount: proposed, reason: null }
    })
    await enter(sitting, decisions)
    await mustAt(sitting, 'sign-protocol', protocol(course, 'С', number))
  })

/** What the commission makes of a sum: mostly the request, else the council's advice or a tenth less, with its reason. */
function amountOf(
  course: Course,
  requested: string,
  proposed: string,
): { amount: string; reason: string | null } {
  const drawn = course.random.below(1000)
  const tenth = (kopecks(requested) / 10n / 100_000n) * 100_000n
  const wanted = drawn < 120 ? kopecks(requested) - tenth : kopecks(drawn < 220 ? proposed : requested)
  const amount = money(wanted - (wanted % 100n))
  return { amount, reason: amount === requested ? null : 'Объём работ меньше заявленного' }
}

/** Stage 6: the commission sets the sums down the rating until the volume of grants is used up, and a little over. */
export async function holdCommission(course: Course, budget: string): Promise<void> {
  let left = kopecks(budget)
  await sittings(course, 'commission-sitting', 'commission', 'council-supported', async (sitting, number) => {
    const first = sitting.items[0]!
    const cut = { item: first.id, decision: 'support', amount: '1.00', reason: null }
    await tryAt(sitting, 'decide', { decisions: [cut] })
    const decisions = sitting.items.map(({ id, requested, proposed }): Decision => {
      if (left <= 0n) return { item: id, decision: 'reject', amount: null, reason: 'Объём средств исчерпан' }
      const { amount, reason } = amountOf(course, requested, proposed)
      left -= kopecks(amount)
      return { item: id, decision: 'support', amount, reason }
    })
    await enter(sitting, decisions)
    await mustAt(sitting, 'sign-protocol', protocol(course, 'К', number))
  })
}

/** Once more the commission: what the directorate returned is rejected. */
export const rejectReturned = (course: Course): Promise<void> =>
  sittings(course, 'commission-sitting', 'commission', 'council-supported', async (sitting, number) => {
    await enter(
      sitting,
      sitting.items.map(({ id }) => ({
        item: id,
        decision: 'reject',
        amount: null,
        reason: 'Возвращено дирекцией',
      })),
    )
    await mustAt(sitting, 'sign-protocol', protocol(course, 'КВ', number))
  })

const AGENDA = 4000

/** Stage 7: the directorate approves within the volume; what does not fit, and open UMNIK agreements, go back. */
export async function holdDirectorate(course: Course, budget: string): Promise<void> {
  const items = byRank(await applicationsIn(course, 'commission-supported'))
  let left = kopecks(budget)
  for (let i = 0; i < items.length; i += AGENDA) {
    const sitting = await sitDown(course, 'directorate-sitting', items.slice(i, i + AGENDA), ['director-1'])
    if (!sitting) return
    const number = i / AGENDA + 1
    const approve = (item: string): Decision => ({ item, decision: 'approve', amount: null, reason: null })
    await enter(
      sitting,
      sitting.items.map(({ id }) => approve(id)),
    )
    if (!(await tryAt(sitting, 'sign-protocol', protocol(course, 'Д', number)))) {
      for (const { proposed } of sitting.items) left -= kopecks(proposed)
      continue
    }
    const back: Decision[] = []
    for (const { id, proposed, umnik } of sitting.items) {
      const open = umnik !== null && (umnik === 'open' || umnik > course.world.today())
      if (!open && kopecks(proposed) <= left) left -= kopecks(proposed)
      else
        back.push({
          item: id,
          decision: 'return',
          amount: null,
          reason: open ? 'Не закрыт договор УМНИК' : 'Не хватает средств',
        })
    }
    await enter(sitting, back)
    await mustAt(sitting, 'sign-protocol', protocol(course, 'Д', number))
  }
}
