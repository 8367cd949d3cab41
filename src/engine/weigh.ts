import { type Finding, Problem, type ProblemItem, type Ruling } from '../kernel/index.ts'
import { sayIn } from '../reference/index.ts'
import type { Command } from './command.ts'
import { consider } from './decide.ts'
import type { EngineParts } from './parts.ts'
import { refusals } from './refusals.ts'

/** A command as its guard looks at it, with nothing done. */
export interface Weighed {
  readonly findings: readonly Finding[]
  /** What the rules decided that the guard asked, by the id of the rule. */
  readonly rulings: readonly { readonly rule: string; readonly ruling: Ruling }[]
  /** The refusal that would be made; null where it would be taken. */
  readonly refusal: Problem | null
}

/**
 * What an action's guard finds of a command as it stands, told without doing anything.
 * @throws Problem where the guard is not even asked: role, state, input and the like
 */
export async function weighed(parts: EngineParts, command: Command): Promise<Weighed> {
  const { registry, store } = parts
  const procedure = registry.procedure(command.procedure)
  const action = procedure.actions.find((one) => one.name === command.action)
  if (!action) throw refusals.action(procedure, command.action)
  const { tenant, case: id, parent = null } = command
  const found = await store.open(tenant, { case: id, parent, key: null })
  const asked = { command, procedure, action, newId: `${procedure.id}-weighed`, print: '' }
  const { guard } = await consider(parts, asked, found)
  const { findings, decided } = guard
  const rulings = decided.map(({ rule, ruling }) => ({ rule: rule.id, ruling }))
  try {
    guard.settle(procedure.messages, sayIn(registry.regulationOf(procedure), procedure))
    return { findings, rulings, refusal: null }
  } catch (error) {
    if (error instanceof Problem) return { findings, rulings, refusal: error }
    throw error
  }
}

/** The refusal that an action's guard would make of a command. @throws Problem as `weighed` */
export const refusalOf = async (parts: EngineParts, command: Command): Promise<Problem | null> =>
  (await weighed(parts, command)).refusal

/** What a guard would refuse, one by one: for whoever still fills the command in. @throws Problem as `refusalOf` */
export const weigh = async (parts: EngineParts, command: Command): Promise<readonly ProblemItem[]> =>
  (await refusalOf(parts, command))?.items ?? []
