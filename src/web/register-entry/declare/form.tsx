/** @jsxImportSource react */
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useRef, useState } from 'react'
import { Link } from 'react-router'
import { ApiProblem } from '../../../server/client/index.ts'
import { useDraft } from '../../act/index.ts'
import { useDesk } from '../../frame/index.ts'
import { ClauseLinks, Refused } from '../../parts/index.ts'
import type { ActionForm } from '../../screens/index.ts'
import { blank, type Group, groupNames, groups, type Interest, interestsIn, sent } from '../interests.ts'
import { words } from '../words.ts'
import { type FieldFault, InterestFields } from './entry.tsx'
import '../../styles/register-entry.css'

/** An entry with a key of its own, so that removing one moves no other. */
interface Typed {
  readonly key: string
  readonly entry: Interest
}
const typed = (entry: Interest): Typed => ({ key: crypto.randomUUID(), entry })

/** Declaring what ties somebody to others, group by group; the list replaces the earlier one. */
export const DeclareForm: ActionForm = ({ form, view }) => {
  const { model, send, t } = useDesk()
  const queries = useQueryClient()
  const reasonId = useId()
  const name = view?.fields.find(({ key }) => key === 'name')?.value as
    | { person?: string; name?: unknown }
    | undefined
  const [list, setList] = useState<readonly Typed[]>(() =>
    interestsIn(view?.fields.find(({ key }) => key === 'interests')?.value).map(typed),
  )
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<unknown>(null)
  const [isSending, setSending] = useState(false)
  const [isDone, setDone] = useState(false)
  const draft = useDraft(form)
  const command = useRef(crypto.randomUUID())
  const summary = useRef<HTMLDivElement>(null)
  const action = model.procedures[form.procedure]?.actions[form.action]
  const closed = !view?.actions.some((one) => one.name === form.action)
  const back = `/cases/${form.procedure}/${form.case}`
  const inputOf = (entries: readonly Typed[], why: string) => ({
    person: name?.person ?? '',
    interests: entries.map(({ entry }) => sent(entry)),
    reason: why.trim() === '' ? null : why,
  })

  function change(entries: readonly Typed[], why = reason): void {
    setList(entries)
    setReason(why)
    command.current = crypto.randomUUID()
    draft.save(inputOf(entries, why))
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isSending || closed) return
    setSending(true)
    setRefused(null)
    try {
      await send(form.procedure, form.action)(form.case ?? null, inputOf(list, reason), {
        key: command.current,
      })
      await draft.drop().catch(() => {})
      await queries.invalidateQueries({ queryKey: ['case', form.case] })
      for (const key of ['cases', 'tasks', 'notices', 'assignment'])
        await queries.invalidateQueries({ queryKey: [key] })
      setDone(true)
    } catch (error) {
      setRefused(error)
      requestAnimationFrame(() => summary.current?.focus())
    } finally {
      setSending(false)
    }
  }

  const errors = refused instanceof ApiProblem ? refused.errors : []
  const faultsOf = (place: number): readonly FieldFault[] =>
    errors.flatMap(({ path, message }) => {
      const found = /^interests(?:\.|\[)(\d+)\]?(?:\.(\w+))?/.exec(path)
      return found && Number(found[1]) === place ? [{ field: found[2] ?? 'with', message }] : []
    })
  if (isDone)
    return (
      <div className="declare">
        <h1>{t(words.done)}</h1>
        <p>{t(words.doneLead)}</p>
        <Link className="btn" to={back}>
          {t(words.back)}
        </Link>
      </div>
    )
  return (
    <form className="declare" onSubmit={submit} noValidate>
      <p className="s">
        <Link to={back}>← {t(words.back)}</Link>
      </p>
      <h1>{action ? t(action.title) : t(words.send)}</h1>
      {action && (
        <p>
          <ClauseLinks clauses={action.clauses} />
        </p>
      )}
      <p className="text">
        {t(words.formLead).replace('{name}', typeof name?.name === 'string' ? name.name : t(words.noName))}
      </p>
      {closed && <p className="heed">{t(words.closed)}</p>}
      <div ref={summary} tabIndex={-1} className="summary">
        {refused !== null && <Refused error={refused} />}
      </div>
      {groupNames.map((group: Group) => (
        <section key={group} aria-label={t(words[group])}>
          <h2>{t(words[group])}</h2>
          {list.map(({ key, entry }, place) =>
            (groups[group] as readonly string[]).includes(entry.kind) ? (
              <InterestFields
                key={key}
                group={group}
                entry={entry}
                faults={faultsOf(place)}
                onChange={(next) => change(list.map((one) => (one.key === key ? { key, entry: next } : one)))}
                onRemove={() => change(list.filter((one) => one.key !== key))}
              />
            ) : null,
          )}
          <p>
            <button
              type="button"
              className="btn g small"
              aria-label={`${t(words.add)}: ${t(words[group])}`}
              onClick={() => change([...list, typed(blank(groups[group][0]))])}
            >
              {t(words.add)}
            </button>
          </p>
        </section>
      ))}
      {list.length === 0 && <p className="told">{t(words.noneLead)}</p>}
      <p>
        <label htmlFor={reasonId}>{t(words.reason)}</label>
        <textarea id={reasonId} value={reason} onChange={(event) => change(list, event.target.value)} />
      </p>
      {draft.state !== 'none' && (
        <p className="s" role="status">
          {t(draft.state === 'unsaved' || draft.state === 'elsewhere' ? words.unsaved : words.saved)}
        </p>
      )}
      <p className="go">
        <button type="submit" className="btn" disabled={isSending || closed}>
          {t(isSending ? words.sending : words.send)}
        </button>
      </p>
    </form>
  )
}
