import {
  type Action,
  type CaseFile,
  type Env,
  type EventEnvelope,
  editionOn,
  emptyFile,
  eventText,
  Guard,
  type Json,
  moscowDate,
  nextFile,
  type Procedure,
  type Stamp,
} from '../kernel/index.ts'
import { sayIn } from '../reference/index.ts'
import { type Actor, type Command, system } from './command.ts'
import { startedBy, stoppedBy, targetOf } from './consequences.ts'
import { inputOf } from './input.ts'
import { resolveNeeds } from './needs.ts'
import { partiesOf } from './parties.ts'
import type { EngineParts } from './parts.ts'
import type { Commit, Opened, OutboxItem } from './ports.ts'
import { readingsOf } from './readings.ts'
import { refusals } from './refusals.ts'
import { refuseForgedSeals, sealInput } from './seal.ts'
import { inForce, tablesUsed } from './tables.ts'

/** The role under which an actor may do an action, or a refusal. */
function roleFor(procedure: Procedure, action: Action, file: CaseFile, actor: Actor): string {
  let relations: readonly string[] | null = file.version > 0 ? null : []
  for (const role of action.by) {
    if (actor.roles.includes(role)) return role
    relations ??= procedure.relations(file, actor.id)
    if (relations.includes(role)) return role
  }
  throw refusals.role(action)
}

function checkSeparation(procedure: Procedure, action: Action, file: CaseFile, actor: Actor): void {
  for (const { actions, clause } of procedure.separations) {
    const other = actions[0] === action.name ? actions[1] : actions[1] === action.name ? actions[0] : null
    if (other && file.doneBy[other]?.includes(actor.id)) {
      throw refusals.separation(clause, procedure.actions.find((a) => a.name === other)?.title.ru ?? other)
    }
  }
}

function envelopeFor(
  procedure: Procedure,
  action: Action,
  command: Command,
  env: Env,
  input: unknown,
  needs: EventEnvelope['needs'],
  edition: string,
  used: Pick<EventEnvelope, 'tables'>,
): EventEnvelope {
  return {
    v: 1,
    tenant: env.file.tenant,
    case: env.file.id,
    type: `${procedure.id}.${action.name}`,
    typeVersion: action.version,
    actor: env.actor,
    onBehalfOf: command.onBehalfOf ?? null,
    occurredOn: env.on,
    edition,
    readings: env.readings,
    needs,
    ...used,
    data: {
      input: input as Json,
      to: targetOf(action, env),
      starts: startedBy(procedure, action, env),
      stops: stoppedBy(action, env),
    },
  }
}

/** Everything that follows from an event, keyed so that it is done once however often the relay tries. */
function outboxOf(action: Action, env: Env, stamp: Stamp): OutboxItem[] {
  const source = `${env.file.id}#${stamp.seq}`
  const { tenant } = env.file
  return [
    ...action.children(env).map(
      (command): OutboxItem => ({
        kind: 'command',
        key: `${source}:${command.child}`,
        tenant,
        source,
        command,
      }),
    ),
    ...action
      .notices(env)
      .map((notice, i): OutboxItem => ({ kind: 'notice', key: `${source}!${i}`, tenant, source, notice })),
  ]
}

/** A command with what it was found to name. */
export interface Asked {
  readonly command: Command
  readonly procedure: Procedure
  readonly action: Action
  /** Of the case it opens, or empty. */
  readonly newId: string
  readonly print: string
}

/** What was decided on the files that were found, ready to be written. */
export interface Decided {
  readonly commit: Commit
  readonly guard: Guard
}

/** A command looked at up to its guard, which has not been settled: what is broken is not told yet. */
interface Considered {
  readonly file: CaseFile
  readonly parent: Opened['parent']
  readonly env: Env
  readonly guard: Guard
  readonly resolved: Awaited<ReturnType<typeof resolveNeeds>>
  readonly edition: string
  /** The tables it was looked at by, where they are the tenant's own. */
  readonly used: Pick<EventEnvelope, 'tables'>
}

/**
 * Looks at a command: role, state, input, needs, and what its guard finds.
 * @throws Problem where the guard is not even asked: role, state, version, separation, input, needs
 */
export async function consider(given: EngineParts, asked: Asked, found: Opened): Promise<Considered> {
  const parts = inForce(given, asked.command.tenant)
  const { registry, clock, calendar } = parts
  const { command, procedure, action, newId } = asked
  const { tenant, actor } = command
  const opening = command.case === null
  if (!opening && found.file?.procedure !== procedure.id) throw refusals.unknownCase(command.case!)
  const file = found.file ?? emptyFile(procedure, tenant, newId, command.parent ?? null)
  const { parent } = found
  const misplaced = opening && parent !== null && parent.procedure !== procedure.parent
  if (file.parent && (!parent || misplaced)) throw refusals.unknownCase(file.parent)
  const role = roleFor(procedure, action, file, actor)
  if (action.from === 'new' ? !opening : !action.from.includes(file.state))
    throw refusals.state(procedure, action, file)
  if (command.expectedVersion !== undefined && command.expectedVersion !== file.version) {
    throw refusals.stale(command.expectedVersion, file.version)
  }
  checkSeparation(procedure, action, file, actor)
  const input = inputOf(action, command.input)
  if (actor.id !== system.id) refuseForgedSeals(action.input, input)
  const now = clock.now()
  const on = moscowDate(now)
  const resolved = await resolveNeeds(parts, procedure, action, file, parent, input, on)
  const regulation = registry.regulationOf(procedure)
  const readings = opening ? readingsOf(parent) : readingsOf(file)
  const env: Env = {
    facts: file.facts,
    input,
    needs: resolved.values,
    file,
    on,
    now,
    actor: { id: actor.id, role },
    calendar,
    readings,
  }
  const edition = file.edition || parent?.edition || editionOn(regulation, on).id
  const guard = new Guard(regulation, calendar, readings, edition, parts.keyRates)
  action.guard(guard, env)
  return { file, parent, env, guard, resolved, edition, used: tablesUsed(parts) }
}

/**
 * Decides a command: role, state, input, needs, guard. Nothing is written. `atHand`: on files of this process, not asked of the store.
 * @throws Problem with the code, the fields and the clauses of everything that is broken
 */
export async function decide(
  parts: EngineParts,
  asked: Asked,
  found: Opened,
  atHand: boolean,
): Promise<Decided> {
  const { command, procedure, action, print } = asked
  const { tenant, actor } = command
  const { file, parent, env, guard, resolved, edition, used } = await consider(parts, asked, found)
  const { input, on } = env
  guard.settle(procedure.messages, sayIn(parts.registry.regulationOf(procedure), procedure))
  const notAfter = action.notAfter?.(env) ?? null
  if (notAfter !== null && on > notAfter) throw refusals.tooLate(action)
  const persons = { actor: actor.id, holder: () => procedure.row(file).holder }
  const sealedInput = await sealInput(action.input, resolved.input ?? input, tenant, persons, parts.vault)
  const envelope = envelopeFor(
    procedure,
    action,
    command,
    env,
    sealedInput,
    resolved.journalled,
    edition,
    used,
  )
  const commit: Commit = {
    tenant,
    case: file.id,
    procedure: procedure.id,
    expected: file.version,
    text: eventText(envelope),
    counter: action.number?.(env) ?? null,
    claims: action.claims(env),
    releases: action.releases(env),
    parentHead: atHand ? (parent?.head ?? null) : null,
    pins: resolved.pins,
    on,
    notAfter,
    idempotencyKey: command.key ?? null,
    fingerprint: print,
    fires: command.fires ?? null,
    before: file,
    file: (stamp, hash) => nextFile(procedure, file, envelope, stamp, hash, resolved.journal),
    row: (after) => rowOf(procedure, after),
    tasks: procedure.tasks,
    parties: (after) => partiesOf(procedure, after),
    outbox: (stamp) => outboxOf(action, { ...env, input: sealedInput }, stamp),
  }
  return { commit, guard }
}

/** Deadlines that have ended, by kind: how many in term and how many late. A row says so, as totals are made of rows. */
function endedTerms({ deadlines }: CaseFile): Readonly<Record<string, readonly [met: number, late: number]>> {
  const ended: Record<string, [number, number]> = {}
  for (const { key, due, stoppedOn } of deadlines) {
    if (stoppedOn === null) continue
    ended[key] ??= [0, 0]
    ended[key][stoppedOn <= due ? 0 : 1]++
  }
  return ended
}

/** The list row of a case. */
export function rowOf(procedure: Procedure, file: CaseFile) {
  const row = procedure.row(file)
  const ended = endedTerms(file)
  return {
    case: file.id,
    procedure: procedure.id,
    parent: file.parent,
    state: file.state,
    version: file.version,
    number: file.number,
    ...row,
    ...(Object.keys(ended).length > 0 ? { marks: { ...row.marks, terms: ended } } : {}),
  }
}
