/** @jsxImportSource react */
import { fieldId } from '../form/index.ts'
import { useDesk } from '../frame/index.ts'
import { called } from '../names/index.ts'
import { ClauseLink } from '../parts/index.ts'
import { useTypedGround } from './ground.ts'

/** What the action would not take at a place, in words, with what to do. */
export function FaultsAt({ path }: { path: string }) {
  const { t } = useDesk()
  const { faultsAt, names } = useTypedGround()
  const faults = faultsAt(path)
  const named = (text: string) => called(text, names)
  return (
    <span id={`${fieldId(path)}-told`} className="err">
      {faults.map(({ message, clause, remedy }) => (
        <span className="block" key={message.ru}>
          ✕ {named(t(message))} {clause && <ClauseLink clause={clause} />}
          {remedy && <small> {t(remedy)}</small>}
        </span>
      ))}
    </span>
  )
}

interface Typed {
  readonly path: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isLabelShown?: boolean
}

const told = (path: string, wrong: boolean) => ({
  id: fieldId(path),
  'aria-describedby': `${fieldId(path)}-told`,
  'aria-invalid': wrong ? true : undefined,
})

/** A line of text with its faults below. */
export function Line({
  path,
  label,
  value,
  onChange,
  isLabelShown = true,
  ...more
}: Typed & { type?: 'date' }) {
  const { faultsAt } = useTypedGround()
  return (
    <div className="line-of">
      <label htmlFor={fieldId(path)} className={isLabelShown ? undefined : 'unseen'}>
        {label}
      </label>
      <input
        {...more}
        {...told(path, faultsAt(path).length > 0)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <FaultsAt path={path} />
    </div>
  )
}

/** A longer text. */
export function Area({ path, label, value, onChange, hint }: Typed & { hint?: string }) {
  const { faultsAt } = useTypedGround()
  return (
    <div className="line-of">
      <label htmlFor={fieldId(path)}>{label}</label>
      <textarea
        rows={3}
        {...told(path, faultsAt(path).length > 0)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && <small className="block">{hint}</small>}
      <FaultsAt path={path} />
    </div>
  )
}
