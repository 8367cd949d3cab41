/** @jsxImportSource react */
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'react-router'
import { ApiProblem, type DraftForm } from '../../server/client/index.ts'
import { emptyValue, readyValue, SchemaForm } from '../form/index.ts'
import { useDesk } from '../frame/index.ts'
import { ClauseLinks, Refused } from '../parts/index.ts'
import { type Draft, useDraft } from './draft.ts'
import { FaultList } from './faults.tsx'
import { type Accepted, Receipt } from './receipt.tsx'
import { words } from './words.ts'

type View = Awaited<ReturnType<ReturnType<typeof useDesk>['client']['case']>>
type Kept = Awaited<ReturnType<ReturnType<typeof useDesk>['client']['draft']>>

/** Whether an action takes nothing at all. */
const isEmpty = (schema: { readonly properties?: object }) =>
  Object.keys(schema.properties ?? {}).length === 0

/** How the draft stands, and the choice where another window changed it. */
export function DraftLine({ draft, onTake }: { draft: Draft; onTake: () => void }) {
  const { t } = useDesk()
  if (draft.state === 'none') return null
  if (draft.state === 'elsewhere')
    return (
      <div className="heed" role="alert">
        <p>{t(words.elsewhere)}</p>
        <button type="button" className="btn g small" onClick={onTake}>
          {t(words.takeTheirs)}
        </button>{' '}
        <button type="button" className="btn g small" onClick={() => void draft.overwrite()}>
          {t(words.keepMine)}
        </button>
      </div>
    )
  return (
    <p className={draft.state === 'unsaved' ? 'err' : 's'} role="status">
      {t(words[draft.state])}
    </p>
  )
}

/** The form of an action: typed into a draft that saves itself, sent as one command. */
export function ActForm({
  form,
  schema,
  view,
  draft: kept,
}: {
  form: DraftForm
  schema: object
  view: View | null
  draft: Kept | null
}) {
  const { model, send, client, t } = useDesk()
  const queries = useQueryClient()
  const { procedure, action } = form
  const known = model.procedures[procedure]!.actions[action]!
  const [value, setValue] = useState<unknown>(() => kept?.body ?? emptyValue(schema))
  const [refused, setRefused] = useState<unknown>(null)
  const [accepted, setAccepted] = useState<Accepted | null>(null)
  const [sending, setSending] = useState(false)
  // The same input sent again is the same command, however often its answer was lost.
  const key = useRef(crypto.randomUUID())
  const draft = useDraft(form)
  const summary = useRef<HTMLDivElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft is read once, when the form is opened
  useEffect(() => {
    if (kept) draft.began(kept.version, kept.faults)
  }, [])

  function change(next: unknown): void {
    setValue(next)
    key.current = crypto.randomUUID()
    draft.save(readyValue(schema, next))
  }

  async function takeTheirs(): Promise<void> {
    const theirs = await client.draft(form)
    setValue(theirs.body)
    draft.began(theirs.version, theirs.faults)
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (sending) return
    setSending(true)
    setRefused(null)
    try {
      const answer = await send(procedure, action)(form.case ?? null, readyValue(schema, value), {
        key: key.current,
        ...(form.parent ? { parent: form.parent } : {}),
        ...(known.expectsVersion && view?.version ? { ifMatch: view.version } : {}),
      })
      await draft.drop().catch(() => {})
      setAccepted(answer)
      await queries.invalidateQueries({ queryKey: ['case', answer.case] })
      for (const list of ['cases', 'tasks', 'notices']) await queries.invalidateQueries({ queryKey: [list] })
    } catch (error) {
      setRefused(error)
      if (form.case) await queries.invalidateQueries({ queryKey: ['case', form.case] })
      requestAnimationFrame(() => summary.current?.focus())
    } finally {
      setSending(false)
    }
  }

  const problems = useMemo(() => (refused instanceof ApiProblem ? refused.errors : []), [refused])
  const closed = view !== null && !view.actions.some(({ name }) => name === action)
  const back = form.case ? `/cases/${procedure}/${form.case}` : '/'
  if (accepted) return <Receipt accepted={accepted} />
  return (
    <form className="act" onSubmit={submit} noValidate>
      <p className="s">
        <Link to={back}>← {t(form.case ? words.back : words.backToTasks)}</Link>
      </p>
      <p className="s over">
        {t(model.procedures[procedure]!.title)} {view?.number}
      </p>
      <h1>{t(known.title)}</h1>
      <p>
        <ClauseLinks clauses={known.clauses} />
      </p>
      {closed && <p className="heed">{t(words.notNow).replace('{state}', t(view.stateTitle))}</p>}
      <div ref={summary} tabIndex={-1} className="summary">
        {refused !== null && (
          <>
            <h2>{t(words.refused)}</h2>
            {refused instanceof ApiProblem && refused.code === 'VERSION_CONFLICT' ? (
              <p className="problem">{t(words.changed)}</p>
            ) : problems.some(({ path }) => path !== '') ? (
              <FaultList
                faults={problems}
                title={(refused as ApiProblem).title}
                within={[procedure, action]}
              />
            ) : (
              <Refused error={refused} />
            )}
          </>
        )}
      </div>
      {isEmpty(schema) ? (
        <p>{t(words.nothing)}</p>
      ) : (
        <SchemaForm
          schema={schema}
          value={value}
          onChange={change}
          problems={problems}
          within={[procedure, action]}
        />
      )}
      <DraftLine draft={draft} onTake={() => void takeTheirs()} />
      {refused === null && draft.faults.length > 0 && (
        <details className="left">
          <summary>
            {t(words.left)}: {draft.faults.length}
          </summary>
          <FaultList faults={draft.faults.map(inOneLanguage(t))} within={[procedure, action]} />
        </details>
      )}
      <p className="go">
        <button type="submit" className="btn" disabled={sending || closed}>
          {t(sending ? words.sending : known.title)}
        </button>
        {draft.state !== 'none' && (
          <button
            type="button"
            className="btn g"
            onClick={() => {
              setValue(emptyValue(schema))
              void draft.drop()
            }}
          >
            {t(words.drop)}
          </button>
        )}
      </p>
    </form>
  )
}

const inOneLanguage =
  (t: ReturnType<typeof useDesk>['t']) =>
  ({ path, message, clause, remedy }: Draft['faults'][number]) => ({
    path,
    message: t(message),
    ...(clause ? { clause } : {}),
    ...(remedy ? { remedy: t(remedy) } : {}),
  })
