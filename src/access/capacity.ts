import { type IsoDate, moscowDate, type Text } from '../kernel/index.ts'
import type { AccessParts } from './parts.ts'
import type { Term } from './records.ts'
import type { AccessTables } from './store.ts'
import { holdsOn } from './terms.ts'

/** In what capacity somebody acted on a day, without who they are. */
export interface Capacity {
  readonly offices: readonly Text[]
  readonly organisations: readonly string[]
}

/** Whether a term held on a past day: one that was ended held until then. */
const heldOn = (term: Term, day: IsoDate): boolean =>
  term.ended ? holdsOn({ ...term, ended: null }, day) && day <= moscowDate(term.ended.at) : holdsOn(term, day)

async function capacityOn(tables: AccessTables, person: string, on: IsoDate): Promise<Capacity> {
  const terms = (await tables.terms({ person })).filter((term) => heldOn(term, on))
  const seats = terms.filter(({ kind }) => kind === 'holder' || kind === 'deputy').map(({ of }) => of)
  const represented = terms.filter(({ kind }) => kind === 'representative').map(({ of }) => of)
  const offices: Text[] = []
  for (const id of [...new Set(seats)].sort()) {
    const office = await tables.office(id)
    if (office) offices.push(office.title)
  }
  const organisations: string[] = []
  for (const id of [...new Set(represented)].sort()) {
    const organisation = await tables.organisation(id)
    if (organisation) organisations.push(organisation.name)
  }
  return { offices, organisations }
}

/** Offices and organisations of people on days, in the order of the questions. */
export async function capacitiesOn(
  { store }: Pick<AccessParts, 'store'>,
  tenant: string,
  asked: readonly { readonly person: string; readonly on: IsoDate }[],
): Promise<readonly Capacity[]> {
  return store.as(tenant, async (t) => {
    const known = new Map<string, Capacity>()
    const answers: Capacity[] = []
    for (const { person, on } of asked) {
      const name = `${on} ${person}`
      const capacity = known.get(name) ?? (await capacityOn(t, person, on))
      known.set(name, capacity)
      answers.push(capacity)
    }
    return answers
  })
}

/** What a person holds on a day, in words: roles, offices, powers of organisations. */
export async function holdingsOn(
  { store, settings }: Pick<AccessParts, 'store' | 'settings'>,
  tenant: string,
  person: string,
  day: IsoDate,
): Promise<readonly Text[]> {
  return store.as(tenant, async (t) => {
    const named: Text[] = []
    for (const term of (await t.terms({ person })).filter((one) => holdsOn(one, day))) {
      const { kind, of } = term
      if (kind === 'absence') continue
      if (kind === 'role') named.push(settings.roles.find(({ id }) => id === of)?.title ?? { ru: of, en: of })
      else if (kind === 'representative') {
        const name = (await t.organisation(of))?.name ?? of
        named.push({ ru: `представитель «${name}»`, en: `representative of "${name}"` })
      } else named.push((await t.office(of))?.title ?? { ru: of, en: of })
    }
    return named
  })
}
