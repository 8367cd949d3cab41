import {
  actionOf,
  brokenLink,
  type CaseFile,
  type Env,
  type EventEnvelope,
  envelopeOf,
  exceptionsOf,
  type Finding,
  fold,
  Guard,
  inputOf,
  type LawfulException,
  needsOf,
  type ProjectedField,
  project,
  type Receipt,
  receiptOf,
  type StoredEvent,
  sameJson,
  type Task,
} from '../kernel/index.ts'
import type { Actor } from './command.ts'
import type { EngineParts } from './parts.ts'
import { refusals } from './refusals.ts'
import { openInput } from './seal.ts'
import { asDecided } from './tables.ts'

/** A case as one viewer sees it: nothing of it left through anything but the visibility table. */
export interface CaseView {
  readonly id: string
  readonly procedure: string
  readonly state: string
  readonly version: number
  readonly number: string | null
  readonly edition: string
  readonly fields: readonly ProjectedField[]
  readonly deadlines: CaseFile['deadlines']
  /** Corrections, annulments and re-openings: which events they touch, by which and on which ground. */
  readonly exceptions: readonly LawfulException[]
  readonly tasks: readonly Task[]
  readonly actions: readonly string[]
}

async function loadOrRefuse(parts: EngineParts, tenant: string, id: string): Promise<CaseFile> {
  const file = await parts.store.load(tenant, id)
  if (!file) throw refusals.unknownCase(id)
  return file
}

/** What a viewer sees of a case, and what they may do there now. */
export async function view(parts: EngineParts, tenant: string, id: string, viewer: Actor): Promise<CaseView> {
  const file = await loadOrRefuse(parts, tenant, id)
  const procedure = parts.registry.procedure(file.procedure)
  const roles = [...viewer.roles, ...procedure.relations(file, viewer.id)]
  const mine = (by: readonly string[]) => by.some((role) => roles.includes(role))
  return {
    id: file.id,
    procedure: file.procedure,
    state: file.state,
    version: file.version,
    number: file.number,
    edition: file.edition,
    fields: project(procedure.visibility, file, roles),
    deadlines: file.deadlines,
    exceptions: file.exceptions ?? [],
    tasks: procedure.tasks(file).filter((task) => roles.includes(task.role)),
    actions: procedure.actions
      .filter((a) => a.from !== 'new' && a.from.includes(file.state) && mine(a.by))
      .map((a) => a.name),
  }
}

/** Why an event was allowed: the guard decided again on the facts and needs of that moment. */
export interface Explanation {
  readonly envelope: EventEnvelope
  readonly findings: readonly Finding[]
  readonly receipts: readonly Receipt[]
  /** Corrections, annulments and re-openings that have touched the event since. */
  readonly exceptions: readonly LawfulException[]
}

/** Recomputes the decision behind one event of a case from its journal alone. @throws Problem UNKNOWN_CASE */
export async function explain(
  parts: EngineParts,
  tenant: string,
  id: string,
  seq: number,
): Promise<Explanation> {
  const file = await loadOrRefuse(parts, tenant, id)
  const events = await parts.store.journal(tenant, id)
  const event = events[seq - 1]
  if (!event) throw refusals.unknownCase(`${id}#${seq}`)
  const procedure = parts.registry.procedure(file.procedure)
  const before = fold(procedure, tenant, id, file.parent, events.slice(0, seq - 1))
  return { ...(await explainEvent(parts, before, event)), exceptions: exceptionsOf(file, seq) }
}

/** What an event was decided on, as it stood then. */
async function standingThen(given: EngineParts, before: CaseFile, event: StoredEvent) {
  const envelope = envelopeOf(event)
  const parts = await asDecided(given, before.tenant, envelope)
  const procedure = parts.registry.procedure(before.procedure)
  const action = actionOf(procedure, envelope)
  const env: Env = {
    facts: before.facts,
    input: await openInput(action.input, inputOf(action, envelope), before.tenant, parts.vault),
    needs: needsOf(envelope),
    file: before,
    on: envelope.occurredOn,
    now: event.recordedAt,
    actor: envelope.actor,
    calendar: parts.calendar,
    readings: envelope.readings,
  }
  return { envelope, parts, procedure, action, env }
}

/** From which counter the number of an event was taken; null where it was given none. */
export async function counterOf(parts: EngineParts, before: CaseFile, event: StoredEvent) {
  const { action, env } = await standingThen(parts, before, event)
  return event.number === null ? null : (action.number?.(env) ?? null)
}

async function explainEvent(
  given: EngineParts,
  before: CaseFile,
  event: StoredEvent,
): Promise<Omit<Explanation, 'exceptions'>> {
  const { envelope, parts, procedure, action, env } = await standingThen(given, before, event)
  const regulation = parts.registry.regulationOf(procedure)
  const guard = new Guard(regulation, parts.calendar, envelope.readings, envelope.edition, parts.keyRates)
  action.guard(guard, env)
  const receipts = guard.decided.map(({ rule, facts, ruling }) =>
    receiptOf(regulation, rule, facts, ruling, {
      calendar: parts.calendar,
      readings: envelope.readings,
      edition: envelope.edition,
    }),
  )
  return { envelope, findings: guard.findings, receipts }
}

/** What verification found wrong: the case and why. */
export interface Broken {
  readonly case: string
  readonly reason: string
}

/** Why a row is not the fold of its journal, or null where it is. An event that cannot be read is a fault too. */
function rowFault(
  parts: Pick<EngineParts, 'registry'>,
  row: CaseFile,
  journal: readonly StoredEvent[],
): string | null {
  try {
    const folded = fold(parts.registry.procedure(row.procedure), row.tenant, row.id, row.parent, journal)
    return sameJson(folded, row) ? null : 'the row differs from the fold of its journal'
  } catch (error) {
    return `the journal cannot be folded: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** What is wrong with a case as it is kept: a chain that does not hold, a row that is not the fold of its journal. */
export function caseFaults(
  parts: Pick<EngineParts, 'registry'>,
  row: CaseFile,
  journal: readonly StoredEvent[],
): string[] {
  const link = brokenLink(journal)
  const reason = rowFault(parts, row, journal)
  return [...(link === null ? [] : [`hash chain broken at event ${link}`]), ...(reason ? [reason] : [])]
}

/** Checks every chain of a tenant and that each row equals the fold of its journal. */
export async function verify(
  parts: EngineParts,
  tenant: string,
): Promise<{ cases: number; events: number; broken: Broken[] }> {
  const broken: Broken[] = []
  let events = 0
  const ids = await parts.store.cases(tenant)
  for (const id of ids) {
    const journal = await parts.store.journal(tenant, id)
    events += journal.length
    const row = (await parts.store.load(tenant, id))!
    for (const reason of caseFaults(parts, row, journal)) broken.push({ case: id, reason })
  }
  return { cases: ids.length, events, broken }
}
