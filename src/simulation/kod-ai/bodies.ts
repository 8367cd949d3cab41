import { person } from '../people.ts'
import type { Random } from '../random.ts'
import { bodiesOf } from './conflicts.ts'
import { must, tries } from './course.ts'
import { enter, type Register } from './register.ts'
import type { Round, Story } from './story.ts'

type Role = 'chair' | 'deputy' | 'member'
interface Seat {
  readonly person: string
  readonly name: string
  readonly role: Role
  readonly category: string
  readonly entry: string
}

/** Seats people of the register; who is not in it yet is entered with what they declare. */
async function seats(
  { world, stories }: { readonly world: Round['world']; readonly stories: readonly Story[] },
  register: Register,
  ids: readonly string[],
  source: Random,
  of: (i: number) => { readonly role: Role; readonly category: string },
): Promise<readonly Seat[]> {
  const list: Seat[] = []
  for (const [i, id] of ids.entries()) {
    const { name } = person(id, source)
    const entry = register.get(id) ?? (await enter(world, register, stories, id, 'enter-member', { name }))
    if (entry) list.push({ person: id, name, entry, ...of(i) })
  }
  return list
}

const juryCategories = ['a', 'b', 'v', 'g', 'd', 'e', 'zh', 'z', 'i', 'k', 'l']
const commissionCategories = ['state', 'intent-agreement', 'ano', 'other']
const turn = (categories: readonly string[], i: number): string => categories[i % categories.length]!

/** Has the bodies approved by their documents; what is tried wrongly first is refused. */
export async function appointBodies(
  round: Round,
  contest: string,
  register: Register,
  date: string,
  source: Random,
): Promise<void> {
  const { world, name } = round
  const appoint = (action: string, members: unknown, number: string, rules: object | null = null) => ({
    procedure: 'contest',
    case: contest,
    action,
    input: { document: { number, date }, rules, members },
  })
  const ids = bodiesOf(name)
  // A chair, a deputy, members of every category, one of them an expert.
  const jury = await seats(round, register, ids.jury, source, (i) => ({
    role: i === 0 ? 'chair' : i === 1 ? 'deputy' : 'member',
    category: turn(juryCategories, i),
  }))
  const leaderless = jury.map((m) => ({ ...m, role: 'member' }))
  await tries(world, appoint('appoint-jury', leaderless, `${name}-Ж/0`))
  await must(world, appoint('appoint-jury', jury.slice(0, -1), `${name}-Ж/1`))
  await tries(world, appoint('appoint-jury', jury, `${name}-Ж/1`))
  const mixed = jury.map((m) => ({ ...m, entry: jury[0]!.entry }))
  await tries(world, appoint('appoint-jury', mixed, `${name}-Ж/3`))
  await must(world, appoint('appoint-jury', jury, `${name}-Ж/2`))
  const council = await seats(round, register, ids.council, source, (i) => ({
    role: i === 0 ? 'chair' : 'member',
    category: 'экспертный совет',
  }))
  await must(world, appoint('appoint-council', council, `${name}-С/1`))
  const commission = await seats(round, register, ids.commission, source, (i) => ({
    role: i === 0 ? 'chair' : 'member',
    category: turn(commissionCategories, i),
  }))
  const rules = { number: `${name}-К/2`, date }
  await must(world, appoint('appoint-commission', commission, `${name}-К/1`, rules))
}
