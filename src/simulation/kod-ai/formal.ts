import { type Course, load, must, tries } from './course.ts'
import { spread } from './pace.ts'
import { type Story, staff } from './story.ts'

const HOUR = 3_600_000

const officerOf = (story: Story) => (story.quality % 2 ? staff.officer : staff.secondOfficer)

const on = (story: Story, application: string, action: string, input: unknown) => ({
  procedure: 'application',
  case: application,
  action,
  input,
  who: officerOf(story),
})

/** Checks every application over the days of stage 2: marks, checks of persons, then admitted or removed. */
export function checkApplications(
  course: Course,
  applications: readonly string[],
  days: readonly string[],
): void {
  spread(course.world, applications, days, async (application) => {
    const story = course.stories.get(application)!
    const source = story.random.fork('formal')
    if (source.chance(15)) await tries(course.world, on(story, application, 'admit', {}))
    await mark(course, application, story)
    course.world.at(course.world.now() + HOUR / 2, () => checkPersons(course, application, story))
    course.world.at(course.world.now() + HOUR, () => decide(course, application, story))
  })
}

interface Documents {
  readonly documents: readonly { readonly slot: string; readonly kind: string; readonly format: string }[]
}

async function mark(course: Course, application: string, story: Story): Promise<void> {
  const file = await load(course.world, application)
  const { documents } = file!.facts as Documents
  const { faults } = story
  const marks = documents
    .filter((d) => d.format !== 'system')
    .map(({ slot, kind }) => {
      const form = kind === 'application-form'
      return {
        slot,
        language: form && faults.has('english-document') ? 'en' : 'ru',
        readable: !(form && faults.has('unreadable-document')),
        colour: !(form && faults.has('grey-scan')),
        complete: true,
      }
    })
  await must(course.world, on(story, application, 'mark-documents', { marks }))
}

const sources = {
  bankruptcy: 'Единый федеральный реестр сведений о банкротстве',
  tax: 'Ответ налогового органа',
  breach: 'Учёт договоров Фонда',
} as const

async function checkPersons(course: Course, application: string, story: Story): Promise<void> {
  const { world } = course
  const debtor = story.faults.has('tax-debt') ? story.members[0]!.id : null
  const check = (person: string, kind: keyof typeof sources) => {
    const debt = kind === 'tax' ? (person === debtor ? '18400.00' : '0.00') : null
    const input = {
      person,
      kind,
      checkedOn: world.today(),
      source: sources[kind],
      found: kind === 'tax' && person === debtor,
      debt,
      breachOn: null,
      evidence: null,
      text: null,
    }
    return must(world, on(story, application, 'check-person', input))
  }
  for (const { id } of story.members) for (const kind of ['bankruptcy', 'tax'] as const) await check(id, kind)
  await check(story.members[0]!.id, 'breach')
}

/** Admits; where the check finds something, removes by the clauses it told. A debt is the Fund's to decide on. */
async function decide(course: Course, application: string, story: Story): Promise<void> {
  const { world, round } = course
  if (story.faults.has('tax-debt')) {
    const input = {
      decision: 'reject',
      ground: '3.6/6',
      person: story.members[0]!.id,
      text: 'Задолженность подтверждена ответом налогового органа',
      evidence: null,
    }
    await must(world, on(story, application, 'decide-3-7', input))
    round.ended(story)
    return
  }
  const refused = await tries(world, on(story, application, 'admit', {}))
  if (!refused) return
  const remove = (clauses: unknown) =>
    on(story, application, 'remove', { clauses, text: 'Заявка не отвечает названным пунктам' })
  if (story.random.chance(100)) await tries(world, remove(['4.4.2']))
  await must(world, remove(refused.told.clauses ?? []))
  round.ended(story)
}
