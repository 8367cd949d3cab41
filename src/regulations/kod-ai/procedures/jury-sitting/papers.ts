import type { CasePapers, FormData, Json } from '../../../../kernel/index.ts'
import { juryProtocol } from '../../forms/index.ts'
import { minutesOf, tieGround } from '../shared/index.ts'
import type { JuryItem, Tally } from './facts.ts'

type Listed = Pick<JuryItem, 'number' | 'title' | 'requested' | 'rank'>
type Decided = Pick<JuryItem, 'number' | 'result' | 'postponed'>
interface Balloted {
  readonly number: string
  readonly attempts: readonly { readonly tally: Tally }[]
}
interface Present {
  readonly recused: readonly {
    readonly number: string
    readonly person: string
    readonly letter: string | null
  }[]
}

/** The protocol of the jury as it is printed: attendance, recusals, votes, decisions, sums (`kod-ai:4.7.10`). */
export const juryPapers: CasePapers = {
  field: 'agenda',
  besides: ['date', 'attendance', 'ballots', 'results'],
  above: ['memberships', 'title'],
  actions: [],
  print(shown: Json, besides) {
    const agenda = shown as unknown as readonly Listed[]
    const results = (besides.results ?? []) as unknown as readonly Decided[]
    const ballots = (besides.ballots ?? []) as unknown as readonly Balloted[]
    const recused = (besides.attendance as unknown as Present | undefined)?.recused ?? []
    const { head, signers, nameOf } = minutesOf('jury', besides)
    const rows = agenda
      .toSorted((a, b) => a.rank - b.rank || (a.number < b.number ? -1 : 1))
      .map(({ number, title, requested }) => {
        const { result = null, postponed = null } = results.find((one) => one.number === number) ?? {}
        const tally = result?.tally ?? ballots.find((one) => one.number === number)?.attempts.at(-1)?.tally
        return {
          number,
          title,
          requested,
          ...(tally
            ? { for: tally.for, against: tally.against, abstain: tally.abstain, voters: tally.voters }
            : {}),
          decision: result?.decision ?? (postponed === null ? 'none' : 'postponed'),
          ...(result?.amount ? { amount: result.amount } : {}),
          reason: result?.note ?? postponed ?? '',
        }
      })
    const conflicts = recused.map(({ number, person, letter }) => ({
      number,
      person: nameOf(person),
      ground: tieGround(letter),
    }))
    const data: FormData = { ...head, items: rows, conflicts }
    const inCase = { facts: { conflicts: conflicts.length > 0 ? 'some' : 'none' } }
    return [{ form: juryProtocol, data, inCase, signers }]
  },
}
