import { checkInn10 } from '../../../reference/index.ts'
import type { Declared } from '../procedures/index.ts'
import type { Interest } from '../procedures/shared/index.ts'
import { type Bench, officer } from './bench.ts'
import { bodyRoll, juryRoll } from './contest.ts'

/** The INN of the n-th organisation that does not exist: its check digit is right. */
export function innOf(n: number): string {
  const base = `77${String(n).padStart(7, '0')}`
  return [...'0123456789'].map((digit) => base + digit).find((inn) => checkInn10(inn).ok)!
}

/** An entry of a register of interests. */
export const interest = (kind: Interest['kind'], changes: Partial<Interest> = {}): Interest => ({
  kind,
  with: null,
  organisation: null,
  project: null,
  intentAgreement: null,
  until: null,
  ...changes,
})

/** What an application declares of its members, and of the project. */
export const declaring = (
  members: Readonly<Record<string, readonly Interest[]>>,
  project: Partial<Declared['project']> = {},
): Declared => ({
  members: Object.entries(members).map(([person, interests]) => ({ person, interests: [...interests] })),
  project: { coAuthors: [], partners: [], letters: [], ...project },
})

/** Enters a person who sits in a body; with interests, they are declared. */
export const enterMember = async (t: Bench, person: string, interests?: readonly object[]) =>
  (
    await t.open(
      'expert',
      null,
      'enter-member',
      { person, name: `Кворумов ${person}`, ...(interests ? { interests } : {}) },
      officer,
    )
  ).id

/** Declares the interests of an entry anew. */
export const declareInterests = (
  t: Bench,
  entry: string,
  person: string,
  interests: readonly object[],
  who = officer,
) => t.act('expert', entry, 'declare-interests', { person, interests, reason: null }, who)

/** Appoints the usual jury of five anew, each with an entry in the register; some have declared interests. */
export async function appointRegistered(
  t: Bench,
  contest: string,
  interests: Readonly<Record<string, readonly object[]>> = {},
  body: 'jury' | 'council' | 'commission' = 'jury',
): Promise<Readonly<Record<string, string>>> {
  const roll = body === 'jury' ? juryRoll() : bodyRoll(body)
  const entries: Record<string, string> = {}
  for (const { person } of roll.members)
    entries[person] = await enterMember(t, person, interests[person] ?? [])
  const members = roll.members.map((m) => ({ ...m, entry: entries[m.person] }))
  const document = { number: `${roll.document.number}/р`, date: roll.document.date }
  await t.act('contest', contest, `appoint-${body}`, { ...roll, document, members }, officer)
  return entries
}
