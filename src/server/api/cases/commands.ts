import type { Context } from 'hono'
import { z } from 'zod'
import { accessRefusals, behalfOf } from '../../../access/index.ts'
import type { Drafts } from '../../../drafts/index.ts'
import type { Acted, Command } from '../../../engine/index.ts'
import { type Action, envelopeOf, Problem, type Procedure, read } from '../../../kernel/index.ts'
import { readBody } from '../http/body.ts'
import { etag, idempotencyKey, ifMatch } from '../http/headers.ts'
import { caseId } from '../http/ids.ts'
import { refusals } from '../http/refusals.ts'
import type { ApiParts } from '../parts.ts'
import { type Known, knownViewer } from '../reader.ts'
import { parentFor } from './parent.ts'
import { concealed } from './unknown.ts'
import { spoken } from './words.ts'

/** The answer of an accepted command. */
function answerOf({ engine }: ApiParts, procedure: Procedure, acted: Acted) {
  const { file, event, findings, repeated = false } = acted
  const { seq, hash, recordedAt } = event
  return {
    case: file.id,
    procedure: procedure.id,
    parent: file.parent,
    version: seq,
    // The case may have gone on since a repeated command.
    state: repeated ? envelopeOf(event).data.to : file.state,
    number: file.number,
    event: { seq, hash, recordedAt },
    findings: spoken(engine.parts.registry.regulationOf(procedure), procedure, findings),
    /** The key was used before: nothing was done again, and the findings are told once only. */
    repeated,
  }
}

const openingBody = z.strictObject({ parent: z.string().max(120).nullish(), input: z.unknown() })

interface Asked {
  readonly procedure: Procedure
  readonly action: Action
  readonly case: string | null
  readonly parent: string | null
  readonly input: unknown
  /** The key where the command is not the caller's own words; else the header has it. */
  readonly key?: string
}

/** A refusal for an older version tells the present one, in the problem and as ETag. */
async function withVersion(
  c: Context,
  { engine }: ApiParts,
  { tenant }: Known,
  id: string,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof Problem) || error.code !== 'VERSION_CONFLICT') return error
  const version = (await engine.parts.store.load(tenant, id))?.version ?? 0
  c.header('etag', etag(version))
  const items = error.items.map((item) => ({ ...item, operands: { ...item.operands, version } }))
  return new Problem(error.code, error.kind, error.title, items)
}

/** Whoever lacks a role only until they sign in with a code is told so. */
function codeNeeded({ identity }: Known, action: Action, error: unknown): unknown {
  const waiting = action.by.filter((role) => identity.withheld?.includes(role))
  const isRole = error instanceof Problem && error.code === 'ROLE_NOT_ALLOWED'
  return isRole && waiting.length > 0 ? accessRefusals.secondStepRequired(waiting) : error
}

/** Carries a command out as the caller, with files, drafts and refusals as every command has them. */
export async function carryOut(c: Context, parts: ApiParts, viewer: Known, asked: Asked): Promise<Acted> {
  const { procedure, action, case: id, parent, input } = asked
  const expectedVersion = ifMatch(c)
  if (action.expectsVersion && expectedVersion === null) throw refusals.versionNeeded(action)
  if (action.signature) await parts.demandProof?.(c, viewer.identity)
  const key = asked.key ?? idempotencyKey(c, viewer.person)
  const onBehalfOf = behalfOf(viewer.identity, action.by)
  const held = (await parts.files?.hold(viewer.identity, input, key)) ?? null
  const under = held?.key ?? key
  const given: Command = {
    tenant: viewer.tenant,
    procedure: procedure.id,
    case: id,
    parent,
    action: action.name,
    input,
    actor: viewer.actor,
    ...(onBehalfOf ? { onBehalfOf } : {}),
    ...(expectedVersion === null ? {} : { expectedVersion }),
    ...(under ? { key: under } : {}),
  }
  let acted: Acted
  try {
    acted = await parts.engine.act(given)
  } catch (error) {
    // Only a refusal says that nothing was done; otherwise the files stay held until it is known.
    if (held && error instanceof Problem && error.kind !== 'unavailable') await noted(parts, held.release())
    const told = codeNeeded(viewer, action, await concealed(parts, viewer, asked, error))
    throw id === null ? told : await withVersion(c, parts, viewer, id, told)
  }
  if (held) await noted(parts, held.keep(acted.file.id))
  if (parts.drafts && viewer.identity.drafts !== false)
    await noted(parts, draftServed(parts.drafts, viewer, asked, acted))
  return acted
}

/** What was typed for the command is sent. Where it was sent before, a draft that was saved since is of another one. */
function draftServed(
  drafts: Pick<Drafts, 'sent'>,
  { tenant, person }: Known,
  { procedure, action, case: id, parent }: Asked,
  { repeated, event }: Acted,
): Promise<void> {
  const place = { procedure: procedure.id, action: action.name, case: id, parent }
  return drafts.sent({ tenant, person }, place, repeated ? event.recordedAt : undefined)
}

/** What is noted of files and drafts after the decision changes nothing about it: where it fails, it is told. */
async function noted(parts: ApiParts, note: Promise<void>): Promise<void> {
  try {
    await note
  } catch (error) {
    parts.failed(error)
  }
}

function actionOf(c: Context, { engine }: ApiParts): { procedure: Procedure; action: Action } {
  const procedure = engine.parts.registry.procedure(c.req.param('procedure') ?? '')
  const name = c.req.param('action') ?? ''
  const action = procedure.actions.find((a) => a.name === name)
  if (action) return { procedure, action }
  c.header('allow', '')
  throw new Problem('UNKNOWN_ACTION', 'method', {
    ru: `У дела вида «${procedure.title.ru}» нет действия «${name}»`,
    en: `A case of the kind "${procedure.title.en}" has no action "${name}"`,
  })
}

function done(c: Context, parts: ApiParts, procedure: Procedure, acted: Acted, status: 200 | 201): Response {
  parts.accepted?.()
  c.header('etag', etag(acted.event.seq))
  if (status === 201) c.header('location', `/api/v1/cases/${procedure.id}/${acted.file.id}`)
  return c.json(answerOf(parts, procedure, acted), status)
}

/** `POST /cases/<procedure>/<action>`: opens a case. */
export async function openCase(c: Context, parts: ApiParts): Promise<Response> {
  const { procedure, action } = actionOf(c, parts)
  const viewer = await knownViewer(c, parts)
  const { parent, input } = read(openingBody, await readBody(c))
  const asked = { procedure, action, case: null, parent: parentFor(procedure, parent), input }
  return done(c, parts, procedure, await carryOut(c, parts, viewer, asked), 201)
}

/** `POST /cases/<procedure>/<case>/<action>`: acts on a case. */
export async function actOnCase(c: Context, parts: ApiParts): Promise<Response> {
  const { procedure, action } = actionOf(c, parts)
  const viewer = await knownViewer(c, parts)
  const id = caseId(c.req.param('case') ?? '')
  const input = await readBody(c)
  const asked = { procedure, action, case: id, parent: null, input }
  return done(c, parts, procedure, await carryOut(c, parts, viewer, asked), 200)
}
