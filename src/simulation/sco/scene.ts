import type { Course, Desk as Generic, Scene as GenericScene } from '../course.ts'
import type { Random } from '../random.ts'
import type { Who, World } from '../world.ts'
import { delegate, type Party } from './people.ts'

/** One case on which Parties act, and those who are none. */
export interface Desk {
  readonly id: string
  /** Must be allowed; a refusal is a violation. */
  does(action: string, input: unknown, who: Party | Who): Promise<boolean>
  /** May be refused; the refusal is counted. */
  tries(action: string, input: unknown, who: Party | Who): Promise<boolean>
  /** Must be refused. */
  fumbles(action: string, input: unknown, who: Party | Who): Promise<void>
  facts<F>(): Promise<F>
  state(): Promise<string>
}

/** The world of the programme while it is played. */
export interface Scene {
  readonly world: World
  readonly random: Random
  /** The case of the programme itself, null until its original is deposited. */
  programme: string | null
  begin(inDays: number, course: () => Course): void
  open(procedure: string, action: string, input: unknown, who: Party | Who): Promise<Desk>
  /** Tries to open a case that must be refused. */
  fumble(procedure: string, action: string, input: unknown, who: Party | Who): Promise<void>
  desk(procedure: string, id: string): Desk
  /** The day so many days from now. */
  day(inDays: number): string
  chance(perMille: number): boolean
}

const whoOf = (who: Party | Who): Who => (typeof who === 'string' ? delegate(who) : who)
const deskOf = ({ id, does, tries, fumbles, facts, state }: Generic): Desk => ({
  id,
  does: (action, input, who) => does(action, input, whoOf(who)),
  tries: (action, input, who) => tries(action, input, whoOf(who)),
  fumbles: (action, input, who) => fumbles(action, input, whoOf(who)),
  facts,
  state,
})

/** @returns the same scene for Parties; every case stands under the programme */
export function ofParties({ world, random, begin, day, open, fumble, desk }: GenericScene): Scene {
  const scene: Scene = {
    world,
    random,
    programme: null,
    begin,
    async open(procedure, action, input, who) {
      return deskOf(await open(procedure, action, input, whoOf(who), scene.programme ?? undefined))
    },
    fumble: (procedure, action, input, who) =>
      fumble(procedure, action, input, whoOf(who), scene.programme ?? undefined),
    desk: (procedure, id) => deskOf(desk(procedure, id)),
    day,
    chance: random.chance,
  }
  return scene
}
