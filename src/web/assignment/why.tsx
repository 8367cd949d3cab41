/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { ClauseLink } from '../parts/index.ts'
import type { Names, Proposal, ProposedPair } from './rows.ts'
import { filled } from './texts.ts'
import { words } from './words.ts'

/** Why this expert: what fits, how loaded they get, who would have fitted better and why it is not them. */
export function PairWhy({
  pair,
  names,
  loads,
}: {
  pair: ProposedPair
  names: Names
  loads: ReadonlyMap<string, Proposal['loads'][number]>
}) {
  const { t } = useDesk()
  const load = loads.get(pair.person)
  const { fit, better, pinned } = pair
  return (
    <details className="why">
      <summary>{t(words.why)}</summary>
      {pinned && <p className="tag now">{t(words.pinnedHere)}</p>}
      <dl className="facts">
        <dt>{t(words.lotFits)}</dt>
        <dd>+{fit.lot}</dd>
        <dt>{t(words.wordsFit)}</dt>
        <dd>
          {fit.matched.length > 0 ? `${fit.matched.join(', ')}: ` : `${t(words.noWords)}: `}+{fit.words}
        </dd>
        {load && (
          <>
            <dt>{t(words.has)}</dt>
            <dd>{load.has}</dd>
            <dt>{t(words.willHave)}</dt>
            <dd>{filled(t(words.of), { n: load.has + load.added, max: load.capacity })}</dd>
            <dt>{t(words.nextPrice)}</dt>
            <dd>
              {load.next
                ? `${load.next.load} + ${load.next.spread} ${t(words.points)}`
                : t(words.takesNoMore)}
            </dd>
          </>
        )}
      </dl>
      {better.length === 0 ? (
        <p className="s">{t(words.nobodyBetter)}</p>
      ) : (
        <>
          <p className="s">{t(words.betterTitle)}</p>
          <ul className="plain">
            {better.map((one) => (
              <li className="f" key={one.person}>
                <span
                  className={one.why === 'tied' || one.why === 'barred' ? 'm broken' : 'm'}
                  aria-hidden="true"
                >
                  {one.why === 'tied' || one.why === 'barred' ? '✕' : '–'}
                </span>
                <span>
                  {names.get(one.person) ?? one.person}, {one.fit} {t(words.points)}:{' '}
                  {t(words.reason[one.why])}
                  {one.bars.map(({ kind, clause, text }) => (
                    <span key={kind}>
                      {' · '}
                      {t(text)} <ClauseLink clause={clause} />
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
