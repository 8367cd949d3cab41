/** @jsxImportSource react */
import { useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { CloseForm } from './close-form.tsx'
import { type Ground, useDoing } from './ground.ts'
import { isWaiting } from './model.ts'
import { Told } from './told.tsx'
import { words } from './words.ts'

/** What the secretary does with the item on the table. */
export function Officer({ ground, onNext }: { ground: Ground; onNext: (item: string) => void }) {
  const { t } = useDesk()
  const doing = useDoing(ground)
  const [form, setForm] = useState<'close' | 'postpone' | 'withdraw' | null>(null)
  const { live, item, sitting } = ground
  if (!live?.holds || !item || ground.view.state === 'signed') return null
  const { ballot } = live
  const waiting = isWaiting(item)
  const next = sitting.items.find((one) => isWaiting(one) && one.case !== item.case)
  const votable = live.hindrance === null
  return (
    <section className="officer">
      <div className="choices">
        {ballot && (
          <button
            type="button"
            className="btn"
            onClick={() => setForm('close')}
            aria-expanded={form === 'close'}
          >
            {t(words.close)}
          </button>
        )}
        {!ballot &&
          waiting &&
          votable &&
          live.kinds.map((kind, i) => (
            <button
              key={kind}
              type="button"
              className={`btn ${i > 0 ? 'g' : ''}`}
              disabled={doing.busy}
              onClick={() => void doing.put(item.case, kind)}
            >
              {t(kind === 'open' ? words.putOpen : words.putSecret)}
            </button>
          ))}
        {!waiting && next && (
          <button type="button" className="btn" onClick={() => onNext(next.case)}>
            {t(words.next)}
          </button>
        )}
        {waiting && ground.may('postpone-item') && (
          <button
            type="button"
            className="btn g"
            onClick={() => setForm('postpone')}
            aria-expanded={form === 'postpone'}
          >
            {t(words.postpone)}
          </button>
        )}
        {ballot && (
          <button
            type="button"
            className="btn g"
            onClick={() => setForm('withdraw')}
            aria-expanded={form === 'withdraw'}
          >
            {t(words.withdraw)}
          </button>
        )}
      </div>
      <Told error={doing.error} ground={ground} />
      {form === 'close' && ballot && (
        <CloseForm key={ballot.id} ground={ground} onDone={() => setForm(null)} />
      )}
      {form === 'postpone' && (
        <Postpone
          busy={doing.busy}
          proposed={live.hindrance ? t(live.hindrance.message) : ''}
          onCancel={() => setForm(null)}
          onSend={async (reason) => {
            const done = await doing.act('postpone-item', { item: item.case, reason })
            if (!done) return
            if (ballot) await doing.withdraw(ballot.id)
            setForm(null)
            if (next) onNext(next.case)
          }}
        />
      )}
      {form === 'withdraw' && ballot && (
        <div className="heed">
          <p>{t(words.withdrawSure)}</p>
          <p className="choices">
            <button
              type="button"
              className="btn small"
              onClick={async () => (await doing.withdraw(ballot.id)) && setForm(null)}
            >
              {t(words.withdraw)}
            </button>
            <button type="button" className="btn g small" onClick={() => setForm(null)}>
              {t(words.cancel)}
            </button>
          </p>
        </div>
      )}
    </section>
  )
}

function Postpone({
  busy,
  proposed,
  onSend,
  onCancel,
}: {
  busy: boolean
  /** What stands in the way, which is the reason where quorum is lost. */
  proposed: string
  onSend: (reason: string) => void
  onCancel: () => void
}) {
  const { t } = useDesk()
  const [reason, setReason] = useState(proposed)
  return (
    <form
      className="panel-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSend(reason)
      }}
    >
      <label htmlFor="postpone-reason">{t(words.reason)}</label>
      <input
        id="postpone-reason"
        value={reason}
        required
        maxLength={4000}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="choices">
        <button type="submit" className="btn" disabled={busy}>
          {t(words.postpone)}
        </button>
        <button type="button" className="btn g" onClick={onCancel}>
          {t(words.cancel)}
        </button>
      </p>
    </form>
  )
}
