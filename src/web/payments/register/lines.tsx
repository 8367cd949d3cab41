/** @jsxImportSource react */
import { Link } from 'react-router'
import { useDesk } from '../../frame/index.ts'
import { ClauseLinks, money, shortDay } from '../../parts/index.ts'
import type { CaseView } from '../../screens/index.ts'
import { Why } from '../../why/index.ts'
import { type Line, orderOf, type Seen } from './seen.ts'
import { words } from './words.ts'

/** What became of a line, in words and a sign. */
function Answer({ line }: { line: Line }) {
  const { t } = useDesk()
  if (line.outcome === null) return <>{t(words.noAnswer)}</>
  return (
    <>
      {t(words[line.outcome])}
      {line.settled && <small>, {shortDay(line.settled.on)}</small>}
    </>
  )
}

/** The payment orders of the register; names and accounts for those who are shown them. */
export function Lines({ seen, view }: { seen: Seen; view: CaseView }) {
  const { t, model } = useDesk()
  const grants = Object.entries(model.procedures).find(([, { capability }]) => capability === 'grant')?.[0]
  const clauses = model.procedures[view.procedure]?.actions.confirm?.clauses ?? []
  return (
    <section aria-labelledby="lines">
      <h2 id="lines">{t(words.list)}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="wide" tabIndex={0} aria-label={t(words.list)}>
        <table>
          <thead>
            <tr>
              <th scope="col">№</th>
              <th scope="col">{t(words.order)}</th>
              {seen.showsPayees && <th scope="col">{t(words.payee)}</th>}
              <th scope="col">{t(words.ground)}</th>
              <th scope="col" className="n">
                {t(words.sum)}
              </th>
              <th scope="col">{t(words.answer)}</th>
            </tr>
          </thead>
          <tbody>
            {seen.lines.map((line) => (
              <tr key={line.number}>
                <th scope="row">{line.number}</th>
                <td>{orderOf(seen, line.number)}</td>
                {line.payee && (
                  <td>
                    {line.payee.name}
                    <small className="requisites">
                      {t(words.inn)} {line.payee.inn} · {line.payee.account} · {line.payee.bank.name}
                    </small>
                  </td>
                )}
                <td>
                  {line.agreement}, {t(words.tranche)} {line.tranche}
                </td>
                <td className="n">
                  {money(line.amount)}{' '}
                  <Why title={`${t(words.whyLine)} ${line.number}`}>
                    {() => (
                      <>
                        <p>
                          {t(words.whyText)} <ClauseLinks clauses={clauses.slice(0, 2)} />
                        </p>
                        {grants && (
                          <p>
                            <Link to={`/cases/${grants}/${line.grant}`}>
                              {t(words.toGrant)}: {line.agreement}
                            </Link>
                          </p>
                        )}
                      </>
                    )}
                  </Why>
                </td>
                <td>
                  <Answer line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
