import { z } from 'zod'
import { lookAt } from '../../../engine/index.ts'
import { envelopeOf, exceptionKinds, type Json, type LawfulException } from '../../../kernel/index.ts'
import type { ReportCall } from '../reports/index.ts'

const exception = z.object({
  procedure: z.string(),
  case: z.string(),
  number: z.string().nullable(),
  title: z.string().nullable(),
  kind: z
    .enum([...exceptionKinds, 'extended'])
    .meta({ description: 'extended: an act that gives more time' }),
  on: z.string(),
  basis: z.union([
    z.object({
      kind: z.enum(['court', 'complaint', 'order']),
      body: z.string(),
      number: z.string(),
      date: z.string(),
    }),
    z.object({ kind: z.literal('clause'), clause: z.string() }),
  ]),
  by: z.int().nullable().meta({ description: 'The event that made it, where the reader oversees the case' }),
  role: z.string().nullable().meta({ description: 'In which role it was made' }),
  events: z.int().nullable().meta({ description: 'How many events it touches' }),
  terms: z.int().meta({ description: 'How many terms it restored or gave anew' }),
  state: z.string().meta({ description: 'Where the case stands now' }),
})
export const exceptionRegister = z
  .object({ items: z.array(exception).meta({ description: 'The latest first' }) })
  .meta({ id: 'ExceptionRegister' })
export type ExceptionRegister = z.infer<typeof exceptionRegister>

const termsIn = (input: Json): number => {
  const { terms } = (input ?? {}) as { readonly terms?: Json }
  return Array.isArray(terms) ? terms.length : 0
}

/** Acts of the procedures that gave more time, as whoever oversees the case may know them. */
async function extensionsSeen({ parts, viewer }: Omit<ReportCall, 'c'>): Promise<ExceptionRegister['items']> {
  const { engine } = parts
  const { registry, store } = engine.parts
  const items: ExceptionRegister['items'] = []
  for (const procedure of registry.regulations.flatMap(({ procedures }) => procedures)) {
    const acts = new Map(
      procedure.actions.filter((one) => one.extends).map((one) => [`${procedure.id}.${one.name}`, one]),
    )
    if (acts.size === 0) continue
    for (const row of await engine.list(viewer.tenant, { procedure: procedure.id })) {
      const file = await store.load(viewer.tenant, row.case)
      const seen = file && lookAt(procedure, file, viewer.actor)
      if (!file || !seen || seen.version === null) continue
      for (const event of await store.journal(viewer.tenant, row.case)) {
        const { type, actor, occurredOn, data } = envelopeOf(event)
        const act = acts.get(type)
        if (!act) continue
        const { basis } = (data.input ?? {}) as { readonly basis?: LawfulException['basis'] }
        items.push({
          ...{
            procedure: procedure.id,
            case: row.case,
            number: file.number,
            kind: 'extended',
            on: occurredOn,
          },
          title: seen.fields.some(({ key }) => key === 'title') ? row.title : null,
          basis: basis ?? { kind: 'clause', clause: act.clauses[0]! },
          ...{ by: event.seq, role: actor.role, events: null, terms: data.starts.length, state: file.state },
        })
      }
    }
  }
  return items
}

/** Every lawful exception on a case that the reader sees. */
export async function exceptionsSeen({ parts, viewer }: Omit<ReportCall, 'c'>): Promise<ExceptionRegister> {
  const { engine } = parts
  const { registry, store } = engine.parts
  const items: ExceptionRegister['items'] = []
  const touched = (await engine.list(viewer.tenant, {})).filter(({ marks }) =>
    exceptionKinds.some((kind) => marks[kind] !== undefined),
  )
  for (const row of touched) {
    const file = await store.load(viewer.tenant, row.case)
    const procedure = registry.procedure(row.procedure)
    const seen = file && lookAt(procedure, file, viewer.actor)
    if (!file || !seen) continue
    const journal = await store.journal(viewer.tenant, row.case)
    const title = seen.fields.some(({ key }) => key === 'title' || key === 'topic') ? row.title : null
    for (const { kind, on, basis, by, spans } of seen.exceptions) {
      const made = by === null ? undefined : journal[by - 1]
      items.push({
        ...{ procedure: row.procedure, case: row.case, number: file.number, title, kind, on, basis, by },
        role: made ? envelopeOf(made).actor.role : null,
        terms: made ? termsIn(envelopeOf(made).data.input) : 0,
        events: spans ? spans.reduce((all, { from, to }) => all + to - from + 1, 0) : null,
        state: file.state,
      })
    }
  }
  items.push(...(await extensionsSeen({ parts, viewer })))
  return {
    items: items.toSorted((a, b) => (a.on === b.on ? (b.by ?? 0) - (a.by ?? 0) : a.on < b.on ? 1 : -1)),
  }
}
