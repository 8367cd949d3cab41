import type { Form, Procedure, Regulation } from '../kernel/index.ts'

/** What of a regulation cites a clause, by id. */
export interface Carriers {
  readonly rules: readonly string[]
  /**
   * `application.submit` an action, `application/review` a deadline, `application#mean` a field of the visibility
   * table, `review.assign+review.submit` two actions kept apart.
   */
  readonly procedures: readonly string[]
  readonly forms: readonly string[]
}

/** Clause id to what carries it; a clause that nothing cites is absent. */
export function carriersOf(regulation: Regulation): ReadonlyMap<string, Carriers> {
  const found = new Map<string, { rules: string[]; procedures: string[]; forms: string[] }>()
  const note = (clause: string, kind: keyof Carriers, place: string) => {
    const carriers = found.get(clause) ?? { rules: [], procedures: [], forms: [] }
    found.set(clause, carriers)
    if (!carriers[kind].includes(place)) carriers[kind].push(place)
  }
  for (const rule of regulation.rules) for (const clause of rule.clauses) note(clause, 'rules', rule.id)
  for (const procedure of regulation.procedures)
    for (const [clause, place] of placesOf(procedure)) note(clause, 'procedures', place)
  for (const form of regulation.forms) for (const clause of clausesIn(form)) note(clause, 'forms', form.id)
  return found
}

function placesOf(procedure: Procedure): [clause: string, place: string][] {
  const { id } = procedure
  return [
    ...procedure.actions.flatMap((action) =>
      action.clauses.map((clause): [string, string] => [clause, `${id}.${action.name}`]),
    ),
    ...Object.entries(procedure.deadlines).map(([key, { clause }]): [string, string] => [
      clause,
      `${id}/${key}`,
    ]),
    ...Object.entries(procedure.visibility).map(([key, { clause }]): [string, string] => [
      clause,
      `${id}#${key}`,
    ]),
    ...procedure.separations.map(({ actions, clause }): [string, string] => [
      clause,
      `${id}.${actions.join('+')}`,
    ]),
  ]
}

/** Every clause that a form, a part, a column or a field of it names, at whatever depth. */
function clausesIn(form: Form): Set<string> {
  const clauses = new Set<string>(form.clauses)
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    else if (node !== null && typeof node === 'object') {
      for (const [key, value] of Object.entries(node)) {
        if (key === 'clause' && typeof value === 'string') clauses.add(value)
        else visit(value)
      }
    }
  }
  visit(form.parts)
  return clauses
}
