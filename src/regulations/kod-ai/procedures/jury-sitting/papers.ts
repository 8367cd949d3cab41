import type { CasePapers, Json } from '../../../../kernel/index.ts'
import { juryProtocol } from '../../forms/index.ts'
import { filledMinutes, minutesOf, tieGround } from '../shared/index.ts'
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
    const minutes = minutesOf('jury', besides)
    const rows = agenda
      .toSorted((a, b) => a.rank - b.rank || (a.number < b.number ? -1 : 1))
      .map(({ number, title, requested }) => {
        const { result = null, postponed = null } = results.find((one) => one.number === number) ?? {}
        const tally = result?.tally ?? ballots.find((one) => one.number === number)?.attempts.at(-1)?.tally
        return {
          number,
          title,
          requested,
          ...(tally ? { for: tally.for, against: tally.against, abstain: tally.abstain } : {}),
          decision: result?.decision ?? (postponed === null ? 'none' : 'postponed'),
          ...(result?.amount ? { amount: result.amount } : {}),
          reason: [
            result?.castBy ? `Решающий голос: ${minutes.nameOf(result.castBy)}` : '',
            result?.note ?? postponed ?? '',
          ]
            .filter(Boolean)
            .join('. '),
        }
      })
    const conflicts = recused.map(({ number, person, letter }) => ({
      number,
      person: minutes.nameOf(person),
      ground: tieGround(letter),
    }))
    return [{ form: juryProtocol, ...filledMinutes(minutes, rows, conflicts), signers: minutes.signers }]
  },
}
