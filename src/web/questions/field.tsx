/** @jsxImportSource react */
import { useId } from 'react'
import { useDesk } from '../frame/index.ts'
import { words } from './words.ts'

/** A text that must be filled in. */
export function Field({
  title,
  hint,
  value,
  most,
  isMissing,
  onChange,
}: {
  title: string
  hint?: string
  value: string
  most: number
  /** It was sent empty. */
  isMissing: boolean
  onChange: (value: string) => void
}) {
  const { t } = useDesk()
  const id = useId()
  const wrong = isMissing && value.trim() === ''
  const described = [...(hint ? [`${id}-hint`] : []), ...(wrong ? [`${id}-wrong`] : [])].join(' ')
  return (
    <p className="field">
      <label htmlFor={id}>{title}</label>
      <textarea
        id={id}
        rows={4}
        maxLength={most}
        value={value}
        aria-invalid={wrong || undefined}
        aria-describedby={described || undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint && (
        <small id={`${id}-hint`} className="hint">
          {hint}
        </small>
      )}
      {wrong && (
        <span className="err" id={`${id}-wrong`}>
          {t(words.empty)}
        </span>
      )}
    </p>
  )
}
