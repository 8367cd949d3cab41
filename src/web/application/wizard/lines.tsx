/** @jsxImportSource react */
import { type ReactNode, useRef } from 'react'
import { useDesk } from '../../frame/index.ts'
import { filled, words } from './words.ts'

/** A list with one row replaced, removed or moved. */
const replaced = <T,>(rows: readonly T[], at: number, row: T) => rows.map((one, n) => (n === at ? row : one))
const without = <T,>(rows: readonly T[], at: number) => rows.filter((_, n) => n !== at)
function moved<T>(rows: readonly T[], at: number, to: number): readonly T[] {
  const next = [...rows]
  next.splice(to, 0, ...next.splice(at, 1))
  return next
}

/** Rows that can be added, removed and put in order, by mouse and by keys. */
export function Rows<T>({
  title,
  rows,
  blank,
  most,
  onChange,
  children,
}: {
  title: string
  rows: readonly T[]
  blank: T
  most: number
  onChange: (rows: readonly T[]) => void
  children: (row: T, change: (row: T) => void, n: number) => ReactNode
}) {
  const { t } = useDesk()
  const list = useRef<HTMLOListElement>(null)
  const focus = (at: number) =>
    requestAnimationFrame(() =>
      list.current?.children[at]?.querySelector<HTMLElement>('input, textarea, select')?.focus(),
    )
  const name = (n: number) => `${title}: ${filled(t(words.row), { n: n + 1 })}`
  return (
    <fieldset className="rowlist">
      <legend>{title}</legend>
      <ol ref={list}>
        {rows.map((row, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; what is typed in it comes from above
          <li key={n}>
            <div className="cells">{children(row, (next) => onChange(replaced(rows, n, next)), n)}</div>
            <span className="turn">
              <button
                type="button"
                className="btn g small"
                aria-label={`${t(words.up)}: ${name(n)}`}
                disabled={n === 0}
                onClick={() => {
                  onChange(moved(rows, n, n - 1))
                  focus(n - 1)
                }}
              >
                ↑
              </button>
              <button
                type="button"
                className="btn g small"
                aria-label={`${t(words.down)}: ${name(n)}`}
                disabled={n === rows.length - 1}
                onClick={() => {
                  onChange(moved(rows, n, n + 1))
                  focus(n + 1)
                }}
              >
                ↓
              </button>
              <button
                type="button"
                className="btn g small"
                aria-label={`${t(words.remove)}: ${name(n)}`}
                onClick={() => {
                  onChange(without(rows, n))
                  focus(Math.max(0, n - 1))
                }}
              >
                ✕
              </button>
            </span>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="btn g small"
        disabled={rows.length >= most}
        onClick={() => {
          onChange([...rows, blank])
          focus(rows.length)
        }}
      >
        {t(words.add)}
        <span className="unseen">: {title}</span>
      </button>
    </fieldset>
  )
}

/** Lines of text, one field each. Enter begins the next one. */
export function Lines({
  title,
  rows,
  most,
  max,
  label,
  onChange,
}: {
  title: string
  rows: readonly string[]
  most: number
  max: number
  label: (n: number) => string
  onChange: (rows: readonly string[]) => void
}) {
  return (
    <Rows title={title} rows={rows} blank="" most={most} onChange={onChange}>
      {(row, change, n) => (
        <input
          type="text"
          aria-label={label(n + 1)}
          maxLength={max}
          value={row}
          onChange={(event) => change(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || n !== rows.length - 1 || rows.length >= most) return
            event.preventDefault()
            onChange([...rows, ''])
            const list = event.currentTarget.closest('ol')
            requestAnimationFrame(() => list?.lastElementChild?.querySelector('input')?.focus())
          }}
        />
      )}
    </Rows>
  )
}
