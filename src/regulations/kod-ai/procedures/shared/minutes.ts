import type { Besides, FormCase, FormData, Text } from '../../../../kernel/index.ts'
import type { Protocol } from './schemas.ts'

interface Day {
  readonly date: string
  readonly document?: Protocol | null
  readonly order?: Protocol | null
  readonly rules?: Protocol | null
  readonly protocol: Protocol | null
}
interface Member {
  readonly person: string
  readonly name: unknown
  readonly role: string
}
interface Present {
  readonly roll: readonly (string | { readonly person: string })[]
  readonly attendance: readonly (string | { readonly person: string })[]
}

const idOf = (one: string | { readonly person: string }) => (typeof one === 'string' ? one : one.person)
const cited = (paper: Protocol | null | undefined) =>
  paper ? `№ ${paper.number} от ${paper.date.split('-').reverse().join('.')}` : ''

/** What stands at the head and the foot of a protocol; who is named only as the viewer sees names. */
export interface Minutes {
  readonly head: FormData
  readonly signers: readonly Text[]
  nameOf(person: string): string
}

/** Reads it from what the viewer sees of the sitting and of the contest. */
export function minutesOf(body: string, { date, attendance, memberships, title }: Besides): Minutes {
  const day = date as unknown as Day | undefined
  const who = attendance as unknown as Present | undefined
  const members =
    (memberships as unknown as Readonly<Record<string, { members: readonly Member[] } | null>> | undefined)?.[
      body
    ]?.members ?? []
  const nameOf = (person: string) => {
    const name = members.find((member) => member.person === person)?.name
    return typeof name === 'string' ? name : person
  }
  const here = new Set(who?.attendance.map(idOf))
  const roll = who?.roll.map(idOf) ?? []
  const absent = roll.filter((person) => !here.has(person))
  const chair = members.find(({ role, person }) => role === 'chair' && here.has(person))
  const lead = chair ?? members.find(({ role, person }) => role === 'deputy' && here.has(person))
  const name = lead && typeof lead.name === 'string' ? ` ${lead.name}` : ''
  return {
    nameOf,
    head: {
      number: day?.protocol?.number ?? '',
      ...(day?.protocol ? { signed: day.protocol.date } : {}),
      date: day?.date ?? '',
      contest: typeof title === 'string' ? title : '',
      document: cited(day?.document ?? day?.order),
      rules: cited(day?.rules),
      present: [...here].map(nameOf).join(', ') || '–',
      absent: absent.map(nameOf).join(', ') || '–',
      quorum: roll.length > 0 ? `${here.size} / ${roll.length}` : '',
    },
    signers: [
      { ru: `Председательствующий${name}`, en: `Presiding${name}` },
      { ru: 'Секретарь', en: 'Secretary' },
    ],
  }
}

/** The ground of a recusal as the clause numbers it (`kod-ai:4.6.4`); none where the ground is another. */
export const tieGround = (letter: string | null): string =>
  letter === null ? '' : `п. 4.6.4, пп. ${letter === 'a' ? 'а' : 'б'}`

interface Told {
  readonly number: string
  readonly reason: string
}

/** A protocol filled in: what it decided, why, and who stood apart; what there is none of is not printed. */
export function filledMinutes(
  { head }: Minutes,
  items: readonly Told[],
  conflicts: readonly FormData[],
): { readonly data: FormData; readonly inCase: FormCase } {
  const reasons = items.flatMap(({ number, reason }) => (reason === '' ? [] : [{ number, reason }]))
  const some = (is: boolean) => (is ? 'some' : 'none')
  return {
    data: { ...head, items, reasons, conflicts },
    inCase: {
      facts: {
        conflicts: some(conflicts.length > 0),
        reasons: some(reasons.length > 0),
        rules: some(head.rules !== ''),
      },
    },
  }
}
