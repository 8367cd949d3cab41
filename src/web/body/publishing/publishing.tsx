/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import type { DraftForm } from '../../../server/client/index.ts'
import { useDesk } from '../../frame/index.ts'
import { ClauseLink, ClauseLinks, Loading, money, Refused } from '../../parts/index.ts'
import type { CaseView } from '../../screens/index.ts'
import { useActing } from '../../spot/index.ts'
import { useFilings } from '../filings.ts'
import { chainOf, fieldOf, total } from '../model.ts'
import { words } from '../words.ts'
import '../../styles/body.css'

/** Publication: the list as everybody will see it, what stays inside, and one press. */
export function Publishing({ form, view }: { form: DraftForm; view: CaseView | null }) {
  return view && <Preview form={form} view={view} />
}

function Preview({ form, view }: { form: DraftForm; view: CaseView }) {
  const { client, model, t, code } = useDesk()
  const { procedure, action } = form
  const known = model.procedures[procedure]!.actions[action]!
  const acting = useActing(view, action)
  const winners = useFilings(procedure, view.case, chainOf(view)?.wins)
  const weighed = useQuery({
    queryKey: ['cases', 'stops', view.case, action, view.version],
    queryFn: () => client.weigh(procedure, view.case, action, { reason: null }),
    enabled: !acting.done,
    retry: false,
  })
  const [reason, setReason] = useState('')
  const refusal = weighed.data?.refusal ?? null
  const late = refusal?.items.find(({ path }) => path === 'reason')
  const stops = refusal?.items.filter(({ path }) => path !== 'reason') ?? []
  async function submit(event: FormEvent) {
    event.preventDefault()
    await acting.act({ reason: reason.trim() || null })
  }
  const publicPage = <a href={`/contests/${view.case}`}>{t(words.publicPage)}</a>
  if (acting.done)
    return (
      <div className="body-sitting">
        <h1>{t(words.published)}</h1>
        <p className="told">✓ {publicPage}</p>
        <p>
          <Link to={`/cases/${procedure}/${view.case}`}>{t(words.toContest)}</Link>
        </p>
      </div>
    )
  if (winners.error) return <Refused error={winners.error} again={() => void winners.refetch()} />
  if (!winners.data) return <Loading />
  const rows = winners.data.toSorted((a, b) => Number(a.number) - Number(b.number))
  return (
    <form className="body-sitting" onSubmit={submit}>
      <p className="s over">
        <Link to={`/cases/${procedure}/${view.case}`}>
          {String(fieldOf(view, 'title') ?? t(words.toContest))}
        </Link>
      </p>
      <h1>{t(words.publishTitle)}</h1>
      <p>
        <ClauseLinks clauses={known.clauses} />
      </p>
      <section aria-labelledby="becomes">
        <h2 id="becomes">{t(words.becomes)}</h2>
        <p className="s">
          {t(words.becomesNote)} {publicPage}
        </p>
        {rows.length === 0 ? (
          <p className="empty">{t(words.noWinners)}</p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls on a narrow screen is reached by the keyboard
          <section className="scroll preview" aria-label={t(words.becomes)} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t(words.number)}</th>
                  <th scope="col">{t(words.project)}</th>
                  <th scope="col">{t(words.lot)}</th>
                  <th scope="col" className="n">
                    {t(words.sum)}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.case}>
                    <td>{row.number}</td>
                    <th scope="row" className="t">
                      {row.title}
                    </th>
                    <td>{row.lot && (code('lot', row.lot) ?? row.lot)}</td>
                    <td className="n">{row.sums.approved && money(row.sums.approved)}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <td colSpan={3}>
                    {t(words.winners)}: {rows.length}
                  </td>
                  <td className="n">
                    <b>{money(total(rows.map((row) => row.sums.approved ?? null)))}</b>
                  </td>
                </tr>
              </tfoot>
            </table>
          </section>
        )}
      </section>
      <section aria-labelledby="stays">
        <h2 id="stays">{t(words.stays)}</h2>
        <ul>
          {[words.staysPeople, words.staysScores, words.staysVotes, words.staysLost].map((one) => (
            <li key={one.en}>{t(one)}</li>
          ))}
        </ul>
      </section>
      {late && (
        <p>
          <label htmlFor="late-reason">
            {t(words.lateReason)}. {t(late.message)} {late.clause && <ClauseLink clause={late.clause} />}
          </label>
          <input
            id="late-reason"
            className="wide"
            required
            maxLength={4000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </p>
      )}
      {stops.map(({ path, message, clause }) => (
        <p className="problem" key={`${path} ${message.ru}`}>
          {t(message)} {clause && <ClauseLink clause={clause} />}
        </p>
      ))}
      {acting.error !== null && <Refused error={acting.error} />}
      <p className="go">
        <button
          type="submit"
          className="btn"
          disabled={acting.busy || stops.length > 0 || !view.actions.some(({ name }) => name === action)}
        >
          {t(known.title)}
        </button>
      </p>
    </form>
  )
}
