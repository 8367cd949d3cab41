import type { Context } from 'hono'
import { type Look, look, lookAt, oversees, rowFor, seenJournal } from '../../../engine/index.ts'
import { canonical, namesIn } from '../../../kernel/index.ts'
import { readQuery, textsParam } from '../http/query.ts'
import { wrong } from '../http/refusals.ts'
import type { AccessEntry, ApiParts } from '../parts.ts'
import { type Known, knownViewer } from '../reader.ts'
import { shownFields } from './shown.ts'

const MOST = 100

export const namesParams = {
  case: textsParam({ ru: 'Дело; можно несколько', en: 'A case; may be given several times' }, MOST),
}

/** Somebody whom the viewer sees on a case, by whatever id. */
interface Met {
  readonly person: string
  readonly on: Look
}

const isOverseen = ({ procedure, file, roles }: Look): boolean => oversees(procedure, file.state, roles)

/** The cases that the viewer may see, in their order. */
async function looksAt(parts: ApiParts, { tenant, actor }: Known, ids: readonly string[]) {
  const { store, registry } = parts.engine.parts
  const files = await store.loadAll(tenant, ids)
  return files
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .flatMap((file) => lookAt(registry.procedure(file.procedure), file, actor) ?? [])
}

/** Whom a viewer sees on one case: in its fields, as who acted, as who has a task. */
async function metOn(parts: ApiParts, viewer: Known, on: Look): Promise<readonly Met[]> {
  const { file, procedure, fields, tasks } = on
  const journal = await seenJournal(parts.engine.parts, viewer.tenant, file.id, viewer.actor)
  const told = canonical(fields.map(({ value }) => value))
  const people = [
    ...procedure.people(file).filter((person) => told.includes(JSON.stringify(person))),
    ...(journal?.events ?? []).flatMap(({ actor, onBehalfOf }) => [actor, onBehalfOf]),
    ...tasks.map(({ holder }) => holder),
  ]
  return [...new Set(people)].flatMap((person) => (person === null ? [] : [{ person, on }]))
}

/** Whose each case is, where its row tells it; all of them asked for at once. */
async function holdersOf(parts: ApiParts, viewer: Known, seen: readonly Look[]): Promise<readonly Met[]> {
  const rows = await parts.engine.parts.index.rows(viewer.tenant, { cases: seen.map(({ file }) => file.id) })
  const byCase = new Map(rows.map((row) => [row.case, row]))
  return seen.flatMap((on) => {
    const row = byCase.get(on.file.id)
    const { holder } = row ? rowFor(on.procedure, row, on.roles) : {}
    return holder ? [{ person: holder, on }] : []
  })
}

/** Names that the fields of a case tell, the personal ones opened: beside an id, or of whose case it is. */
async function toldBy(
  parts: Pick<ApiParts, 'engine' | 'accessed'>,
  viewer: Known,
  on: Look,
): Promise<ReadonlyMap<string, string>> {
  const fields = await shownFields(parts, viewer, {
    ...on,
    fields: on.fields.filter(({ reveals }) => reveals === 'identity'),
  })
  const names = new Map(fields.flatMap(({ value }) => [...namesIn(value)]))
  const { holder } = on.procedure.row(on.file)
  const own = fields.find(({ key }) => on.procedure.visibility[key]?.columns?.includes('holder'))?.value
  const name = (own as { readonly name?: unknown } | null | undefined)?.name
  if (holder && typeof name === 'string') names.set(holder, name)
  return names
}

/** The entries of people in registers, as far as the viewer may see them. */
async function entriesOf(parts: ApiParts, viewer: Known, people: ReadonlySet<string>) {
  const { registry, index } = parts.engine.parts
  const registers = registry.regulations
    .flatMap(({ procedures }) => procedures)
    .filter(({ capability }) => capability === 'register')
  const found: Look[] = []
  for (const { id: procedure } of registers)
    for (const row of await index.rows(viewer.tenant, { procedure })) {
      if (!row.holder || !people.has(row.holder)) continue
      const on = await look(parts.engine.parts, viewer.tenant, row.case, viewer.actor)
      if (on) found.push(on)
    }
  return found
}

/**
 * What people are called whom the viewer sees on cases, by their ids: by their account where the viewer oversees the case, else by
 * what the case itself or a register tells the viewer anyway. Each name that was sealed is taken down before it is told.
 */
async function namesOn(parts: ApiParts, viewer: Known, cases: readonly string[]) {
  const { tenant, person: viewing } = viewer
  const seen = await looksAt(parts, viewer, [...new Set(cases)])
  const met = seen.length === 1 ? await metOn(parts, viewer, seen[0]!) : await holdersOf(parts, viewer, seen)
  const entries: AccessEntry[] = []
  const at = parts.engine.parts.clock.now()
  const collecting = {
    engine: parts.engine,
    accessed: async (more: readonly AccessEntry[]) => void entries.push(...more),
  }
  const names = new Map<string, string>()
  const overseen = new Map(
    met.filter(({ person, on }) => isOverseen(on) || person === viewing).map((one) => [one.person, one.on]),
  )
  const accounts = (await parts.namesOf?.(tenant, [...overseen.keys()])) ?? new Map<string, string | null>()
  for (const [person, name] of accounts) {
    if (name === null) continue
    names.set(person, name)
    const { file, roles } = overseen.get(person)!
    const entry = { tenant, viewer: viewing, roles, subject: person, case: file.id, field: 'name', at }
    if (person !== viewing) entries.push(entry)
  }
  const missing = new Set(met.flatMap(({ person }) => (names.has(person) ? [] : [person])))
  const telling = async (from: readonly Look[]) => {
    for (const told of await Promise.all(from.map((on) => toldBy(collecting, viewer, on))))
      for (const [person, name] of told) if (missing.delete(person)) names.set(person, name)
  }
  if (missing.size > 0)
    await telling([...new Set(met.flatMap(({ person, on }) => (missing.has(person) ? [on] : [])))])
  if (missing.size > 0) await telling(await entriesOf(parts, viewer, missing))
  if (entries.length > 0) await parts.accessed?.(entries)
  return Object.fromEntries(names)
}

/** `GET /names?case=…`: what people are called whom the caller sees on cases; of many cases only whose each is. */
export async function listNames(c: Context, parts: ApiParts): Promise<Response> {
  const viewer = await knownViewer(c, parts)
  const { case: cases = [] } = readQuery(c, namesParams)
  if (cases.length === 0) throw wrong('case', { ru: 'назовите дело', en: 'name a case' })
  return c.json({ names: await namesOn(parts, viewer, cases) })
}
