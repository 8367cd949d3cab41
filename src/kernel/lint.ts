import { recountDeadlines } from './deadline.ts'
import { voidState } from './exceptions/index.ts'
import type { Procedure } from './procedure.ts'
import type { Text } from './text.ts'

/** Something the linter found in a regulation. */
export interface LintFinding {
  readonly code: string
  readonly clauses: readonly string[]
  readonly message: Text
}

/** The states an action may lead to from a state. */
export function targetsOf(procedure: Procedure, name: string, from: string): readonly string[] {
  const action = procedure.actions.find((a) => a.name === name)!
  return typeof action.to === 'string' ? [action.to === 'same' ? from : action.to] : action.to.oneOf
}

/** The actions of the procedure itself: a lawful exception leads nowhere that they do not. */
const own = (procedure: Procedure) => procedure.actions.filter((a) => !a.exception)

function reachable(procedure: Procedure): Set<string> {
  const seen = new Set<string>()
  const queue = own(procedure)
    .filter((a) => a.from === 'new')
    .flatMap((a) => targetsOf(procedure, a.name, 'new'))
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    if (seen.has(state)) continue
    seen.add(state)
    for (const action of own(procedure)) {
      if (action.from !== 'new' && action.from.includes(state))
        queue.push(...targetsOf(procedure, action.name, state))
    }
  }
  return seen
}

const finding = (code: string, clauses: readonly string[], ru: string, en: string): LintFinding => ({
  code,
  clauses,
  message: { ru, en },
})

/** States and actions that are named but do not exist, and names given twice. */
function lintActions(procedure: Procedure): LintFinding[] {
  const found: LintFinding[] = []
  const names = new Set<string>()
  for (const { name, clauses, from, to } of procedure.actions) {
    if (names.has(name))
      found.push(
        finding(
          'DUPLICATE_ACTION',
          clauses,
          `Два действия названы ${name}`,
          `Two actions have the name ${name}`,
        ),
      )
    names.add(name)
    const targets = typeof to === 'string' ? (to === 'same' ? [] : [to]) : to.oneOf
    for (const state of [...(from === 'new' ? [] : from), ...targets]) {
      if (!Object.hasOwn(procedure.states, state))
        found.push(
          finding(
            'UNKNOWN_STATE',
            clauses,
            `Действие ${name} называет неизвестное состояние ${state}`,
            `The action ${name} names an unknown state ${state}`,
          ),
        )
    }
  }
  for (const { actions, clause } of procedure.separations) {
    for (const name of actions.filter((one) => !names.has(one)))
      found.push(
        finding(
          'UNKNOWN_ACTION',
          [clause],
          `Разделение обязанностей называет неизвестное действие ${name}`,
          `A separation of duties names an unknown action ${name}`,
        ),
      )
  }
  return found
}

/** Static faults of a procedure: unreachable and ownerless states, dead ends, deadlines without an event, unknown names. */
export function lintProcedure(procedure: Procedure): LintFinding[] {
  const found: LintFinding[] = []
  const reached = reachable(procedure)
  for (const [state, spec] of Object.entries(procedure.states)) {
    const at = `${procedure.id}/${state}`
    if (!reached.has(state) && state !== voidState)
      found.push(
        finding(
          'UNREACHABLE_STATE',
          [],
          `В состояние ${at} не ведёт ни одно действие`,
          `No action leads to the state ${at}`,
        ),
      )
    if (!spec.final && spec.owner.length === 0)
      found.push(
        finding(
          'OWNERLESS_STATE',
          [],
          `У состояния ${at} нет ответственного`,
          `The state ${at} has no owner`,
        ),
      )
    const leaves = own(procedure).some(
      (a) =>
        a.from !== 'new' &&
        a.from.includes(state) &&
        targetsOf(procedure, a.name, state).some((to) => to !== state),
    )
    if (!spec.final && !leaves)
      found.push(
        finding('DEAD_END', [], `Из состояния ${at} нет выхода`, `There is no way out of the state ${at}`),
      )
  }
  found.push(...lintActions(procedure))
  for (const [key, deadline] of Object.entries(procedure.deadlines)) {
    if (!own(procedure).some((a) => a.name !== recountDeadlines && Object.hasOwn(a.starts, key))) {
      found.push(
        finding(
          'DEADLINE_WITHOUT_EVENT',
          [deadline.clause],
          `Срок «${deadline.title.ru}» не начинается ни одним событием`,
          `No event starts the deadline "${deadline.title.en}"`,
        ),
      )
    }
    if (
      deadline.fires &&
      !procedure.actions.some((a) => a.name === deadline.fires && a.by.includes('system'))
    ) {
      found.push(
        finding(
          'DEADLINE_FIRES_NOTHING',
          [deadline.clause],
          `Срок «${deadline.title.ru}» вызывает неизвестное действие`,
          `The deadline "${deadline.title.en}" fires an unknown action`,
        ),
      )
    }
  }
  return found
}
