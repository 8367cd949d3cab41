import type { Action, StateSpec } from '../procedure.ts'
import { annulAction, followAction } from './annul.ts'
import { correctAction } from './correct.ts'
import { reopenAction } from './reopen.ts'
import type { ExceptionParts } from './shape.ts'
import { voidState } from './types.ts'

/** The state of a case whose opening was annulled. */
export const voidStates: Readonly<Record<string, StateSpec>> = {
  [voidState]: { title: { ru: 'аннулировано', en: 'void' }, owner: [], final: true },
}

/** The lawful exceptions of a procedure; none where it names no signers. */
export function exceptionActions(parts: ExceptionParts): Action[] {
  if (parts.signers.length === 0) return []
  const annulment = [correctAction(parts), annulAction(parts), followAction(parts)]
  return Object.values(parts.states).some((s) => s.final) ? [...annulment, reopenAction(parts)] : annulment
}
