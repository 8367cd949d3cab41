/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import type { MapField } from './fields.ts'
import { type FieldProps, useGround } from './ground.ts'
import { fieldId, isObject } from './paths.ts'
import { filled, words } from './words.ts'

interface Row {
  readonly id: string
  readonly key: string
  readonly value: string
}

const rowsOf = (value: unknown): readonly Row[] =>
  Object.entries(isObject(value) ? value : {}).map(([key, one]) => ({
    id: crypto.randomUUID(),
    key,
    value: String(one ?? ''),
  }))

/** Names and values, one pair a row; a row without a name is not sent. */
export function MapRows({ field, path, name, value }: FieldProps<MapField>) {
  const { t } = useDesk()
  const { change } = useGround()
  const [rows, setRows] = useState(() => rowsOf(value))
  const given = useRef(value)
  const place = useRef<HTMLDivElement>(null)
  const [added, setAdded] = useState(0)

  // What came from elsewhere (another window's draft) is drawn anew; what is typed here keeps its order.
  useEffect(() => {
    if (value === given.current) return
    given.current = value
    setRows(rowsOf(value))
  }, [value])
  useEffect(() => {
    if (added > 0) place.current?.querySelector<HTMLElement>('li:last-child input')?.focus()
  }, [added])

  function put(next: readonly Row[]): void {
    const map = Object.fromEntries(next.filter(({ key }) => key !== '').map((row) => [row.key, row.value]))
    given.current = map
    setRows(next)
    change(path, () => map)
  }
  const edit = (id: string, part: Partial<Row>) =>
    put(rows.map((row) => (row.id === id ? { ...row, ...part } : row)))
  const full = field.max !== null && rows.length >= field.max
  return (
    <div ref={place} className="map">
      {rows.length === 0 && <p className="s">{t(words.emptyList)}</p>}
      <ul>
        {rows.map((row, n) => {
          const twice = row.key !== '' && rows.some((other, m) => m < n && other.key === row.key)
          const id = `${fieldId(path)}-row-${row.id}`
          return (
            <li key={row.id}>
              <label>
                <span>
                  {t(words.name)} {n + 1}
                </span>
                <input
                  value={row.key}
                  {...(field.maxKey === null ? {} : { maxLength: field.maxKey })}
                  {...(twice ? { 'aria-invalid': true, 'aria-describedby': id } : {})}
                  onChange={({ target }) => edit(row.id, { key: target.value })}
                />
              </label>
              <label>
                <span>
                  {t(words.value)} {n + 1}
                </span>
                <input value={row.value} onChange={({ target }) => edit(row.id, { value: target.value })} />
              </label>
              <button
                type="button"
                className="btn g small"
                aria-label={`${t(words.remove)}: ${name} ${n + 1}`}
                title={t(words.remove)}
                onClick={() => {
                  put(rows.filter((other) => other.id !== row.id))
                  place.current?.querySelector<HTMLElement>(':scope > button')?.focus()
                }}
              >
                ✕
              </button>
              {twice && (
                <span id={id} className="err">
                  ✕ {t(words.twice)}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {full ? (
        <p className="s">{filled(t(words.atMost), { n: field.max ?? 0 })}</p>
      ) : (
        <button
          type="button"
          className="btn g small"
          onClick={() => {
            setRows([...rows, { id: crypto.randomUUID(), key: '', value: '' }])
            setAdded(added + 1)
          }}
        >
          + {t(words.add)}
          <span className="unseen">: {name}</span>
        </button>
      )}
    </div>
  )
}
