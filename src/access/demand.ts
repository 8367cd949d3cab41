import type { Identity } from './identity.ts'
import { refusals } from './refusals.ts'

/**
 * Demands one of the roles.
 * @throws Problem ROLE_NOT_ALLOWED, or SECOND_STEP_REQUIRED where the person holds one that waits for the second step
 */
export function demandRole(who: Identity, roles: readonly string[]): void {
  if (roles.some((role) => who.roles.includes(role))) return
  const waiting = roles.filter((role) => who.withheld.includes(role))
  throw waiting.length > 0 ? refusals.secondStepRequired(waiting) : refusals.roleRequired(roles)
}
