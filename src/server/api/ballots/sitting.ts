import type { Context } from 'hono'
import { ballotProblems, type Place } from '../../../ballots/index.ts'
import type { Look } from '../../../engine/index.ts'
import { type Action, Problem, type Seat, type Voting } from '../../../kernel/index.ts'
import { seenCase } from '../cases/index.ts'
import type { Known } from '../reader.ts'
import type { BallotsApiParts } from './parts.ts'

/** A case at which people vote, as its viewer sees it. */
export interface Sitting {
  readonly place: Place
  readonly seen: Look
  readonly voting: Voting
  /** The action that closes a ballot. */
  readonly closing: Action
  readonly seats: (item: string | null) => readonly Seat[] | null
}

/**
 * The sitting that a path names, for those who see its votes.
 * @throws Problem UNKNOWN_PROCEDURE, UNKNOWN_CASE, NO_VOTING, NOT_SHOWN
 */
export async function sittingOf(c: Context, parts: BallotsApiParts, viewer: Known): Promise<Sitting> {
  const seen = await seenCase(c, parts, viewer)
  const { procedure, file } = seen
  const { voting } = procedure
  const closing = procedure.actions.find(({ name }) => name === voting?.close)
  if (!voting || !closing)
    throw new Problem('NO_VOTING', 'unknown', {
      ru: `Дела вида «${procedure.title.ru}» не голосуются`,
      en: `Nothing is voted on in a case of the kind "${procedure.title.en}"`,
    })
  if (!seen.fields.some(({ key }) => key === voting.field))
    throw new Problem('NOT_SHOWN', 'role', {
      ru: 'Голосование видят его участники и те, кто его ведёт',
      en: 'A vote is seen by those who vote and those who hold it',
    })
  const seats = voting.seats as (facts: unknown, item: string | null) => readonly Seat[] | null
  return {
    place: { tenant: viewer.tenant, case: file.id, procedure: procedure.id },
    seen,
    voting,
    closing,
    seats: (item) => seats(file.facts, item),
  }
}

/** Whether the viewer may close ballots here. */
export const holdsBallots = ({ seen, closing }: Sitting): boolean =>
  closing.by.some((role) => seen.roles.includes(role))

/** @throws Problem ROLE_NOT_ALLOWED unless the viewer may close ballots here */
export function demandOfficer(sitting: Sitting): void {
  if (holdsBallots(sitting)) return
  const { closing } = sitting
  const roles = closing.by.join(', ')
  throw new Problem(
    'ROLE_NOT_ALLOWED',
    'role',
    { ru: 'Голосование ведёт не эта роль', en: 'A ballot is held by another role' },
    [
      {
        path: '',
        message: { ru: `нужна роль: ${roles}`, en: `a role is needed: ${roles}` },
        clause: closing.clauses[0]!,
        remedy: { ru: 'Попросите секретаря', en: 'Ask the secretary' },
      },
    ],
  )
}

/** @throws Problem NOT_IN_ROLL, NOT_GATHERING */
export function demandMember({ seen, voting, seats }: Sitting, person: string): void {
  if (!seats(null)?.some(({ id }) => id === person)) throw ballotProblems.roll(voting.clauses.roll)
  if (!voting.gathers.includes(seen.file.state)) throw ballotProblems.gathers()
}
