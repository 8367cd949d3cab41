/** @jsxImportSource react */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { money, Refused, shortDay } from '../parts/index.ts'
import type { DueRow } from './shape.ts'
import { words } from './words.ts'

interface Named {
  readonly person: string
  readonly name: string
}

/** One tranche is marked as paid: the order's number and day, the lines by members, one press. */
export function Mark({ row, onEnd }: { row: DueRow; onEnd: (told: string) => void }) {
  const { client, send, t } = useDesk()
  const queries = useQueryClient()
  const id = useId()
  const head = useRef<HTMLHeadingElement>(null)
  const [order, setOrder] = useState('')
  const [day, setDay] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [isSending, setSending] = useState(false)
  // One attempt, however often its answer is lost.
  const [attempt, setAttempt] = useState(() => crypto.randomUUID())
  useEffect(() => head.current?.focus(), [])
  const { grant, due } = row
  const view = useQuery({
    queryKey: ['case', grant.case],
    queryFn: () => client.case(grant.procedure, grant.case),
  })
  const members = (view.data?.fields.find(({ key }) => key === 'members')?.value ??
    []) as unknown as readonly Named[]
  async function pay() {
    const isEmpty = order.trim() === '' || day === ''
    setMissing(isEmpty)
    if (isEmpty) {
      document.getElementById(order.trim() === '' ? `${id}-order` : `${id}-day`)?.focus()
      return
    }
    setSending(true)
    setError(null)
    try {
      const input = { tranche: due.tranche, order: `${order.trim()} от ${shortDay(day)}`, lines: due.lines }
      const options = grant.version === null ? {} : { ifMatch: grant.version }
      await send(grant.procedure, 'pay-tranche')(grant.case, input, { ...options, key: attempt })
      await queries.invalidateQueries({ queryKey: ['cases'] })
      onEnd(`${t(words.recorded)} ${grant.agreement ?? grant.case}, ${money(due.amount)} ₽`)
    } catch (refusal) {
      setError(refusal)
      setAttempt(crypto.randomUUID())
      setSending(false)
    }
  }
  return (
    <form
      className="mark"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault()
        void pay()
      }}
    >
      <h3 id={`${id}-title`} ref={head} tabIndex={-1}>
        {t(words.mark)}: {grant.agreement ?? grant.case}, {t(words.tranche).toLowerCase()} {due.tranche},{' '}
        {money(due.amount)} ₽
      </h3>
      <p className="s">{t(words.byHand)}</p>
      <p className="s">{t(words.split)}:</p>
      <ul>
        {due.lines.map(({ person, amount }) => (
          <li key={person}>
            {members.find((one) => one.person === person)?.name ?? t(words.member)}: {money(amount)} ₽
          </li>
        ))}
      </ul>
      <div className="pair">
        <p>
          <label htmlFor={`${id}-order`}>{t(words.order)}</label>
          <input
            id={`${id}-order`}
            value={order}
            maxLength={80}
            aria-invalid={(isMissing && order.trim() === '') || undefined}
            aria-describedby={isMissing ? `${id}-err` : undefined}
            onChange={(event) => setOrder(event.target.value)}
          />
        </p>
        <p>
          <label htmlFor={`${id}-day`}>{t(words.day)}</label>
          <input
            id={`${id}-day`}
            type="date"
            value={day}
            aria-invalid={(isMissing && day === '') || undefined}
            aria-describedby={isMissing ? `${id}-err` : undefined}
            onChange={(event) => setDay(event.target.value)}
          />
        </p>
      </div>
      {isMissing && (
        <p className="err" id={`${id}-err`}>
          {t(words.orderNeeded)}
        </p>
      )}
      {error !== null && <Refused error={error} />}
      <p className="go">
        <button type="submit" className="btn" disabled={isSending}>
          {t(words.pay)}
        </button>{' '}
        <button type="button" className="btn g" onClick={() => onEnd('')}>
          {t(words.cancel)}
        </button>
      </p>
    </form>
  )
}
