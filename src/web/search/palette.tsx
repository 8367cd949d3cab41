/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { commandsOf, matching } from './commands.ts'
import { useSettled } from './settled.ts'
import { words } from './words.ts'
import '../styles/search.css'

const MOST = 8

interface Choice {
  readonly to: string
  readonly text: string
  readonly kind: string
}

/** The palette: one field that finds cases, pages and what one may begin. Ctrl+K from everywhere. */
export function Palette() {
  const { t } = useDesk()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const hear = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.code !== 'KeyK') return
      event.preventDefault()
      setOpen((is) => !is)
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
  return (
    <>
      <button type="button" className="link palette" onClick={() => setOpen(true)}>
        {t(words.open)} <kbd>Ctrl K</kbd>
      </button>
      {open && <Field onClose={() => setOpen(false)} />}
    </>
  )
}

function useChoices(typed: string): readonly Choice[] {
  const { client, model, seat, language, t } = useDesk()
  const settled = useSettled(typed.trim(), 150)
  const found = useQuery({
    queryKey: ['cases', 'search', settled],
    queryFn: () => client.search(settled, { limit: MOST }),
    enabled: settled.length > 1,
  })
  return useMemo(() => {
    const commands = matching(commandsOf(model, seat), typed, language).slice(0, MOST)
    return [
      ...(settled.length > 1 ? (found.data?.items ?? []) : []).map((row) => ({
        to: `/cases/${row.procedure}/${row.case}`,
        text: [row.number, row.title].filter(Boolean).join(' · ') || row.case,
        kind: model.procedures[row.procedure] ? t(model.procedures[row.procedure]!.title) : row.procedure,
      })),
      ...commands.map(({ to, title, kind }) => ({ to, text: t(title), kind: t(kind) })),
    ]
  }, [found.data, settled, typed, language, model, seat, t])
}

function Field({ onClose }: { onClose: () => void }) {
  const { t } = useDesk()
  const go = useNavigate()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const choices = useChoices(typed)
  const chosen = Math.min(at, choices.length - 1)
  useEffect(() => dialog.current?.showModal(), [])
  function take(choice: Choice | undefined): void {
    if (!choice) return
    onClose()
    go(choice.to)
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') setAt(Math.min(chosen + 1, choices.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(chosen - 1, 0))
    else if (event.key === 'Enter') take(choices[chosen])
    else return
    event.preventDefault()
  }
  return (
    <dialog ref={dialog} className="palette" onClose={onClose} aria-label={t(words.open)}>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={choices.length > 0 ? `${id}-${chosen}` : undefined}
        aria-label={t(words.hint)}
        placeholder={t(words.hint)}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={`${id}-list`} aria-label={t(words.found)} tabIndex={-1}>
        {choices.map((choice, n) => (
          <div
            key={choice.to}
            id={`${id}-${n}`}
            role="option"
            tabIndex={-1}
            aria-selected={n === chosen}
            onMouseMove={() => setAt(n)}
            onClick={() => take(choice)}
            onKeyDown={onKeyDown}
          >
            <span>{choice.text}</span> <small>{choice.kind}</small>
          </div>
        ))}
      </div>
      {choices.length === 0 && (
        <p className="s" role="status">
          {t(words.none)}
        </p>
      )}
      <p className="s foot">
        {t(words.help)}{' '}
        <button type="button" className="link" onClick={onClose}>
          {t(words.close)}
        </button>
      </p>
    </dialog>
  )
}
