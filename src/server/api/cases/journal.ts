import type { Context } from 'hono'
import { z } from 'zod'
import { type SeenEvent, type SeenJournal, seenJournal } from '../../../engine/index.ts'
import type { Receipt, Regulation } from '../../../kernel/index.ts'
import { readCursor, writeCursor } from '../http/cursor.ts'
import { caseId, eventSeq } from '../http/ids.ts'
import { cursorParam, limitParam, readQuery } from '../http/query.ts'
import { refusals } from '../http/refusals.ts'
import type { ApiParts } from '../parts.ts'
import { type Viewer, viewerOf } from '../reader.ts'
import { computations, spoken } from './words.ts'

export const journalParams = { limit: limitParam, cursor: cursorParam }

const eventOf = (seen: SeenEvent) => {
  const { seq, action, on, role, actor, onBehalfOf, marks, state, changed, explained } = seen
  return {
    seq,
    action: action.name,
    title: action.title,
    clauses: action.clauses,
    on,
    role,
    actor,
    onBehalfOf,
    marks,
    published: action.published,
    state,
    changed,
    explained,
  }
}

/** @throws Problem UNKNOWN_CASE */
async function journalFor(c: Context, { engine }: ApiParts, viewer: Viewer): Promise<SeenJournal> {
  const id = caseId(c.req.param('case') ?? '')
  const procedure = engine.parts.registry.procedure(c.req.param('procedure') ?? '')
  const journal = await seenJournal(engine.parts, viewer.tenant, id, viewer.actor)
  if (journal?.file.procedure !== procedure.id) throw refusals.unknownCase(id)
  return journal
}

/** Receipts that give nobody away: of rules whose facts are public. */
const publicReceipts = (regulation: Regulation, receipts: readonly Receipt[]) =>
  receipts.filter((receipt) =>
    regulation.rules.some((r) => r.publicFacts && receipt.rule === r.id && receipt.revision === r.revision),
  )

async function explained({ engine }: ApiParts, tenant: string, { file }: SeenJournal, event: SeenEvent) {
  const { registry } = engine.parts
  const procedure = registry.procedure(file.procedure)
  const regulation = registry.regulationOf(procedure)
  const { envelope, findings, receipts } = await engine.explain(tenant, file.id, event.seq)
  const shown = publicReceipts(regulation, receipts)
  return {
    ...eventOf(event),
    edition: envelope.edition,
    readings: envelope.readings,
    findings: spoken(regulation, procedure, findings),
    computations: computations(regulation, shown),
    receipts: shown,
  }
}

/** `GET /cases/<procedure>/<case>/events`: what happened, as far as the caller could see it happen. */
export async function listEvents(c: Context, parts: ApiParts): Promise<Response> {
  const viewer = await viewerOf(c, parts)
  const { limit = 50, cursor } = readQuery(c, journalParams)
  const { file, events } = await journalFor(c, parts, viewer)
  const question = ['events', file.id]
  const after = cursor === undefined ? 0 : readCursor(z.int().min(0), question, cursor)
  const rest = events.filter((event) => event.seq > after)
  const items = rest.slice(0, limit)
  const last = items.at(-1)
  const next = last && rest.length > limit ? writeCursor(question, last.seq) : null
  return c.json({ items: items.map(eventOf), next })
}

/** `GET …/events/<seq>`: why it was allowed, for published decisions, one's own acts and offices that oversee the case. */
export async function explainEvent(c: Context, parts: ApiParts): Promise<Response> {
  const viewer = await viewerOf(c, parts)
  const journal = await journalFor(c, parts, viewer)
  const text = c.req.param('seq') ?? ''
  const seq = eventSeq(text)
  const event = journal.events.find((e) => e.seq === seq && e.explained)
  if (!event) throw refusals.unknownEvent(journal.file.id, seq === null ? '…' : text)
  return c.json(await explained(parts, viewer.tenant, journal, event))
}
