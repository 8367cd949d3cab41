import type { z } from 'zod'
import type { IsoDate } from './date.ts'
import type { Finding } from './finding.ts'
import type { Guard } from './guard.ts'
import type { Env } from './procedure.ts'
import type { Text } from './text.ts'

/** One thing that would come of it, or that it waits for. */
export interface Foreseen {
  readonly key: string
  readonly title: Text
  readonly clause: string
  /** Whether it stands as it has to; absent where it is no condition. */
  readonly outcome?: Finding['outcome']
  /** Sums, days, names of actions and roles: nothing of it is sealed. */
  readonly values: Readonly<Record<string, ForeseenValue>>
  /** Where rules were asked: what they found and how they counted. */
  readonly guard?: Pick<Guard, 'findings' | 'decided'>
}
export type ForeseenValue = string | number | boolean | null | readonly string[]

/** What a foresight looks at. */
export interface ForesightEnv<F = unknown, I = unknown, G = Guard>
  extends Pick<Env<F, I>, 'facts' | 'input' | 'file' | 'on' | 'calendar'> {
  /** A guard of its own for each thing, so that its findings are told of it alone. */
  readonly guard: () => G
}

/** The sum of a foresight that changes with the key rates while nobody has decided it. */
export interface Rated {
  readonly input: (on: IsoDate) => unknown
  /** In roubles; null where it stands already, or cannot be told. */
  readonly sum: (values: Foreseen['values']) => string | null
}

/**
 * What would come of a case, counted by its own rules for whoever wants to know before anybody acts: what a delay would cost,
 * what may be claimed, what is still missing. Nothing is done and nothing is kept.
 */
export interface Foresight {
  readonly name: string
  readonly title: Text
  /** Roles on the case that may ask. */
  readonly told: readonly string[]
  readonly input: z.ZodType
  readonly look: (env: ForesightEnv) => readonly Foreseen[]
  /** Where it counts by key rates: how a change of them is shown beforehand. */
  readonly rated?: Rated
}
