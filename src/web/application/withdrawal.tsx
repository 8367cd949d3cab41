/** @jsxImportSource react */
import { useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { Refused } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { mayDo, useActing } from '../spot/index.ts'
import { words } from './screen-words.ts'

/** Taking the application back, asked twice. */
export function Withdrawal({ view }: { view: CaseView }) {
  const { t } = useDesk()
  const [asked, setAsked] = useState(false)
  const withdrawing = useActing(view, 'withdraw')
  if (!mayDo(view, 'withdraw')) return null
  return (
    <section>
      <h2>{t(words.withdrawTitle)}</h2>
      <p className="s">{t(words.withdrawLead)}</p>
      {withdrawing.error !== null && <Refused error={withdrawing.error} />}
      {asked ? (
        <p className="go" role="alert">
          <button
            type="button"
            className="btn"
            disabled={withdrawing.busy}
            onClick={() => void withdrawing.act({})}
          >
            {t(words.withdrawYes)}
          </button>
          <button type="button" className="btn g" onClick={() => setAsked(false)}>
            {t(words.no)}
          </button>
        </p>
      ) : (
        <button type="button" className="btn g" onClick={() => setAsked(true)}>
          {t(words.withdraw)}
        </button>
      )}
    </section>
  )
}
