/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import type { JobView } from './rows.ts'
import { figure, filled } from './texts.ts'
import { words } from './words.ts'

/** How far a work is, with the way to stop it. */
export function Progress({ job, onCancel }: { job: JobView | null; onCancel: () => void }) {
  const { t, language } = useDesk()
  const at = job?.progress ?? null
  const say = (): string => {
    if (!at) return t(words.waiting)
    const figures = Object.fromEntries(
      Object.entries(at).map(([key, value]) => [
        key,
        typeof value === 'number' ? figure(value, language) : value,
      ]),
    )
    return filled(t(words[at.phase]), figures)
  }
  return (
    <div className="progress">
      <p role="status">{say()}</p>
      {at && 'of' in at ? (
        <progress aria-label={say()} value={at.done} max={Math.max(1, at.of)} />
      ) : (
        <progress aria-label={say()} />
      )}
      <button type="button" className="btn g small" onClick={onCancel}>
        {t(words.cancel)}
      </button>
    </div>
  )
}
