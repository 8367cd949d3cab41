/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { ApiProblem } from '../../server/client/index.ts'
import { emptyValue, readyValue, SchemaForm } from '../form/index.ts'
import { useDesk } from '../frame/index.ts'
import { ClauseLinks, Loading, Refused } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { useActing } from './acting.ts'
import { words } from './words.ts'

/** The schema of an action's input. */
export async function schemaOf(procedure: string, action: string): Promise<object> {
  const answer = await fetch(`/desk/model/${procedure}/${action}`)
  if (!answer.ok) throw new TypeError(`the form cannot be loaded (${answer.status})`)
  return (await answer.json()) as object
}

interface Given {
  readonly view: CaseView
  readonly action: string
  /** What is known already. */
  readonly initial?: Readonly<Record<string, unknown>>
  /** What the place of the form says already: sent with it and not asked for. */
  readonly fixed?: Readonly<Record<string, unknown>>
  /** What the place asks for itself, above the rest; it goes into `fixed`. */
  readonly children?: ReactNode
}

/** The schema without what is known. */
function asking(schema: object, known: Readonly<Record<string, unknown>>): object {
  const { properties = {}, required = [] } = schema as {
    readonly properties?: Readonly<Record<string, unknown>>
    readonly required?: readonly string[]
  }
  const isAsked = (key: string) => !Object.hasOwn(known, key)
  return {
    ...schema,
    properties: Object.fromEntries(Object.entries(properties).filter(([key]) => isAsked(key))),
    required: required.filter(isAsked),
  }
}

/** The form of an action's schema, opened on the spot. */
export function SpotForm(given: Given) {
  const { model, t } = useDesk()
  const [open, setOpen] = useState(false)
  const known = model.procedures[given.view.procedure]!.actions[given.action]!
  return (
    <details className="spot" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(known.title)}</summary>
      {open && <Loaded {...given} onDone={() => setOpen(false)} />}
    </details>
  )
}

function Loaded(given: Given & { readonly onDone: () => void }) {
  const { procedure } = given.view
  const schema = useQuery({
    queryKey: ['schema', procedure, given.action],
    queryFn: () => schemaOf(procedure, given.action),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (schema.error) return <Refused error={schema.error} again={() => void schema.refetch()} />
  if (!schema.data) return <Loading />
  return <Form {...given} schema={schema.data} />
}

function Form({
  view,
  action,
  initial = {},
  fixed = {},
  children,
  schema: whole,
  onDone,
}: Given & { readonly schema: object; readonly onDone: () => void }) {
  const { model, t } = useDesk()
  const { title, clauses } = model.procedures[view.procedure]!.actions[action]!
  const acting = useActing(view, action)
  const [schema] = useState(() => asking(whole, fixed))
  const [value, setValue] = useState<unknown>(() => ({ ...(emptyValue(schema) as object), ...initial }))
  const problems = acting.error instanceof ApiProblem ? acting.error.errors : []
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (!acting.busy && (await acting.act({ ...(readyValue(schema, value) as object), ...fixed }))) onDone()
  }
  return (
    <form className="spot" onSubmit={submit} noValidate aria-label={t(title)}>
      {children}
      <SchemaForm
        schema={schema}
        value={value}
        onChange={setValue}
        problems={problems}
        within={[view.procedure, action]}
      />
      {acting.error !== null && <Refused error={acting.error} />}
      <p className="go">
        <button type="submit" className="btn" disabled={acting.busy}>
          {t(acting.busy ? words.sending : title)}
        </button>{' '}
        <ClauseLinks clauses={clauses.slice(0, 3)} />
      </p>
    </form>
  )
}
