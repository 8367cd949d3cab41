/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { ActPage } from '../act/index.ts'
import { Beside } from '../beside/index.ts'
import { CasePage } from '../case/index.ts'
import { useDesk } from '../frame/index.ts'
import { Loading, Refused } from '../parts/index.ts'
import { forms, screens } from './registry.ts'
import { words } from './words.ts'

/** The screen drawn for the case's kind of work, or the generic page; the generic page is always one link away. */
export function CaseScreen() {
  const { model } = useDesk()
  const { procedure = '', case: id = '' } = useParams()
  const capability = model.procedures[procedure]?.capability
  const isDrawn = capability && screens[capability]
  return (
    <>
      <Beside procedure={procedure} case={id} />
      {isDrawn ? <Drawn key={procedure} capability={capability} /> : <CasePage />}
    </>
  )
}

function Drawn({ capability }: { capability: keyof typeof screens }) {
  const { client, t } = useDesk()
  const { procedure = '', case: id = '' } = useParams()
  const view = useQuery({ queryKey: ['case', id, 'view'], queryFn: () => client.case(procedure, id) })
  const Screen = screens[capability]
  // Both are asked for at once: the case and what draws it.
  useEffect(() => void Screen?.ahead().catch(() => {}), [Screen])
  if (view.error) return <Refused error={view.error} again={() => void view.refetch()} />
  if (!view.data || !Screen) return <Loading />
  return (
    <>
      <Screen view={view.data} />
      <p className="s record">
        <Link to={`/cases/${procedure}/${id}/record`}>{t(words.record)}</Link>
      </p>
    </>
  )
}

/** The form drawn for an action of a kind of work, or the form of its schema. */
export function ActScreen() {
  const { client, model, t } = useDesk()
  const { procedure = '', action = '', case: id } = useParams()
  const capability = model.procedures[procedure]?.capability
  const asked = useSearchParams()[0]
  const drawn = capability ? forms[`${capability}.${action}`] : undefined
  // The form of the schema stays one link away from any form that was drawn.
  const Form = asked.has('plain') ? undefined : drawn
  const parent = asked.get('parent')
  const view = useQuery({
    queryKey: ['case', id, 'view'],
    queryFn: () => client.case(procedure, id!),
    enabled: Form !== undefined && id !== undefined,
  })
  if (!Form) return <ActPage />
  if (view.error) return <Refused error={view.error} again={() => void view.refetch()} />
  if (id !== undefined && !view.data) return <Loading />
  const form = { procedure, action, ...(id ? { case: id } : {}), ...(parent ? { parent } : {}) }
  return (
    <>
      <Form key={JSON.stringify(form)} form={form} view={view.data ?? null} />
      <p className="s record">
        <Link to={`?${new URLSearchParams({ plain: '', ...(parent ? { parent } : {}) })}`}>
          {t(words.plain)}
        </Link>
      </p>
    </>
  )
}
