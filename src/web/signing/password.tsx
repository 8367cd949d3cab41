/** @jsxImportSource react */
import { useId } from 'react'
import { useDesk } from '../frame/index.ts'
import { words } from './words.ts'

/** The password once more, with what was wrong with it. */
export function Password({
  value,
  wrong,
  onChange,
}: {
  value: string
  wrong: string | null
  onChange: (value: string) => void
}) {
  const { t } = useDesk()
  const id = useId()
  return (
    <>
      <label htmlFor={`${id}-password`}>{t(words.password)}</label>
      <input
        id={`${id}-password`}
        type="password"
        autoComplete="current-password"
        value={value}
        aria-describedby={`${id}-hint ${id}-wrong`}
        aria-invalid={wrong ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <small id={`${id}-hint`}>{t(words.passwordHint)}</small>
      <span id={`${id}-wrong`} className="err" role="alert">
        {wrong && `✕ ${wrong}`}
      </span>
    </>
  )
}
