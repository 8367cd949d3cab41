import type { CaseFile, Procedure, Regulation } from '../../kernel/index.ts'
import { journalFaults, proceduresOf } from '../journal-checks.ts'
import { tenant, type World } from '../world.ts'

const registers = new Set(['expert'])
/**
 * What may stay where it is: a register; an application that nobody filed in time, which bars nobody (reading T51); a
 * contest that nobody won, as the clauses know no other end of it than agreements.
 */
const mayStay = ({ procedure, state, facts }: CaseFile): boolean =>
  registers.has(procedure) ||
  (procedure === 'application' && state === 'prepared') ||
  (procedure === 'contest' && (facts as { winners: readonly unknown[] }).winners.length === 0)

/** A case that is over waits for nobody: no term runs, no task is left. */
function leftOver(procedure: Procedure, file: CaseFile): string[] {
  const terms = file.deadlines.filter((d) => d.stoppedOn === null)
  return [
    ...terms.map((d) => `${file.id}: the deadline ${d.key} runs in the state ${file.state}`),
    ...procedure.tasks(file).map((t) => `${file.id}: the task ${t.key} is left in the state ${file.state}`),
  ]
}

/**
 * What must hold when everything has come to its end: every case in a final state with nothing left to do, every journal
 * whole and its fold the stored case, nothing left in the outbox.
 */
export async function endingFaults(world: World, regulations: readonly Regulation[]): Promise<string[]> {
  const procedures = proceduresOf(regulations)
  const faults: string[] = []
  for (const id of await world.store.cases(tenant)) {
    const file = (await world.store.load(tenant, id))!
    const procedure = procedures.get(file.procedure)!
    const isOver = procedure.states[file.state]?.final === true
    if (!isOver && !mayStay(file)) faults.push(`${id}: still in the state ${file.state}`)
    if (isOver) faults.push(...leftOver(procedure, file))
  }
  return [...faults, ...(await journalFaults(world, regulations))]
}
