/** @jsxImportSource react */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { DraftForm } from '../../../server/client/index.ts'
import { useDesk } from '../../frame/index.ts'
import { ClauseLinks, Loading, Refused } from '../../parts/index.ts'
import { moneyText } from '../model.ts'
import { words } from '../words.ts'
import '../../styles/panel.css'

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Moscow' }).format(new Date())

/** Plans a sitting: its day, and which of those that were recommended stand on the agenda, in the order of their numbers. */
export function Planning({ form }: { form: DraftForm }) {
  const { client, model, send, t, language } = useDesk()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { procedure, action, parent = '' } = form
  const known = model.procedures[procedure]!.actions[action]!
  const key = useRef(crypto.randomUUID())
  const filings = Object.entries(model.procedures)
    .filter(([, one]) => one.capability === 'intake' && one.parent === model.procedures[procedure]!.parent)
    .map(([id]) => id)
  const waiting = useQuery({
    queryKey: ['cases', 'recommended', parent],
    queryFn: async () => {
      const found = []
      for (const kind of filings)
        for await (const row of client.allCases({
          procedure: kind,
          parent,
          state: ['recommended'],
          limit: 100,
        }))
          found.push(row)
      return found
    },
  })
  const [date, setDate] = useState(today)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  if (waiting.error) return <Refused error={waiting.error} again={() => void waiting.refetch()} />
  if (!waiting.data) return <Loading />
  const items = waiting.data.filter((row) => !left.has(row.case)).map((row) => row.case)
  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    setError(null)
    try {
      const answer = await send(procedure, action)(null, { date, items }, { key: key.current, parent })
      await queries.invalidateQueries({ queryKey: ['cases'] })
      navigate(`/cases/${procedure}/${answer.case}`)
    } catch (failed) {
      setError(failed)
      key.current = crypto.randomUUID()
    } finally {
      setBusy(false)
    }
  }
  return (
    <form className="panel" onSubmit={submit}>
      <h1>{t(words.planTitle)}</h1>
      <p>
        <ClauseLinks clauses={known.clauses} />
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
      <fieldset>
        <legend>{t(words.planItems)}</legend>
        {waiting.data.length === 0 && <p className="empty">{t(words.planNone)}</p>}
        <ul className="plan-items">
          {waiting.data.map((row) => (
            <li key={row.case}>
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
                {row.number} · {row.title}{' '}
                {row.sums?.requested && <small>{moneyText(row.sums.requested, language)}</small>}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      {error !== null && <Refused error={error} />}
      <p className="choices">
        <button type="submit" className="btn" disabled={busy || items.length === 0}>
          {t(known.title)}: {items.length}
        </button>
      </p>
    </form>
  )
}
