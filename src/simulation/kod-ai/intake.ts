import { addDays, moscowDate, sha256Hex } from '../../kernel/index.ts'
import type { Random } from '../random.ts'
import { type Declared, declaredOf } from './conflicts.ts'
import { contentOf, planDocument, type Slips } from './content.ts'
import { type Course, load, must, tries } from './course.ts'
import { atHour, during } from './pace.ts'
import { type Member, memberOf, type Story } from './story.ts'

const HOUR = 3_600_000

/** A filing in the making. */
interface Filing {
  readonly course: Course
  readonly story: Story
  readonly source: Random
  readonly application: string
  readonly lead: Member
}

const declaredIn = ({ judges }: Course, story: Story): Declared => declaredOf(story, judges)

/** Teams file late: of ten, four in the last two days, three more in the last week. */
function filingDay(course: Course, source: Random): string {
  const before = [source.below(2), 2 + source.below(5), 7 + source.below(14), 21 + source.below(9)]
  return addDays(course.to, -before[source.weighted([40, 30, 20, 10])]!)
}

/** Schedules every story that is filed live: preparing, signing, filing, with what goes wrong in each. */
export function fileApplications(course: Course): void {
  for (const story of course.round.stories) {
    if (story.channel === 'import') continue
    const source = story.random.fork('intake')
    const submit = during(course.world, filingDay(course, source), 11, 23, source)
    const earliest = atHour(course.world, course.round.announced, 15)
    const prepare = Math.max(earliest, submit - source.between(3, 90) * HOUR)
    course.world.at(prepare, () => begin(course, story, source, Math.max(submit, prepare + HOUR)))
  }
}

const slips: Partial<Record<string, Slips>> = {
  'wrong-term': { months: 13 },
  'wrong-sum': { off: 100n },
  'foreign-member': { citizen: 'BY' },
}

async function begin(course: Course, story: Story, source: Random, submit: number): Promise<void> {
  const { world, contest } = course
  const lead = story.members[0]!
  const prepare = (slip: Slips) => ({
    procedure: 'application',
    case: null,
    parent: contest,
    action: 'prepare',
    input: contentOf(story, declaredIn(course, story), slip),
    who: memberOf(lead),
  })
  for (const fault of ['wrong-term', 'wrong-sum', 'foreign-member'] as const)
    if (story.faults.has(fault)) await tries(world, prepare(slips[fault]!))
  if (story.faults.has('foreign-member')) {
    course.round.ended(story)
    return
  }
  const opened = await must(world, prepare(story.faults.has('missing-plan') ? { without: 'plan' } : {}))
  if (!opened) return
  course.stories.set(opened.file.id, story)
  course.round.filed?.(story, opened.file.id)
  const filing: Filing = { course, story, source, application: opened.file.id, lead }
  if (story.faults.has('revised')) await revise(filing)
  const late = story.faults.has('unsigned') ? story.members.slice(0, -1) : story.members
  for (const member of late)
    world.at(world.now() + source.below(submit - world.now()), () => sign(filing, member))
  const end = story.faults.has('late-filing') ? atHour(world, addDays(course.to, 1), 10) : submit
  world.at(end, () => file(filing))
}

const move = (filing: Filing, action: string, input: unknown, member: Member = filing.lead) => ({
  procedure: 'application',
  case: filing.application,
  action,
  input,
  who: memberOf(member),
})

async function hashOf({ course, application }: Filing): Promise<string> {
  const file = await load(course.world, application)
  return (file!.facts as { contentHash: string }).contentHash
}

async function sign(filing: Filing, member: Member): Promise<void> {
  const { world } = filing.course
  const input = {
    contentHash: await hashOf(filing),
    kind: filing.source.chance(300) ? 'scan' : 'e-signature',
  }
  await must(world, move(filing, 'sign', input, member))
  if (filing.source.chance(10)) await tries(world, move(filing, 'sign', input, member))
}

/** One member signs what is then changed: the signature is void, and nobody can sign the old text any more. */
async function revise(filing: Filing): Promise<void> {
  const { course, story, lead } = filing
  const contentHash = await hashOf(filing)
  await must(course.world, move(filing, 'sign', { contentHash, kind: 'e-signature' }))
  const content = contentOf(story, declaredIn(course, story))
  await must(course.world, move(filing, 'revise', { ...content, topic: `${content.topic} (уточнено)` }))
  await tries(course.world, move(filing, 'sign', { contentHash, kind: 'e-signature' }, lead))
}

async function file(filing: Filing): Promise<void> {
  const { course, story, source } = filing
  const { world, round } = course
  if (story.faults.has('late-filing')) {
    await tries(world, move(filing, 'submit', {}))
    round.ended(story)
    return
  }
  if (story.faults.has('unsigned')) {
    await tries(world, move(filing, 'submit', {}))
    if (source.chance(300)) return giveUp(filing)
    await sign(filing, story.members.at(-1)!)
  }
  if (story.faults.has('missing-plan')) {
    await tries(world, move(filing, 'submit', {}))
    await must(world, move(filing, 'attach', { document: planDocument(story), replace: false }))
    for (const member of story.members) await sign(filing, member)
  }
  if (story.shared) {
    if (await tries(world, move(filing, 'submit', {}))) return giveUp(filing)
  } else if (!(await must(world, move(filing, 'submit', {})))) return
  if (story.faults.has('withdrawn')) {
    const end = atHour(world, course.to, 23.8)
    world.at(Math.min(end, world.now() + source.between(1, 60) * HOUR), () => giveUp(filing))
  } else if (source.chance(8)) await lookTooEarly(filing)
}

async function giveUp(filing: Filing): Promise<void> {
  await must(filing.course.world, move(filing, 'withdraw', {}))
  filing.course.round.ended(filing.story)
}

/** Nothing is considered before intake ends: an officer who looks early is refused. */
async function lookTooEarly({ course, application }: Filing): Promise<void> {
  const marks = [{ slot: 'form', language: 'ru', readable: true, colour: true, complete: true }]
  await tries(course.world, {
    procedure: 'application',
    case: application,
    action: 'mark-documents',
    input: { marks },
  })
}

/** Takes over what was filed in AS Fond-M, as it stands, faults and duplicates with it. */
export async function importApplications(course: Course): Promise<void> {
  const { world, contest } = course
  const on = moscowDate(new Date(world.now()).toISOString())
  const registry = { name: 'fond-m.csv', sha256: sha256Hex(`${contest}/fond-m`) }
  let row = 1
  for (const story of course.round.stories) {
    if (story.channel !== 'import') continue
    const source = story.random.fork('import')
    const submittedAt = new Date(during(world, filingDay(course, source), 10, 22, source)).toISOString()
    const signed = story.members.map((m) => m.id)
    if (story.faults.has('unsigned')) signed.pop()
    row++
    const input = {
      registryNumber: `Ф-${row}`,
      evidence: { file: registry, sheet: '', row, registry: 'АС «Фонд-М»', on },
      basis: { title: 'Приказ о переносе заявок', number: 'П-1', date: on },
      person: story.members[0]!.id,
      channel: 'fond-m',
      submittedAt,
      signed: signed.length ? signed : [story.members[0]!.id],
      content: contentOf(
        story,
        declaredIn(course, story),
        story.faults.has('foreign-member') ? slips['foreign-member'] : {},
      ),
    }
    const taken = { procedure: 'application', case: null, parent: contest, action: 'record-import' }
    if (source.chance(100)) await tries(world, { ...taken, input: { ...input, channel: 'paper' } })
    const done = await must(world, { ...taken, input })
    if (!done) continue
    course.stories.set(done.file.id, story)
    course.round.filed?.(story, done.file.id)
  }
}
