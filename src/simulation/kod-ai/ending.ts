import {
  brokenLink,
  type CaseFile,
  canonical,
  fold,
  type Procedure,
  type Regulation,
} from '../../kernel/index.ts'
import { tenant, type World } from '../world.ts'

/** Events whose journals are folded anew: all of a small world, of a large one those of every so-many-th case. */
const ALL = 40_000
const SAMPLE = 8_000

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
  const procedures = new Map(regulations.flatMap((r) => r.procedures.map((p) => [p.id, p] as const)))
  const ids = await world.store.cases(tenant)
  const events = world.written()
  const every = events <= ALL ? 1 : Math.ceil(events / SAMPLE)
  const faults: string[] = []
  for (const [i, id] of ids.entries()) {
    const file = (await world.store.load(tenant, id))!
    const procedure = procedures.get(file.procedure)!
    const isOver = procedure.states[file.state]?.final === true
    if (!isOver && !mayStay(file)) faults.push(`${id}: still in the state ${file.state}`)
    if (isOver) faults.push(...leftOver(procedure, file))
    if (i % every !== 0) continue
    const journal = await world.store.journal(tenant, id)
    const link = brokenLink(journal)
    if (link !== null) faults.push(`${id}: the chain is broken at event ${link}`)
    if (canonical(fold(procedure, tenant, id, file.parent, journal)) !== canonical(file))
      faults.push(`${id}: the case differs from the fold of its journal`)
  }
  for (const item of await world.store.takeOutbox(5)) faults.push(`left in the outbox: ${item.key}`)
  return faults
}
