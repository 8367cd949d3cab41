import { type Bench, officer } from './bench.ts'

/** All five members of the usual jury are here. */
export const everybody = (size = 5) =>
  Array.from({ length: size }, (_, i) => ({ person: `jury-${i + 1}`, mode: i === 2 ? 'remote' : 'onsite' }))

/** An open ballot, a vote a letter in the order of the roll: f for, a against, - abstain, space no vote. */
export const ballot = (letters: string) => ({
  kind: 'open',
  votes: [...letters].flatMap((letter, i) =>
    letter === ' '
      ? []
      : [
          {
            seat: `jury-${i + 1}`,
            vote: letter === 'f' ? 'for' : letter === 'a' ? 'against' : 'abstain',
          },
        ],
  ),
})

export async function planJury(t: Bench, contest: string, items: readonly string[]): Promise<string> {
  return (await t.open('jury-sitting', contest, 'plan', { date: t.today(), items }, officer)).id
}

export async function openJury(t: Bench, contest: string, items: readonly string[], size = 5) {
  const id = await planJury(t, contest, items)
  await t.act('jury-sitting', id, 'open', { attendance: everybody(size) }, officer)
  return id
}

export const closeItem = (t: Bench, sitting: string, item: string, letters: string, changes: object = {}) =>
  t.act(
    'jury-sitting',
    sitting,
    'close-item',
    { item, ballot: ballot(letters), amount: '1000000.00', reason: null, ...changes },
    officer,
  )

export const signProtocol = (t: Bench, kind: string, sitting: string, changes: object = {}) =>
  t.act(kind, sitting, 'sign-protocol', { number: sitting, date: t.today(), ...changes }, officer)

/** A whole jury sitting that supports every item with the given sum. */
export async function juryFor(t: Bench, contest: string, items: readonly string[], amount = '1000000.00') {
  const id = await openJury(t, contest, items)
  for (const item of items) await closeItem(t, id, item, 'fffff', { amount })
  await signProtocol(t, 'jury-sitting', id)
  return id
}

export interface Decided {
  readonly item: string
  readonly decision: string
  readonly amount: string | null
  readonly reason: string | null
}

const prefixes: Readonly<Record<string, string>> = {
  'council-sitting': 'council',
  'commission-sitting': 'commission',
  'directorate-sitting': 'director',
}

/** Plans and opens a sitting of council, commission or directorate. */
export async function openBody(t: Bench, kind: string, contest: string, items: readonly string[]) {
  const { id } = await t.open(kind, contest, 'plan', { date: t.today(), items }, officer)
  await t.act(kind, id, 'open', { attendance: [`${prefixes[kind]}-1`, `${prefixes[kind]}-2`] }, officer)
  return id
}

/** A whole sitting with these decisions. */
export async function bodyFor(t: Bench, kind: string, contest: string, decisions: readonly Decided[]) {
  const id = await openBody(
    t,
    kind,
    contest,
    decisions.map((d) => d.item),
  )
  await t.act(kind, id, 'decide', { decisions }, officer)
  await signProtocol(t, kind, id)
  return id
}

export const yes = (item: string, decision: string, amount: string | null = '1000000.00'): Decided => ({
  item,
  decision,
  amount,
  reason: null,
})
