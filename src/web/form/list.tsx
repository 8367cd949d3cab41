/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import type { ListField } from './fields.ts'
import { type FieldProps, useGround } from './ground.ts'
import { below } from './paths.ts'
import { emptyOf, startOf } from './values.ts'
import { filled, words } from './words.ts'

const CONTROLS = 'input:not([type=hidden]), select, textarea, button'

/** Puts the focus where the hand would look for it, once a change of the rows is drawn. */
function useFocusAfter() {
  const wanted = useRef<(() => HTMLElement | null | undefined) | null>(null)
  useEffect(() => {
    wanted.current?.()?.focus()
    wanted.current = null
  })
  return (find: () => HTMLElement | null | undefined) => {
    wanted.current = find
  }
}

/** The rows of a list: each may go, move up and down; one more is added at the end. */
export function ListRows({ field, path, name, required, value }: FieldProps<ListField>) {
  const { t } = useDesk()
  const { change, Part } = useGround()
  const rows: readonly unknown[] = Array.isArray(value) ? value : []
  // A row keeps its key when it moves, and with it what its fields hold.
  const [keys, setKeys] = useState<readonly string[]>(() => rows.map(() => crypto.randomUUID()))
  const keyAt = (n: number) => keys[n] ?? `more-${n}`
  const place = useRef<HTMLDivElement>(null)
  const focusAfter = useFocusAfter()
  const button = (n: number, what: string) => () => {
    const row = place.current?.querySelector<HTMLElement>(`:scope > ol > li:nth-child(${n + 1}) > .turn`)
    const found = row?.querySelector<HTMLButtonElement>(`[data-do=${what}]`)
    return found?.disabled ? row?.querySelector<HTMLButtonElement>('button:not([disabled])') : found
  }
  const adder = () => place.current?.querySelector<HTMLElement>(':scope > button')

  function put(order: (rows: readonly unknown[]) => readonly unknown[], next: readonly string[]): void {
    setKeys(next)
    change(path, (before) => {
      const after = order(Array.isArray(before) ? before : [])
      return after.length === 0 && !required && !field.nullable ? undefined : after
    })
  }
  const present = rows.map((_, n) => keyAt(n))

  function move(n: number, to: number, what: string): void {
    const swap = <T,>(all: readonly T[]) =>
      all.map((one, i) => (i === n ? all[to] : i === to ? all[n] : one) as T)
    put(swap, swap(present))
    focusAfter(button(to, what))
  }
  function remove(n: number): void {
    const without = <T,>(all: readonly T[]) => all.filter((_, i) => i !== n)
    put(without, without(present))
    focusAfter(rows.length === 1 ? adder : button(Math.min(n, rows.length - 2), 'remove'))
  }
  function add(): void {
    const item = field.item.nullable ? emptyOf(field.item) : startOf(field.item)
    put((all) => [...all, item], [...present, crypto.randomUUID()])
    focusAfter(() =>
      place.current?.querySelector<HTMLElement>(`:scope > ol > li:last-child :is(${CONTROLS})`),
    )
  }

  const full = field.max !== null && rows.length >= field.max
  return (
    <div ref={place} className="list">
      {rows.length === 0 && <p className="s">{t(words.emptyList)}</p>}
      <ol>
        {rows.map((row, n) => (
          <li key={keyAt(n)}>
            <Part
              field={field.item}
              path={below(path, n)}
              name={`${name} ${n + 1}`}
              required
              value={row}
              compact
            />
            <div className="turn">
              {(
                [
                  ['up', '↑', words.up, n === 0, () => move(n, n - 1, 'up')],
                  ['down', '↓', words.down, n === rows.length - 1, () => move(n, n + 1, 'down')],
                  ['remove', '✕', words.remove, false, () => remove(n)],
                ] as const
              ).map(([what, sign, word, off, act]) => (
                <button
                  key={what}
                  type="button"
                  data-do={what}
                  className="btn g small"
                  aria-label={`${t(word)}: ${name} ${n + 1}`}
                  title={t(word)}
                  disabled={off}
                  onClick={act}
                >
                  {sign}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ol>
      {full ? (
        <p className="s">{filled(t(words.atMost), { n: field.max ?? 0 })}</p>
      ) : (
        <button type="button" className="btn g small" onClick={add}>
          + {t(words.add)}
          <span className="unseen">: {name}</span>
        </button>
      )}
    </div>
  )
}
