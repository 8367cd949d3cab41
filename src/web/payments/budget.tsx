/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Queries } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import { ClauseLinks, Download, Loading, money, Refused } from '../parts/index.ts'
import { Why } from '../why/index.ts'
import { figureWords, words } from './words.ts'

type Contest = Awaited<ReturnType<Queries['budget']>>['contests'][number]
const figures = ['recommended', 'negotiated', 'signed', 'paid', 'returned'] as const
type Figure = (typeof figures)[number]
type Clauses = Readonly<Record<string, string>>

/** What each contest was allotted and what became of it, by lot; what would exceed it is told, never decided. */
export function Budgets() {
  const { client, t, language } = useDesk()
  const asked = useQuery({ queryKey: ['cases', 'budget'], queryFn: () => client.budget() })
  const file = (format: string) => `/api/v1/exports/budget?format=${format}&lang=${language}`
  const shown = asked.data?.contests.filter(
    (one) => one.allotted !== null || one.signed !== '0.00' || one.negotiated !== '0.00',
  )
  return (
    <section aria-labelledby="budget">
      <h2 id="budget">{t(words.budget)}</h2>
      <p className="s">{t(words.budgetNote)}</p>
      {asked.error ? (
        <Refused error={asked.error} again={() => void asked.refetch()} />
      ) : !shown ? (
        <Loading />
      ) : (
        <>
          <Warnings contests={shown} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
          <section className="wide" tabIndex={0} aria-label={t(words.budget)}>
            <table className="budget">
              <thead>
                <tr>
                  <th scope="col">{t(words.contest)}</th>
                  {(['allotted', ...figures, 'left'] as const).map((name) => (
                    <th key={name} scope="col" className="n">
                      {t(words[name])}, ₽
                    </th>
                  ))}
                </tr>
              </thead>
              {shown.map((contest) => (
                <Rows key={contest.contest} contest={contest} clauses={asked.data?.clauses ?? {}} />
              ))}
            </table>
          </section>
          <p className="s files">
            <Download href={file('xlsx')}>{t(words.xlsx)}</Download>{' '}
            <Download href={file('csv')}>{t(words.csv)}</Download>
          </p>
        </>
      )}
    </section>
  )
}

const nameOf = ({ title, round, contest }: Contest) => [round, title].filter(Boolean).join(' · ') || contest

function Warnings({ contests }: { contests: readonly Contest[] }) {
  const { t } = useDesk()
  const found = contests.filter(({ over, overWith }) => over !== null || overWith !== null)
  if (found.length === 0) return null
  return (
    <div className="problem" role="status">
      <ul>
        {found.map((one) => (
          <li key={one.contest}>
            {nameOf(one)}. {t(one.over ? words.over : words.overWith)}{' '}
            {money(one.over ?? one.overWith ?? '0.00')} ₽
          </li>
        ))}
      </ul>
      <p>{t(words.decides)}</p>
    </div>
  )
}

function Rows({ contest, clauses }: { contest: Contest; clauses: Clauses }) {
  const { t, code } = useDesk()
  const name = nameOf(contest)
  return (
    <tbody>
      <tr className="whole">
        <th scope="row">
          <Link to={`/cases/${contest.procedure}/${contest.contest}`}>{name}</Link>
        </th>
        <td className="n">
          {contest.allotted === null ? '–' : money(contest.allotted)}
          {contest.allotted !== null && (
            <Why title={`${t(words.allotted)}, ${name}`}>
              {() => (
                <p>
                  {t(words.allottedWhy)} {clauses.allotted && <ClauseLinks clauses={[clauses.allotted]} />}
                </p>
              )}
            </Why>
          )}
        </td>
        {figures.map((figure) => (
          <Sum
            key={figure}
            contest={contest}
            figure={figure}
            lot={null}
            value={contest[figure]}
            of={name}
            clause={clauses[figure]}
          />
        ))}
        <td className="n">
          {contest.left === null ? '–' : money(contest.left)}
          {contest.left !== null && (
            <Why title={`${t(words.left)}, ${name}`}>
              {() => (
                <p>
                  {t(words.allotted)} {money(contest.allotted ?? '0.00')} − {t(words.signed).toLowerCase()}{' '}
                  {money(contest.signed)} = <b>{money(contest.left ?? '0.00')} ₽</b>
                </p>
              )}
            </Why>
          )}
        </td>
      </tr>
      {contest.lots.map((line) => {
        const lot = line.lot === '' ? t(words.noLot) : (code('lot', line.lot) ?? line.lot)
        return (
          <tr key={line.lot} className="lot">
            <th scope="row">{lot}</th>
            <td className="n">–</td>
            {figures.map((figure) => (
              <Sum
                key={figure}
                contest={contest}
                figure={figure}
                lot={line.lot}
                value={line[figure]}
                of={`${name}, ${lot}`}
                clause={clauses[figure]}
              />
            ))}
            <td className="n">–</td>
          </tr>
        )
      })}
    </tbody>
  )
}

function Sum({
  contest,
  figure,
  lot,
  value,
  of,
  clause,
}: {
  contest: Contest
  figure: Figure
  lot: string | null
  value: string
  of: string
  clause: string | undefined
}) {
  const { t } = useDesk()
  return (
    <td className="n">
      {money(value)}
      {value !== '0.00' && (
        <Why title={`${t(words[figure])}, ${of}`}>
          {() => <Behind contest={contest.contest} figure={figure} lot={lot} clause={clause} />}
        </Why>
      )}
    </td>
  )
}

/** The rows that a figure is made of. */
function Behind({
  contest,
  figure,
  lot,
  clause,
}: {
  contest: string
  figure: Figure
  lot: string | null
  clause: string | undefined
}) {
  const { client, t } = useDesk()
  const asked = useQuery({
    queryKey: ['cases', 'budget', contest, figure, lot],
    queryFn: () => client.budgetRows(contest, figure, lot),
  })
  if (asked.error) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Loading />
  const { items, total } = asked.data
  return (
    <>
      <p>
        {t(figureWords[figure])} {clause && <ClauseLinks clauses={[clause]} />}
      </p>
      {items.length === 0 ? (
        <p className="empty">{t(words.noRows)}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t(words.number)}</th>
              <th scope="col">{t(words.topic)}</th>
              <th scope="col" className="n">
                {t(words.sum)}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((one) => (
              <tr key={one.case}>
                <th scope="row">
                  <Link to={`/cases/${one.procedure}/${one.case}`}>{one.number ?? '–'}</Link>
                </th>
                <td>{one.title}</td>
                <td className="n">{money(one.sum)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t(words.total)}
              </th>
              <td className="n">{money(total)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </>
  )
}
