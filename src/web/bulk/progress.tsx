/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { Refused } from '../parts/index.ts'
import type { Outcome } from './run.ts'
import type { BulkRun } from './use-bulk.ts'
import { words } from './words.ts'

/** How far a bulk is, what was refused and why, what was not sent; and what can be done about it now. */
export function Progress({
  bulk: { outcome, isRunning, stop },
  title,
  all,
  start,
  onRun,
  onRest,
  onBack,
}: {
  bulk: BulkRun
  title: string
  /** How many commands there are. */
  all: number
  /** On the button that begins; null where there is nothing to send. */
  start: string | null
  onRun: () => void
  onRest: (rest: Outcome['rest']) => void
  onBack: () => void
}) {
  const { t } = useDesk()
  const settled = outcome ? outcome.done.length + outcome.refused.length : 0
  return (
    <>
      <div role="status">
        {(isRunning || outcome) && (
          <p>
            <progress value={settled} max={all} aria-label={title} /> {t(words.done)}{' '}
            {outcome?.done.length ?? 0} {t(words.of)} {all}
            {outcome && outcome.refused.length > 0 && `. ${t(words.refused)}: ${outcome.refused.length}`}
          </p>
        )}
      </div>
      {outcome?.refused.map(({ item, error }) => (
        <div key={item.key}>
          <b>{item.name}</b>
          <Refused error={error} />
        </div>
      ))}
      {outcome && !isRunning && outcome.rest.length > 0 && (
        <p>
          {t(words.rest)} {outcome.rest.map(({ name }) => name).join('; ')}
        </p>
      )}
      <p className="go">
        {isRunning ? (
          <button type="button" className="btn g" onClick={stop}>
            {t(words.cancel)}
          </button>
        ) : (
          <>
            {!outcome && start !== null && (
              <button type="button" className="btn" onClick={onRun}>
                {start}
              </button>
            )}
            {outcome && outcome.rest.length > 0 && (
              <button type="button" className="btn" onClick={() => onRest(outcome.rest)}>
                {t(words.again)}
              </button>
            )}{' '}
            <button type="button" className="btn g" onClick={onBack}>
              {t(words.back)}
            </button>
          </>
        )}
      </p>
    </>
  )
}
