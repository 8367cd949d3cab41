import { Problem, sha256Hex } from '../kernel/index.ts'
import type { Acted, Command } from './command.ts'
import { type Asked, type Decided, decide } from './decide.ts'
import type { EngineParts } from './parts.ts'
import type { Repeated } from './ports.ts'
import { refusals } from './refusals.ts'
import { makeTurns, type Turns } from './turns.ts'

const RETRIES = 100

/** Decided on what this process has at hand; null where nothing is, or where it is refused: it may have changed elsewhere. */
async function decidedAtHand(parts: EngineParts, asked: Asked): Promise<Decided | null> {
  const { tenant, case: id, parent = null } = asked.command
  const found = parts.store.atHand?.(tenant, { case: id, parent })
  if (!found) return null
  try {
    return await decide(parts, asked, found, true)
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}

/** Commands of this process that stand in line for a case. */
const lines = new WeakMap<EngineParts['store'], Turns>()

function lineOf({ store }: EngineParts): Turns {
  const line = lines.get(store) ?? makeTurns()
  lines.set(store, line)
  return line
}

/**
 * Does one action: role, state, input, needs, guard, then one commit that checks version, claims and day under the locks.
 * Actions that do not ask for a version commute and are decided again when another event came between. What is at hand in
 * this process is tried first; a refusal is always decided on what the store says. Whoever lost to another stands in line
 * for the case, so that many at once do not keep each other from it.
 * @throws Problem with the code, the fields and the clauses of everything that is broken
 */
export async function act(parts: EngineParts, command: Command): Promise<Acted> {
  const { registry, ids } = parts
  const procedure = registry.procedure(command.procedure)
  const action = procedure.actions.find((a) => a.name === command.action)
  if (!action) throw refusals.action(procedure, command.action)
  const { tenant, case: id } = command
  const newId = id === null ? ids.next(procedure.id) : ''
  const asked: Asked = { command, procedure, action, newId, print: fingerprintOf(parts, command) }
  const name = `${tenant}/${id ?? newId}`
  const line = lineOf(parts)
  if (!line.busy(name)) {
    const acted = await attempt(parts, asked, true)
    if (acted) return acted
  }
  return line.take(name, async () => {
    for (let tries = 0; tries < RETRIES; tries++) {
      const acted = await attempt(parts, asked, false)
      if (acted) return acted
    }
    throw refusals.busy()
  })
}

/** Decides and writes once. @returns null where something else was written between: to be decided again */
async function attempt(parts: EngineParts, asked: Asked, quickly: boolean): Promise<Acted | null> {
  const { store } = parts
  const { command, action, print } = asked
  const { tenant, case: id, parent = null, key = null } = command
  let decided = quickly ? await decidedAtHand(parts, asked) : null
  if (!decided) {
    const found = await store.open(tenant, { case: id, parent, key })
    if (found.repeated) return repeatedResult(parts, tenant, found.repeated, print)
    decided = await decide(parts, asked, found, false)
  }
  const { commit, guard } = decided
  const result = await store.commit(commit)
  if (result.ok)
    return {
      file: result.file,
      event: result.event,
      findings: guard.findings,
      rulings: guard.decided.map((d) => d.ruling),
    }
  if (result.conflict === 'claim') throw refusals.claim(result.claim, result.holder)
  if (result.conflict === 'too-late') throw refusals.tooLate(action)
  if (result.conflict === 'repeated') return repeatedResult(parts, tenant, result, print)
  return null
}

/** Ties an idempotency key to the command it was first used for, without keeping what the command says. */
function fingerprintOf({ vault }: EngineParts, command: Command): string {
  if (!command.key) return ''
  const { procedure, case: id, parent, action, input, actor } = command
  const said = JSON.stringify([procedure, id, parent ?? null, action, actor.id, input ?? null])
  return vault.blind(command.tenant, sha256Hex(said))
}

async function repeatedResult(
  parts: EngineParts,
  tenant: string,
  done: Repeated,
  print: string,
): Promise<Acted> {
  if (done.fingerprint !== print) throw refusals.keyReused()
  const [file, events] = await Promise.all([
    parts.store.load(tenant, done.case),
    parts.store.journal(tenant, done.case),
  ])
  return { file: file!, event: events[done.seq - 1]!, findings: [], rulings: [], repeated: true }
}
