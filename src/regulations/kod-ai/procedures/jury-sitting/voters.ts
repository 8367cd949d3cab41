import type { Attempt, JuryItem } from './facts.ts'

/** Who voted in a closed ballot; of a secret one attendance and recusals are known by name. */
export const votersIn = ({ ballot }: Attempt): readonly string[] =>
  ballot.kind === 'open'
    ? ballot.votes.map((v) => v.seat)
    : ballot.attended.filter((id) => !ballot.recused.includes(id))

/** Who had a part in the decision on an item: the voters of its last ballot and the lead who decided a tie. */
export function decidersOf(item: JuryItem): readonly string[] {
  const last = item.attempts.at(-1)
  const voters = last ? votersIn(last) : []
  const cast = item.result?.castBy ?? null
  return cast === null || voters.includes(cast) ? voters : [...voters, cast]
}
