import {
  type Action,
  type CaseFile,
  type Env,
  type EventEnvelope,
  editionOn,
  emptyFile,
  eventText,
  type Finding,
  Guard,
  type Json,
  moscowDate,
  nextFile,
  type Procedure,
  type Ruling,
  read,
  type Stamp,
  type StoredEvent,
  sha256Hex,
} from '../kernel/index.ts'
import { startedBy, stoppedBy, targetOf } from './consequences.ts'
import { resolveNeeds } from './needs.ts'
import { partiesOf } from './parties.ts'
import type { EngineParts } from './parts.ts'
import type { Commit, OutboxItem, Repeated } from './ports.ts'
import { readingsOf } from './readings.ts'
import { refusals } from './refusals.ts'
import { refuseForgedSeals, sealInput } from './seal.ts'

/** Who asks. `roles` are the roles a person holds everywhere; those by the facts of the case are added by the engine. */
export interface Actor {
  readonly id: string
  readonly roles: readonly string[]
}

export const system: Actor = { id: 'system', roles: ['system'] }

/** A command: one action on one case, or the opening of a case under its parent. */
export interface Command {
  readonly tenant: string
  readonly procedure: string
  /** Null opens a new case. */
  readonly case: string | null
  readonly parent?: string | null
  readonly action: string
  readonly input: unknown
  readonly actor: Actor
  readonly onBehalfOf?: string
  readonly expectedVersion?: number
  readonly key?: string
  /** The passed deadline that asks for this action. */
  readonly fires?: { readonly key: string; readonly instance: string }
}

export interface Acted {
  readonly file: CaseFile
  readonly event: StoredEvent
  readonly findings: readonly Finding[]
  readonly rulings: readonly Ruling[]
  /** The key was used for this very command before: nothing was done again. */
  readonly repeated?: true
}

const RETRIES = 25

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

/**
 * Does one action: role, state, input, needs, guard, then one commit that checks version, claims and day under the locks.
 * Actions that do not ask for a version commute and are decided again when another event came between.
 * @throws Problem with the code, the fields and the clauses of everything that is broken
 */
export async function act(parts: EngineParts, command: Command): Promise<Acted> {
  const { registry, store, clock, calendar, vault, ids } = parts
  const procedure = registry.procedure(command.procedure)
  const action = procedure.actions.find((a) => a.name === command.action)
  if (!action) throw refusals.action(procedure, command.action)
  const { tenant, actor } = command
  const print = fingerprintOf(parts, command)
  const opening = command.case === null
  const newId = opening ? ids.next(procedure.id) : ''
  for (let attempt = 0; attempt < RETRIES; attempt++) {
    const found = await store.open(tenant, {
      case: command.case,
      parent: command.parent ?? null,
      key: command.key ?? null,
    })
    if (found.repeated) return repeatedResult(parts, tenant, found.repeated, print)
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
    const input = read(action.input, command.input)
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
    const guard = new Guard(regulation, calendar, readings, edition)
    action.guard(guard, env)
    guard.settle(procedure.messages)
    const notAfter = action.notAfter?.(env) ?? null
    if (notAfter !== null && on > notAfter) throw refusals.tooLate(action)
    const sealedInput = resolved.input ?? (await sealInput(action.input, input, tenant, actor.id, vault))
    const envelope = envelopeFor(procedure, action, command, env, sealedInput, resolved.journalled, edition)
    const text = eventText(envelope)
    const commit: Commit = {
      tenant,
      case: file.id,
      procedure: procedure.id,
      expected: file.version,
      text,
      counter: action.number?.(env) ?? null,
      claims: action.claims(env),
      releases: action.releases(env),
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
    if (result.conflict === 'version' && command.expectedVersion !== undefined) {
      throw refusals.stale(command.expectedVersion, (await store.load(tenant, file.id))?.version ?? 0)
    }
  }
  throw refusals.busy()
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

/** The list row of a case. */
export function rowOf(procedure: Procedure, file: CaseFile) {
  return {
    case: file.id,
    procedure: procedure.id,
    parent: file.parent,
    state: file.state,
    version: file.version,
    number: file.number,
    ...procedure.row(file),
  }
}
