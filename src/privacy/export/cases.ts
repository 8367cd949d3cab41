import { actionOf, envelopeOf, type Json, type Procedure, type StoredEvent } from '../../kernel/index.ts'
import type { PrivacyParts, Subject } from '../parts.ts'
import type { SubjectCase } from '../records.ts'
import { sealsOf } from './values.ts'

type Opened = (value: unknown) => { readonly path: string; readonly value: string }[]

function step(procedure: Procedure, event: StoredEvent, person: string, opened: Opened): Json[] {
  const envelope = envelopeOf(event)
  const values = [...opened(envelope.data.input), ...opened(envelope.needs)]
  const acted = envelope.actor.id === person
  if (values.length === 0 && !acted) return []
  const { title } = actionOf(procedure, envelope)
  return [{ seq: event.seq, on: envelope.occurredOn, action: { ...title }, own: acted, values }]
}

/** One case of a person: their roles, what stands of them in it now, and every event that is theirs or says something of them. */
async function caseOf(
  parts: PrivacyParts,
  { tenant, person }: Subject,
  { case: id, roles }: SubjectCase,
): Promise<Json | null> {
  const { store, registry } = parts.engine
  const file = await store.load(tenant, id)
  if (!file) return null
  const procedure = registry.procedure(file.procedure)
  const opened: Opened = (value) =>
    sealsOf(value, person).flatMap(({ path, sealed }) => {
      const plain = parts.vault.open(tenant, sealed)
      return plain === null ? [] : [{ path, value: plain }]
    })
  const journal = (await store.journal(tenant, id)).flatMap((event) => step(procedure, event, person, opened))
  return {
    case: id,
    procedure: procedure.id,
    title: { ...procedure.title },
    number: file.number,
    state: { ...(procedure.states[file.state]?.title ?? { ru: file.state, en: file.state }) },
    roles: [...roles],
    now: opened(file.facts),
    journal,
  }
}

/** The cases of a person, one after another. */
export async function* casesOf(parts: PrivacyParts, subject: Subject): AsyncGenerator<Json> {
  const { tenant, person } = subject
  await parts.vault.ready(tenant, [person], false)
  for (const found of await parts.store.casesOf(tenant, person)) {
    const told = await caseOf(parts, subject, found)
    if (told) yield told
  }
}
