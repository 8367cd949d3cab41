/** @jsxImportSource react */
import { type FormEvent, useId, useState } from 'react'
import { Link } from 'react-router'
import type { ProcedureModel } from '../../server/desk/index.ts'
import { useDesk } from '../frame/index.ts'
import { ENDED, isFiltered, RUNNING } from './asked.ts'
import { words } from './words.ts'

const named = ['state', 'lot', 'number', 'text', 'holder'] as const

/** The filter of a list. What is chosen holds at once, what is typed on Enter; all of it stands in the address. */
export function Filters({
  model,
  params,
  lots,
  onChange,
}: {
  model: ProcedureModel
  params: URLSearchParams
  lots: readonly string[]
  onChange: (params: URLSearchParams) => void
}) {
  const { t, code } = useDesk()
  const id = useId()
  const text = params.toString()
  // The form is made anew where the address changed by itself, not where the form changed it: the focus stays.
  const [own, setOwn] = useState({ text, made: 0 })
  if (own.text !== text) setOwn({ text, made: own.made + 1 })
  function read(form: HTMLFormElement) {
    const typed = new FormData(form)
    const next = new URLSearchParams(params)
    for (const name of named) {
      next.delete(name)
      const value = String(typed.get(name) ?? '').trim()
      if (value) next.set(name, value)
    }
    setOwn({ text: next.toString(), made: own.made })
    onChange(next)
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    read(event.currentTarget)
  }
  const choose = (event: { currentTarget: { form: HTMLFormElement | null } }) => {
    if (event.currentTarget.form) read(event.currentTarget.form)
  }
  const { fields, states } = model
  const has = (column: string) => Object.values(fields).some(({ columns }) => columns.includes(column))
  const given = (name: string) => params.get(name) ?? ''
  return (
    <form className="filters" aria-label={t(words.filters)} onSubmit={submit} key={own.made}>
      <p>
        <label htmlFor={`${id}s`}>{t(words.state)}</label>
        <select id={`${id}s`} name="state" defaultValue={given('state')} onChange={choose}>
          <option value="">{t(words.anyState)}</option>
          <option value={RUNNING}>{t(words.running)}</option>
          <option value={ENDED}>{t(words.ended)}</option>
          {Object.entries(states).map(([state, { title }]) => (
            <option key={state} value={state}>
              {t(title)}
            </option>
          ))}
        </select>
      </p>
      {has('lot') && (
        <p>
          <label htmlFor={`${id}l`}>{t(words.lot)}</label>
          <select id={`${id}l`} name="lot" defaultValue={given('lot')} onChange={choose}>
            <option value="">{t(words.anyLot)}</option>
            {lots.map((lot) => (
              <option key={lot} value={lot}>
                {code('lot', lot) ?? lot}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>
        <label htmlFor={`${id}n`}>{t(words.number)}</label>
        <input id={`${id}n`} name="number" size={8} maxLength={60} defaultValue={given('number')} />
      </p>
      {has('title') && (
        <p>
          <label htmlFor={`${id}t`}>{t(words.text)}</label>
          <input id={`${id}t`} name="text" type="search" maxLength={200} defaultValue={given('text')} />
        </p>
      )}
      {has('holder') && (
        <p className="check">
          <label>
            <input
              type="checkbox"
              name="holder"
              value="me"
              defaultChecked={given('holder') === 'me'}
              onChange={choose}
            />{' '}
            {t(words.mine)}
          </label>
        </p>
      )}
      <p className="go">
        <button type="submit" className="btn g">
          {t(words.find)}
        </button>
        {isFiltered(params) && (
          <Link to="?" className="s">
            {t(words.clear)}
          </Link>
        )}
      </p>
    </form>
  )
}
