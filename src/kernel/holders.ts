import type { CaseFile, Deadline } from './case-file.ts'
import type { Procedure } from './procedure.ts'

/** What of a procedure tells whose move it is. */
export type Moves = Pick<Procedure, 'states' | 'relations' | 'people' | 'tasks' | 'row'>

/** The persons who have a role by the facts of the case, or everybody in the role. */
function inRole(moves: Moves, file: CaseFile, role: string): readonly string[] {
  const persons = moves.people(file).filter((person) => moves.relations(file, person).includes(role))
  return persons.length > 0 ? persons : [`role:${role}`]
}

const each = (names: readonly string[]): readonly string[] => [...new Set(names)]

/** Whom an event of a case concerns: the owners of the state it leads to and the holder of the case. */
export function holdersOf(moves: Moves, file: CaseFile, state = file.state): readonly string[] {
  const owners = (moves.states[state]?.owner ?? []).filter((role) => role !== 'system')
  const { holder } = moves.row(file)
  return each([...owners.flatMap((role) => inRole(moves, file, role)), ...(holder ? [holder] : [])])
}

/** Who has to act before a deadline: the holders of the tasks that hang on it, else the owners of the state. */
export function holdersOfDeadline(
  moves: Moves,
  file: CaseFile,
  { key, instance }: Pick<Deadline, 'key' | 'instance'>,
): readonly string[] {
  const tasks = moves
    .tasks(file)
    .filter((task) => task.deadline?.key === key && task.deadline.instance === instance)
  if (tasks.length === 0) return holdersOf(moves, file)
  return each(tasks.flatMap((task) => (task.holder ? [task.holder] : inRole(moves, file, task.role))))
}
