/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { ClauseLink } from '../parts/index.ts'
import type { Board, Proposal } from './rows.ts'
import { filled } from './texts.ts'
import { words } from './words.ts'

/** Who gets fewer experts than the clause asks for, and why: named one by one, never passed over. */
export function ShortList({ board, proposal }: { board: Board; proposal: Proposal }) {
  const { t } = useDesk()
  if (proposal.missing === 0) return null
  const known = new Map(board.applications.map((one) => [one.case, one]))
  return (
    <div className="problem">
      <strong>
        {t(words.shortTitle)} <ClauseLink clause={board.clauses.fewest} />
      </strong>
      <p>{filled(t(words.shortLead), { n: proposal.missing })}</p>
      <ul>
        {proposal.short.map(({ filing, why, ...counts }) => (
          <li key={filing}>
            {known.get(filing)?.number ?? filing}: {known.get(filing)?.topic} –{' '}
            {filled(t(why === 'candidates' ? words.shortCandidates : words.shortCapacity), counts)}
          </li>
        ))}
      </ul>
    </div>
  )
}
