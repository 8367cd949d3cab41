/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { useDesk } from '../../frame/index.ts'
import { Loading, Refused } from '../../parts/index.ts'
import type { CaseView } from '../../screens/index.ts'
import { useActing } from '../../spot/index.ts'
import type { Payer } from './seen.ts'
import { words } from './words.ts'

/** The payer of the installation and the number of the first order; then the register is frozen. */
export function Confirm({ view }: { view: CaseView }) {
  const { client, t } = useDesk()
  const payer = useQuery({
    queryKey: ['cases', 'payer'],
    queryFn: () => client.payer(),
    retry: false,
  })
  const board = useQuery({ queryKey: ['cases', 'payments'], queryFn: () => client.payments() })
  return (
    <section aria-labelledby="confirm">
      <h2 id="confirm">{t(words.confirm)}</h2>
      <p className="s">{t(words.confirmNote)}</p>
      {payer.error ? (
        <Refused error={payer.error} again={() => void payer.refetch()} />
      ) : board.error ? (
        <Refused error={board.error} again={() => void board.refetch()} />
      ) : !payer.data || !board.data ? (
        <Loading />
      ) : (
        <Form view={view} payer={payer.data} next={board.data.nextOrder} />
      )}
    </section>
  )
}

function Form({ view, payer, next }: { view: CaseView; payer: Payer; next: number }) {
  const { t } = useDesk()
  const id = useId()
  const acting = useActing(view, 'confirm')
  const [first, setFirst] = useState(String(next))
  function confirm(event: FormEvent) {
    event.preventDefault()
    if (!acting.busy) void acting.act({ payer, firstOrder: Math.max(1, Number(first) || next) })
  }
  const rows = [
    ['payer', payer.name],
    ['inn', payer.inn],
    ['kpp', payer.kpp],
    ['account', payer.account],
    ['bank', payer.bank],
    ['bik', payer.bik],
    ['correspondent', payer.correspondent],
  ] as const
  return (
    <form onSubmit={confirm} noValidate>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{t(words[name])}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label htmlFor={`${id}-first`}>{t(words.firstOrder)}</label>
        <input
          id={`${id}-first`}
          className="short"
          inputMode="numeric"
          maxLength={6}
          value={first}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setFirst(event.target.value.replace(/\D/g, ''))}
        />
        <small id={`${id}-hint`}>{t(words.firstHint)}</small>
      </p>
      {acting.error !== null && <Refused error={acting.error} />}
      <p className="go">
        <button type="submit" className="btn" disabled={acting.busy}>
          {t(acting.busy ? words.confirming : words.confirm)}
        </button>
      </p>
    </form>
  )
}
