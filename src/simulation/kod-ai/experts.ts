import { person } from '../people.ts'
import { type Lot, lots, subjectsOf } from '../projects.ts'
import type { Random } from '../random.ts'
import type { World } from '../world.ts'
import { expertsOf } from './conflicts.ts'
import { must } from './course.ts'
import { enter, type Register } from './register.ts'
import { type Round, type Story, staff } from './story.ts'

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
  /** The next one for a story, whatever ties there are: who is tied the system finds. Null where nobody is left. */
  next(story: Story, tried: ReadonlySet<string>): Expert | null
}

const skills = 'Опыт разработки и оценки систем искусственного интеллекта, публикации, открытый код'

/** Words of the subjects of somebody's lots, and what most of them say they take. */
function versedIn(own: readonly Lot[], source: Random) {
  const words = own.flatMap((lot) => source.shuffled(subjectsOf(lot)).slice(0, 2))
  return {
    keywords: [...new Set(words)],
    ...(source.chance(700) ? { maxApplications: source.between(4, 12) } : {}),
  }
}

/** Enters experts into the register: enough for two reviews of every application, each versed in two lots or three. */
export async function registerExperts(
  { world, name, stories }: Round,
  register: Register,
  source: Random,
): Promise<ExpertPool> {
  const all: Expert[] = []
  for (const [i, id] of expertsOf(name, stories.length).entries()) {
    const first = lots[i % lots.length]!
    const others = source.shuffled(lots.filter((l) => l !== first)).slice(0, source.between(1, 2))
    const own = [first, ...others]
    const rest = { name: person(id, source).name, lots: own, skills, ...versedIn(own, source.fork(id)) }
    const entry = await enter(world, register, stories, id, 'register', rest)
    if (entry) all.push({ id, entry, lots: own })
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
  return {
    all,
    suspended,
    next(story, tried) {
      const versed = byLot.get(story.lot)!
      const turn = turns.get(story.lot) ?? 0
      for (let i = 0; i < versed.length; i++) {
        const expert = versed[(turn + i) % versed.length]!
        if (tried.has(expert.id)) continue
        turns.set(story.lot, turn + i + 1)
        return expert
      }
      return null
    },
  }
}
