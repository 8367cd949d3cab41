/** @jsxImportSource react */
import { useMemo } from 'react'
import { Link } from 'react-router'
import { useDesk } from '../../frame/index.ts'
import { Download, money, shortDay } from '../../parts/index.ts'
import type { CaseView } from '../../screens/index.ts'
import { mayDo, SpotForm } from '../../spot/index.ts'
import { Confirm } from './confirm.tsx'
import { Lines } from './lines.tsx'
import { Reconcile } from './reconcile.tsx'
import { Recorded } from './recorded.tsx'
import { type Seen, seenIn } from './seen.ts'
import { words } from './words.ts'
import '../../styles/payments.css'

/** A register from its lines to the reconciled statement. */
export function RegisterScreen({ view }: { readonly view: CaseView }) {
  const { t } = useDesk()
  const seen = useMemo(() => seenIn(view), [view])
  const isOut = seen.confirmed !== null && seen.withdrawn === null
  return (
    <div className="payments register">
      <Head view={view} seen={seen} />
      {mayDo(view, 'confirm') && <Confirm view={view} />}
      {isOut && seen.showsPayees && (
        <section aria-labelledby="bank">
          <h2 id="bank">{t(words.bankFile)}</h2>
          <p className="s">{t(words.bankNote)}</p>
          <p>
            <Download href={`/api/v1/payments/registers/${view.case}/bank-file`}>
              {t(words.download)}
            </Download>
          </p>
        </section>
      )}
      {seen.lines.length > 0 && <Lines seen={seen} view={view} />}
      {mayDo(view, 'reconcile') && <Reconcile view={view} seen={seen} />}
      {seen.statement.length > 0 && <Recorded seen={seen} />}
      {mayDo(view, 'withdraw') && seen.statement.length === 0 && (
        <section aria-labelledby="others">
          <h2 id="others">{t(words.others)}</h2>
          <SpotForm view={view} action="withdraw" />
        </section>
      )}
    </div>
  )
}

function Head({ view, seen }: { view: CaseView; seen: Seen }) {
  const { t } = useDesk()
  const facts = [
    ['total', seen.total && `${money(seen.total)} ₽`],
    ['lines', seen.lines.length > 0 ? String(seen.lines.length) : null],
    ['drawn', seen.drawn && shortDay(seen.drawn.on)],
    ['confirmed', seen.confirmed && shortDay(seen.confirmed.on)],
    ['executed', seen.confirmed && seen.paid && `${money(seen.paid)} ₽`],
    ['withdrawn', seen.withdrawn && `${shortDay(seen.withdrawn.on)}: ${seen.withdrawn.reason}`],
  ] as const
  return (
    <>
      <p className="over">
        <Link to="/payments">{t(words.back)}</Link>
      </p>
      <h1>
        {t(words.title)} № {view.number ?? '–'}
      </h1>
      <p>
        <span className="tag">{t(view.stateTitle)}</span>
      </p>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{t(words[name])}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {seen.waiting > 0 && (
        <p role="status">
          {t(words.waiting)} {seen.waiting}.
        </p>
      )}
      {seen.refused.length > 0 && (
        <div className="problem">
          <strong>{t(words.refused)}</strong>
          <ul>
            {seen.refused.map(({ agreement, tranche, why }) => (
              <li key={`${agreement} ${tranche}`}>
                {agreement}, {t(words.tranche)} {tranche}: {t(why === 'held' ? words.held : words['not-due'])}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
