import { addDays } from '../kernel/index.ts'
import type { Random } from './random.ts'
import { tenant, type Who, type World } from './world.ts'

/** What people do one step after another: it yields how many days pass before the next. */
export type Course = AsyncGenerator<number, void, void>

/** One case, and those who act on it. */
export interface Desk {
  readonly id: string
  /** Must be allowed; a refusal is a violation. @returns whether it was done */
  does(action: string, input: unknown, who: Who): Promise<boolean>
  /** May be refused; the refusal is counted. @returns whether it was done */
  tries(action: string, input: unknown, who: Who): Promise<boolean>
  /** Must be refused: what would be allowed is a violation. */
  fumbles(action: string, input: unknown, who: Who): Promise<void>
  state(): Promise<string>
  facts<F>(): Promise<F>
}

/** A world while courses run in it, with a source of chance of their own. */
export interface Scene {
  readonly world: World
  readonly random: Random
  /** Starts a course so many days from now. */
  begin(inDays: number, course: () => Course): void
  /** Opens a case, which must be allowed. @throws Error where it is not */
  open(procedure: string, action: string, input: unknown, who: Who, parent?: string): Promise<Desk>
  /** Tries to open a case that must be refused. */
  fumble(procedure: string, action: string, input: unknown, who: Who, parent?: string): Promise<void>
  desk(procedure: string, id: string): Desk
  /** The day so many days from now. */
  day(inDays: number): string
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** @returns the scene of a programme over a world */
export function makeScene(world: World, programme: string): Scene {
  const doing = (procedure: string, id: string | null, parent?: string) => ({
    procedure,
    case: id,
    ...(parent === undefined ? {} : { parent }),
  })
  async function mustBeRefused(command: Parameters<World['may']>[0]): Promise<void> {
    const acted = await world.may(command)
    if (!('refused' in acted))
      world.violations.push(`${command.procedure}.${command.action} was allowed: ${acted.file.id}`)
  }
  function desk(procedure: string, id: string): Desk {
    const on = doing(procedure, id)
    const file = async () => {
      const found = await world.store.load(tenant, id)
      if (!found) throw new Error(`no case ${id}`)
      return found
    }
    return {
      id,
      does: async (action, input, who) => (await world.must({ ...on, action, input, who })) !== null,
      tries: async (action, input, who) => !('refused' in (await world.may({ ...on, action, input, who }))),
      fumbles: (action, input, who) => mustBeRefused({ ...on, action, input, who }),
      state: async () => (await file()).state,
      facts: async <F>() => (await file()).facts as F,
    }
  }
  const random = world.random.fork(programme)
  const hours = world.random.fork(`${programme}, hours of the day`)
  // Hours are drawn here, so that what one programme does moves nothing in another.
  const after = (days: number, go: () => Promise<void>) =>
    world.at(world.morning(addDays(world.today(), days)) + hours.below(8 * HOUR), go)
  return {
    world,
    random,
    begin(inDays, course) {
      let steps: Course | null = null
      const go = async () => {
        steps ??= course()
        const { value, done } = await steps.next()
        if (!done) after(value, go)
      }
      after(inDays, go)
    },
    async open(procedure, action, input, who, parent) {
      const acted = await world.must({ ...doing(procedure, null, parent), action, input, who })
      if (!acted) throw new Error(`${procedure} was not opened: ${world.violations.at(-1)}`)
      return desk(procedure, acted.file.id)
    },
    fumble: (procedure, action, input, who, parent) =>
      mustBeRefused({ ...doing(procedure, null, parent), action, input, who }),
    desk,
    day: (inDays) => new Date(world.now() + inDays * DAY).toISOString().slice(0, 10),
  }
}
