import { person } from '../people.ts'
import { type Lot, lots } from '../projects.ts'
import type { Random } from '../random.ts'
import type { World } from '../world.ts'
import { tieOf } from './conflicts.ts'
import { must } from './course.ts'
import { type Story, staff } from './story.ts'

/** A person of the register with the case of the entry. */
export interface Expert {
  readonly id: string
  readonly entry: string
  readonly lots: readonly Lot[]
}

/** The register as the officer uses it: whoever has the lot's competence takes turns. */
export interface ExpertPool {
  readonly all: readonly Expert[]
  /** An expert in suspension, whom nobody may assign. */
  readonly suspended: Expert | null
  /** The next one for a story whom the Fund knows of no interest of; null where nobody is left. */
  next(story: Story, tried: ReadonlySet<string>): Expert | null
  /** One whom the Fund knows to be barred. */
  barred(story: Story, tried: ReadonlySet<string>): Expert | null
}

const skills = 'Опыт разработки и оценки систем искусственного интеллекта, публикации, открытый код'

async function register(
  world: World,
  id: string,
  own: readonly Lot[],
  source: Random,
): Promise<Expert | null> {
  const { name } = person(id, source)
  const input = { person: id, name, lots: own, skills }
  const done = await must(world, { procedure: 'expert', case: null, action: 'register', input })
  return done && { id, entry: done.file.id, lots: own }
}

/** Enters experts into the register: enough for two reviews of every application, each versed in two lots or three. */
export async function registerExperts(
  world: World,
  name: string,
  applications: number,
  source: Random,
): Promise<ExpertPool> {
  const all: Expert[] = []
  const count = 25 + Math.floor(applications / 30)
  for (let i = 0; i < count; i++) {
    const first = lots[i % lots.length]!
    const others = source.shuffled(lots.filter((l) => l !== first)).slice(0, source.between(1, 2))
    const expert = await register(world, `expert-${name}-${i + 1}`, [first, ...others], source)
    if (expert) all.push(expert)
  }
  return poolOf(all, await suspendLast(world, all))
}

async function suspendLast(world: World, all: Expert[]): Promise<Expert | null> {
  const expert = all.pop()
  if (!expert) return null
  const input = { reason: 'Длительная командировка' }
  await must(world, { procedure: 'expert', case: expert.entry, action: 'suspend', input, who: staff.officer })
  return expert
}

function poolOf(all: readonly Expert[], suspended: Expert | null): ExpertPool {
  const byLot = new Map<Lot, Expert[]>(lots.map((lot) => [lot, all.filter((e) => e.lots.includes(lot))]))
  const turns = new Map<Lot, number>()
  const find = (story: Story, tried: ReadonlySet<string>, known: boolean): Expert | null => {
    const versed = byLot.get(story.lot)!
    const turn = turns.get(story.lot) ?? 0
    for (let i = 0; i < versed.length; i++) {
      const expert = versed[(turn + i) % versed.length]!
      if (tried.has(expert.id) || (tieOf(story, expert.id) === 'known') !== known) continue
      if (!known) turns.set(story.lot, turn + i + 1)
      return expert
    }
    return null
  }
  return {
    all,
    suspended,
    next: (story, tried) => find(story, tried, false),
    barred: (story, tried) => find(story, tried, true),
  }
}
