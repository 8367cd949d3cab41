/** @jsxImportSource react */
import { useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { ClauseLink } from '../parts/index.ts'
import type { Board, JobView, Names } from './rows.ts'
import { figure, filled } from './texts.ts'
import { words } from './words.ts'

/** Assigning what is proposed: asked once more, as invitations go out. */
export function Apply({
  count,
  isFresh,
  isBusy,
  onApply,
}: {
  count: number
  isFresh: boolean
  isBusy: boolean
  onApply: () => void
}) {
  const { t, language } = useDesk()
  const [isAsking, setAsking] = useState(false)
  const n = figure(count, language)
  if (count === 0) return null
  if (!isFresh) return <p className="heed">{t(words.changesWait)}</p>
  if (!isAsking)
    return (
      <p>
        <button type="button" className="btn" disabled={isBusy} onClick={() => setAsking(true)}>
          {filled(t(words.apply), { n })}
        </button>
      </p>
    )
  return (
    <div className="heed" role="alert">
      <p>{filled(t(words.applyAsk), { n })}</p>
      <p className="go">
        <button type="button" className="btn" disabled={isBusy} onClick={onApply}>
          {t(words.applyYes)}
        </button>{' '}
        <button type="button" className="btn g" onClick={() => setAsking(false)}>
          {t(words.applyNo)}
        </button>
      </p>
    </div>
  )
}

/** What was assigned, and each refusal with its clause. */
export function AppliedResult({
  board,
  names,
  applied,
}: {
  board: Board
  names: Names
  applied: NonNullable<JobView['applied']>
}) {
  const { t, language } = useDesk()
  const known = new Map(board.applications.map(({ case: id, number }) => [id, number ?? id]))
  return (
    <>
      <p className="told" role="status">
        {filled(t(words.applied), { n: figure(applied.assigned.length, language) })}
      </p>
      {applied.refused.length > 0 && (
        <div className="problem">
          <strong>{filled(t(words.refused), { n: figure(applied.refused.length, language) })}</strong>
          <ul>
            {applied.refused.map(({ filing, person, title, items }) => (
              <li key={`${filing} ${person}`}>
                {known.get(filing) ?? filing}: {names.get(person) ?? person} –{' '}
                {items.length === 0
                  ? t(title)
                  : items.map(({ message, clause }) => (
                      <span key={message.ru}>
                        {t(message)} {clause && <ClauseLink clause={clause} />}{' '}
                      </span>
                    ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
