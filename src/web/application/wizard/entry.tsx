/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { ApiProblem, type DraftForm } from '../../../server/client/index.ts'
import { ActPage, type Draft } from '../../act/index.ts'
import { useDesk } from '../../frame/index.ts'
import { Loading, Refused } from '../../parts/index.ts'
import type { CaseView } from '../../screens/index.ts'
import { formOf, typedIn } from './content.ts'
import { blankForm, type Form } from './form.ts'
import { compare, readShadow, type Shadow } from './shadow.ts'
import { Wizard } from './wizard.tsx'

/** Keys of the input without which this form is not the action's own. */
const KEYS = ['members', 'total', 'months', 'plan', 'tor', 'statements', 'documents'] as const

/** What the form begins with. */
export interface Begin {
  readonly form: Form
  readonly version: number | null
  readonly faults: Draft['faults']
  readonly lots: readonly string[]
  /** What this browser holds beside the draft. */
  readonly shadow: Shadow | null
  readonly found: 'same' | 'newer' | 'apart'
}

async function json<T>(path: string): Promise<T> {
  const answer = await fetch(path)
  if (!answer.ok) throw new TypeError(`${path}: ${answer.status}`)
  return (await answer.json()) as T
}

const fieldOf = (view: CaseView | null, key: string) => view?.fields.find((one) => one.key === key)?.value

/** The form of an application, begun from the draft, from what is being signed, or from nothing. */
export default function ApplicationForm({ form, view }: { form: DraftForm; view: CaseView | null }) {
  const { client, model, seat } = useDesk()
  const known = model.procedures[form.procedure]!
  const contest = view?.parent ?? form.parent ?? null
  const begin = useQuery({
    queryKey: ['draft', form, 'application'],
    queryFn: async (): Promise<Begin | null> => {
      const [schema, draft, me, parent] = await Promise.all([
        json<{ readonly properties?: object }>(`/desk/model/${form.procedure}/${form.action}`),
        client.draft(form).catch((error: unknown) => {
          if (error instanceof ApiProblem && error.code === 'UNKNOWN_DRAFT') return null
          throw error
        }),
        json<{ readonly name: string | null }>('/api/v1/access/me'),
        contest && known.parent ? client.case(known.parent, contest) : null,
      ])
      if (!KEYS.every((key) => key in (schema.properties ?? {}))) return null
      const typed = draft && typedIn(draft.body)
      const standing = formOf(fieldOf(view, 'form'))
      const lots = fieldOf(parent, 'lots')
      const shadow = readShadow(localStorage, seat.person, form)
      const kept = draft && {
        version: draft.version,
        tab: typed?.tab ?? null,
        form: typed?.form ?? formOf(draft.body),
      }
      return {
        form: kept?.form ?? standing ?? blankForm(seat.person, me.name ?? ''),
        version: draft?.version ?? null,
        faults: draft?.faults ?? [],
        lots: Array.isArray(lots) ? lots.map(String) : [],
        shadow,
        found: compare(shadow, kept),
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  if (begin.error) return <Refused error={begin.error} again={() => void begin.refetch()} />
  if (begin.data === undefined) return <Loading />
  if (begin.data === null) return <ActPage />
  return <Wizard place={form} view={view} begin={begin.data} onAnew={() => void begin.refetch()} />
}
