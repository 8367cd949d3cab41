/** @jsxImportSource react */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { DraftForm } from '../../../server/client/index.ts'
import { useDesk } from '../../frame/index.ts'
import { ClauseLink, ClauseLinks, Loading, money, Refused } from '../../parts/index.ts'
import { useBodyName } from '../chain.tsx'
import { useFilings } from '../filings.ts'
import { chainOf, total } from '../model.ts'
import { words } from '../words.ts'
import '../../styles/body.css'

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Moscow' }).format(new Date())

/** Convenes a body: its day, and the filings that the body before has decided in favour of, with their sums. */
export function Planning({ form }: { form: DraftForm }) {
  const { client, model, send, t, code } = useDesk()
  const nameOf = useBodyName()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { procedure, action, parent = '' } = form
  const known = model.procedures[procedure]!
  const above = useQuery({
    queryKey: ['case', parent, 'view'],
    queryFn: () => client.case(known.parent!, parent),
    retry: false,
  })
  const chain = above.data && chainOf(above.data)
  const link = chain?.links.find((one) => one.procedure === procedure)
  const waiting = useFilings(known.parent, parent, link?.takes)
  const key = useRef(crypto.randomUUID())
  const [date, setDate] = useState(today)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const failed = above.error ?? waiting.error
  if (failed)
    return <Refused error={failed} again={() => void Promise.all([above.refetch(), waiting.refetch()])} />
  if (!waiting.data || !link) return <Loading />
  const rows = waiting.data.toSorted((a, b) => Number(a.number) - Number(b.number))
  const sumOf = (row: (typeof rows)[number]) => row.sums[link.from] ?? row.sums.requested ?? null
  const chosen = rows.filter((row) => !left.has(row.case))
  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    setError(null)
    try {
      const input = { date, items: chosen.map((row) => row.case) }
      const answer = await send(procedure, action)(null, input, { key: key.current, parent })
      await queries.invalidateQueries({ queryKey: ['cases'] })
      navigate(`/cases/${procedure}/${answer.case}`)
    } catch (refused) {
      setError(refused)
      key.current = crypto.randomUUID()
    } finally {
      setBusy(false)
    }
  }
  return (
    <form className="body-sitting" onSubmit={submit}>
      <h1>
        {t(words.planTitle)}: {nameOf(link).toLowerCase()}
      </h1>
      <p>
        <ClauseLinks clauses={known.actions[action]!.clauses} />
      </p>
      <p className="power">
        {t(words[link.sum])} <ClauseLink clause={link.clauses.sum} />
      </p>
      <p>
        <label htmlFor="plan-date">{t(words.planDate)}</label>{' '}
        <input
          id="plan-date"
          type="date"
          required
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
      </p>
      {rows.length === 0 ? (
        <p className="empty">{t(words.planNone)}</p>
      ) : (
        <fieldset>
          <legend>
            {t(words.planItems)}: {chosen.length}, {t(words.planTotal)} {money(total(chosen.map(sumOf)))} ₽
          </legend>
          <ul className="rows">
            {rows.map((row) => (
              <li key={row.case}>
                <div>
                  <label>
                    <input
                      type="checkbox"
                      checked={!left.has(row.case)}
                      onChange={(event) => {
                        const next = new Set(left)
                        if (event.target.checked) next.delete(row.case)
                        else next.add(row.case)
                        setLeft(next)
                      }}
                    />{' '}
                    № {row.number} {row.title}
                  </label>
                  <small>{row.lot && (code('lot', row.lot) ?? row.lot)}</small>
                </div>
                <span>{sumOf(row) && `${money(sumOf(row)!)} ₽`}</span>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {error !== null && <Refused error={error} />}
      <p className="go">
        <button type="submit" className="btn" disabled={busy || chosen.length === 0}>
          {t(known.actions[action]!.title)}: {chosen.length}
        </button>
      </p>
    </form>
  )
}
