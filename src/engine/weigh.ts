import { Problem, type ProblemItem } from '../kernel/index.ts'
import type { Command } from './command.ts'
import { consider } from './decide.ts'
import type { EngineParts } from './parts.ts'
import { refusals } from './refusals.ts'

/**
 * The refusal that an action's guard would make of a command as it stands, told without doing anything.
 * @throws Problem where the guard is not even asked: role, state, input and the like
 */
export async function refusalOf(parts: EngineParts, command: Command): Promise<Problem | null> {
  const { registry, store } = parts
  const procedure = registry.procedure(command.procedure)
  const action = procedure.actions.find((one) => one.name === command.action)
  if (!action) throw refusals.action(procedure, command.action)
  const { tenant, case: id, parent = null } = command
  const found = await store.open(tenant, { case: id, parent, key: null })
  const asked = { command, procedure, action, newId: `${procedure.id}-weighed`, print: '' }
  const { guard } = await consider(parts, asked, found)
  try {
    guard.settle(procedure.messages)
    return null
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

/** What a guard would refuse, one by one: for whoever still fills the command in. @throws Problem as `refusalOf` */
export const weigh = async (parts: EngineParts, command: Command): Promise<readonly ProblemItem[]> =>
  (await refusalOf(parts, command))?.items ?? []
