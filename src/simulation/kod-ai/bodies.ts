import { person } from '../people.ts'
import type { Random } from '../random.ts'
import type { World } from '../world.ts'
import { must, tries } from './course.ts'

const seat = (id: string, source: Random, role: string, category: string) => ({
  person: id,
  name: person(id, source).name,
  role,
  category,
})

const juryCategories = ['a', 'b', 'v', 'g', 'd', 'e', 'zh', 'z', 'i', 'k', 'l']

/** Fifteen people of the jury: a chair, a deputy, members of every category, one of them an expert. */
export const juryOf = (name: string, source: Random) =>
  Array.from({ length: 15 }, (_, i) =>
    seat(
      i === 14 ? `expert-${name}-1` : `juror-${name}-${i + 1}`,
      source,
      i === 0 ? 'chair' : i === 1 ? 'deputy' : 'member',
      juryCategories[i % juryCategories.length]!,
    ),
  )

const councilOf = (name: string, source: Random) =>
  Array.from({ length: 9 }, (_, i) =>
    seat(`council-${name}-${i + 1}`, source, i === 0 ? 'chair' : 'member', 'экспертный совет'),
  )

const commissionCategories = ['state', 'intent-agreement', 'ano', 'other']

const commissionOf = (name: string, source: Random) =>
  Array.from({ length: 11 }, (_, i) =>
    seat(
      `commission-${name}-${i + 1}`,
      source,
      i === 0 ? 'chair' : 'member',
      commissionCategories[i % commissionCategories.length]!,
    ),
  )

/** Has the bodies approved by their documents; what is tried wrongly first is refused. */
export async function appointBodies(
  world: World,
  contest: string,
  name: string,
  date: string,
  source: Random,
): Promise<void> {
  const appoint = (action: string, members: unknown, number: string, rules: object | null = null) => ({
    procedure: 'contest',
    case: contest,
    action,
    input: { document: { number, date }, rules, members },
  })
  const jury = juryOf(name, source)
  const leaderless = jury.map((m) => ({ ...m, role: 'member' }))
  await tries(world, appoint('appoint-jury', leaderless, `${name}-Ж/0`))
  await must(world, appoint('appoint-jury', jury.slice(0, -1), `${name}-Ж/1`))
  await tries(world, appoint('appoint-jury', jury, `${name}-Ж/1`))
  await must(world, appoint('appoint-jury', jury, `${name}-Ж/2`))
  await must(world, appoint('appoint-council', councilOf(name, source), `${name}-С/1`))
  const rules = { number: `${name}-К/2`, date }
  await must(world, appoint('appoint-commission', commissionOf(name, source), `${name}-К/1`, rules))
}
