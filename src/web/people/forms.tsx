/** @jsxImportSource react */
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { Refused } from '../parts/index.ts'
import { words } from './words.ts'

/** A form of access: what it sends, what it says when that is done, and the refusal where it is not. */
export function AccessForm(given: {
  readonly title: string
  readonly press: string
  readonly done: string
  /** False where a heading above says it already. */
  readonly head?: false
  readonly send: (data: FormData) => Promise<unknown>
  readonly children: ReactNode
}) {
  const queries = useQueryClient()
  const [error, setError] = useState<unknown>(null)
  const [told, setTold] = useState('')
  async function submit(form: HTMLFormElement) {
    setError(null)
    setTold('')
    try {
      await given.send(new FormData(form))
      form.reset()
      setTold(given.done)
      await queries.invalidateQueries({ queryKey: ['people'] })
    } catch (refusal) {
      setError(refusal)
    }
  }
  return (
    <form
      aria-label={given.title}
      onSubmit={(event) => {
        event.preventDefault()
        void submit(event.currentTarget)
      }}
    >
      {given.head === false ? null : <h3>{given.title}</h3>}
      <div className="pairs">{given.children}</div>
      {error !== null && <Refused error={error} />}
      <p role="status">{told}</p>
      <button type="submit" className="btn g">
        {given.press}
      </button>
    </form>
  )
}

/** One labelled input. */
export function Input(given: {
  name: string
  label: string
  type?: string
  optional?: boolean
  list?: string
}) {
  const id = useId()
  const { name, label, type = 'text', optional = false } = given
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        list={given.list}
        required={!optional}
        maxLength={type === 'date' ? undefined : 200}
      />
    </p>
  )
}

/** Days and the paper of an appointment. */
export function Appointment() {
  const { t } = useDesk()
  return (
    <>
      <Input name="from" type="date" label={t(words.from)} />
      <Input name="to" type="date" optional label={t(words.to)} />
      <Input name="document" label={t(words.document)} />
      <Input name="number" label={t(words.number)} />
      <Input name="date" type="date" label={t(words.date)} />
    </>
  )
}

/** A choice among roles, with more that stands before them. */
export function RoleChoice({
  roles,
  children,
}: {
  roles: readonly { id: string; title: string }[]
  children?: ReactNode
}) {
  const { t } = useDesk()
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{t(words.role)}</label>
      <select id={id} name="role" required>
        {children}
        {roles.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </select>
    </p>
  )
}
