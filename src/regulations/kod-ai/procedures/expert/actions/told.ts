import type { ChildCommand, IsoDate, Json } from '../../../../../kernel/index.ts'
import { type Applicant, type Entry, tiesWith } from '../../../rules/index.ts'

/** Somebody of the register, with what is known to tie them to others. */
interface Judge {
  readonly person: string
  readonly interests: readonly Entry[]
}
/** Where somebody judged: applications as they stand now, and sittings. */
interface Judged {
  readonly applications: Readonly<Record<string, Applicant>>
  readonly sittings: readonly string[]
}

/** Tells what was judged before to look for ties again: applications only where there is one, sittings look themselves. */
export function told({ person, interests }: Judge, judged: Judged, on: IsoDate): readonly ChildCommand[] {
  const judge = { person, inRound: false, reviewed: false, interests }
  const tied = Object.entries(judged.applications).filter(([, a]) => tiesWith(judge, a, on).length > 0)
  const input = { person, interests: interests as unknown as Json }
  const again = (procedure: string) => (id: string) => ({
    child: id,
    procedure,
    case: id,
    action: 'look-again',
    input,
  })
  return [...tied.map(([id]) => id).map(again('application')), ...judged.sittings.map(again('jury-sitting'))]
}
