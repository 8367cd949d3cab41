import type { IsoDate, Text } from '../kernel/index.ts'
import { type Acting, actingIn } from './acting.ts'
import type { AccessParts } from './parts.ts'
import type { Term } from './records.ts'
import { refusals } from './refusals.ts'
import { holdsOn } from './terms.ts'

/** An office that a person holds on a day, and who acts in it once they are away; null where nobody is left. */
export interface PassingOffice {
  readonly office: string
  readonly title: Text
  readonly roles: readonly string[]
  readonly acts: Acting | null
}

/** What passes over where a person is away on a day: offices do, roles that were given to the person themselves do not. */
export interface HandOver {
  readonly offices: readonly PassingOffice[]
  /** Their own roles, each with how many others have it on that day. */
  readonly stays: readonly { readonly role: string; readonly others: number }[]
}

/** What would pass over on a day. Nothing is changed: an absence that is noted does the same. @throws Problem UNKNOWN_PERSON */
export async function handOver(
  { store }: Pick<AccessParts, 'store'>,
  tenant: string,
  person: string,
  day: IsoDate,
): Promise<HandOver> {
  return store.as(tenant, async (t) => {
    if (!(await t.account(person))) throw refusals.unknownPerson()
    const held = (await t.terms({ person })).filter((term) => holdsOn(term, day))
    const away: Term = {
      ...{ id: 'away', kind: 'absence', of: '', person, from: day, to: day, rank: 0, powers: [] },
      ...{ basis: { document: '', number: '', date: day }, grantedBy: '', grantedAt: '', ended: null },
    }
    const offices: PassingOffice[] = []
    for (const { of } of held.filter(({ kind }) => kind === 'holder')) {
      const office = await t.office(of)
      if (!office) continue
      const seats = (await t.terms({ of })).filter(({ kind }) => kind === 'holder' || kind === 'deputy')
      const absences: Term[] = [away]
      for (const deputy of new Set(seats.map((seat) => seat.person)))
        absences.push(...(await t.terms({ person: deputy, kind: 'absence' })))
      const { title, roles } = office
      offices.push({ office: of, title, roles, acts: actingIn(of, [...seats, ...absences], day) })
    }
    const stays: { role: string; others: number }[] = []
    for (const { of: role } of held.filter(({ kind }) => kind === 'role')) {
      const others = (await t.terms({ kind: 'role', of: role })).filter(
        (term) => term.person !== person && holdsOn(term, day),
      )
      stays.push({ role, others: new Set(others.map((term) => term.person)).size })
    }
    return { offices, stays }
  })
}
