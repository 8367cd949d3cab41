/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearchParams } from 'react-router'
import { ApiProblem, type DraftForm } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import { Loading, Missing, Refused } from '../parts/index.ts'
import { ActForm } from './form.tsx'
import '../styles/act.css'

async function schemaOf(procedure: string, action: string): Promise<object> {
  const answer = await fetch(`/desk/model/${procedure}/${action}`)
  if (!answer.ok) throw new TypeError(`the form cannot be loaded (${answer.status})`)
  return (await answer.json()) as object
}

/** The page of one action: on a case, or opening one. */
export function ActPage() {
  const { client, model } = useDesk()
  const { procedure = '', action = '', case: id } = useParams()
  const parent = useSearchParams()[0].get('parent')
  const known = model.procedures[procedure]?.actions[action]
  const form: DraftForm = { procedure, action, ...(id ? { case: id } : {}), ...(parent ? { parent } : {}) }
  const schema = useQuery({
    queryKey: ['schema', procedure, action],
    queryFn: () => schemaOf(procedure, action),
    enabled: known !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const view = useQuery({
    queryKey: ['case', id, 'view'],
    queryFn: () => client.case(procedure, id!),
    enabled: known !== undefined && id !== undefined,
  })
  // Asked once: what is typed here after that is newer than what the server has.
  const draft = useQuery({
    queryKey: ['draft', form],
    queryFn: async () => {
      try {
        return await client.draft(form)
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'UNKNOWN_DRAFT') return null
        throw error
      }
    },
    enabled: known !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  if (!known || (known.from === 'new') !== (id === undefined)) return <Missing />
  const error = schema.error ?? view.error ?? draft.error
  if (error)
    return (
      <Refused error={error} again={() => void Promise.all([schema, view, draft].map((q) => q.refetch()))} />
    )
  if (!schema.data || draft.data === undefined || (id !== undefined && !view.data)) return <Loading />
  return (
    <ActForm
      key={JSON.stringify(form)}
      form={form}
      schema={schema.data}
      view={view.data ?? null}
      draft={draft.data}
    />
  )
}
