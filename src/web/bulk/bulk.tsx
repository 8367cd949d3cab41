/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { fill } from '../../kernel/index.ts'
import type { ProcedureModel } from '../../server/desk/index.ts'
import { useDesk } from '../frame/index.ts'
import { Loading, Refused } from '../parts/index.ts'
import { Form } from './action-form.tsx'
import { actionsOfAll } from './common.ts'
import { words } from './words.ts'
import '../styles/bulk.css'

/** A case that was chosen. */
export interface Chosen {
  readonly case: string
  readonly name: string
}

/** So many are looked at and weighed at a time. */
const MOST = 50

/** One action on the cases that were chosen in a list. */
export function Bulk({
  procedure,
  model,
  chosen,
  onDone,
}: {
  procedure: string
  model: ProcedureModel
  chosen: readonly Chosen[]
  onDone: () => void
}) {
  const { client, t } = useDesk()
  const id = useId()
  const [action, setAction] = useState('')
  const ids = chosen.map((one) => one.case)
  const tooMany = chosen.length > MOST
  const views = useQuery({
    // As it was when the rows were chosen: what the commands do to it must not take the report away.
    queryKey: ['bulk', procedure, ids],
    queryFn: () => Promise.all(ids.map((one) => client.case(procedure, one))),
    enabled: !tooMany,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const open = actionsOfAll(model.actions, views.data ?? [])
  // An action that a row chosen since does not allow is no longer meant.
  const meant = open.includes(action) ? action : ''
  return (
    <section className="many" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{fill(t(words.chosen), { n: chosen.length })}</h2>
      <p>
        <button type="button" className="link s" onClick={onDone}>
          {t(words.drop)}
        </button>
      </p>
      {tooMany ? (
        <p className="heed">{fill(t(words.most), { n: MOST })}</p>
      ) : views.error ? (
        <Refused error={views.error} again={() => void views.refetch()} />
      ) : !views.data ? (
        <Loading />
      ) : open.length === 0 ? (
        <p className="empty">{t(words.nothing)}</p>
      ) : (
        <>
          <p>
            <label htmlFor={`${id}-action`}>{t(words.action)}</label>{' '}
            <select id={`${id}-action`} value={meant} onChange={({ target }) => setAction(target.value)}>
              <option value="">{t(words.pick)}</option>
              {open.map((name) => (
                <option key={name} value={name}>
                  {t(model.actions[name]!.title)}
                </option>
              ))}
            </select>
          </p>
          {meant && (
            <Form
              key={`${meant} ${ids.join(' ')}`}
              procedure={procedure}
              model={model}
              action={meant}
              views={views.data}
              chosen={chosen}
              onDone={onDone}
            />
          )}
        </>
      )}
    </section>
  )
}
