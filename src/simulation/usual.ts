import type { Course, Desk, Scene } from './course.ts'
import type { Random } from './random.ts'
import type { Who } from './world.ts'

/** Those who take part, by the part that they play: the key of each in the programme, and who acts for it. */
export type Cast = Readonly<Record<string, { readonly id: string; readonly who: Who }>>

/** What is sent in: fixed, or made of chance, of days and of those who take part. */
type Input<C extends Cast> = object | ((random: Random, day: (inDays: number) => string, cast: C) => object)

/** A step of the usual course: after so many days, by one of the parts. */
export interface Usual<C extends Cast> {
  readonly days: number
  readonly action: string
  readonly by: keyof C & string
  readonly input: Input<C>
  /** Taken in so many of a thousand cases only. */
  readonly chance?: number
  /** It must be refused. */
  readonly refused?: true
}

/** How a kind of case usually goes: its opening, its steps. */
export interface Kind<C extends Cast> {
  readonly procedure: string
  readonly opens: Usual<C>
  readonly steps: readonly Usual<C>[]
}

/** @returns what writes the steps of one cast down */
export const steps =
  <C extends Cast>() =>
  (
    days: number,
    action: string,
    by: keyof C & string,
    input: Input<C> = {},
    more: Pick<Usual<C>, 'chance' | 'refused'> = {},
  ): Usual<C> => ({ days, action, by, input, ...more })

export const rarely = { chance: 150 } as const
export const sometimes = { chance: 400 } as const
export const mostly = { chance: 850 } as const
export const refused = { refused: true, chance: 120 } as const

/** A case of a kind from its opening on; what one may do by chance and time may be refused. */
export async function* usualCourse<C extends Cast>(
  { random, day, open, fumble }: Scene,
  { procedure, opens, steps }: Kind<C>,
  cast: C,
  parent: string,
  stranger: Who,
): Course {
  const inputOf = ({ input }: Usual<C>) => (typeof input === 'function' ? input(random, day, cast) : input)
  const opening = inputOf(opens)
  if (random.chance(60)) await fumble(procedure, opens.action, opening, stranger, parent)
  const desk: Desk = await open(procedure, opens.action, opening, cast[opens.by]!.who, parent)
  for (const step of steps) {
    if (!random.chance(step.chance ?? 1000)) continue
    if (step.days > 0) yield random.between(Math.ceil(step.days / 2), step.days + 1)
    const { who } = cast[step.by]!
    if (step.refused) await desk.fumbles(step.action, inputOf(step), who)
    else await desk.tries(step.action, inputOf(step), who)
  }
}
