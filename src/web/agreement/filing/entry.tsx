/** @jsxImportSource react */
import { useMemo } from 'react'
import type { DraftForm } from '../../../server/client/index.ts'
import { Loading, Missing, Refused } from '../../parts/index.ts'
import type { CaseView } from '../../screens/index.ts'
import { useKnowledge } from '../../spot/index.ts'
import { useKept } from '../../typed/index.ts'
import { seenIn } from '../ground.ts'
import { FilingForm } from './form.tsx'
import { begun, type Papers, shown } from './papers.ts'
import '../../styles/agreement.css'
import '../../styles/agreement-filing.css'

/** Codes of the reports in the schema of the action: all of them are named in the papers. */
function reportsIn(schema: object): readonly string[] {
  const at = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)[key]
      : undefined
  const path = ['properties', 'specification', 'properties', 'reports', 'items', 'enum']
  const found = path.reduce<unknown>(at, schema)
  return Array.isArray(found) ? found.map(String) : []
}

const isPapers = (body: unknown): body is Papers =>
  typeof body === 'object' && body !== null && 'specification' in body && 'estimate' in body && 'plan' in body

/** The form of the papers: begins with the draft, or with the last version. */
export default function Filing({ form, view }: { form: DraftForm; view: CaseView | null }) {
  const known = useKnowledge(form.procedure, form.action)
  const kept = useKept(form)
  const seen = useMemo(() => view && seenIn(view), [view])
  if (!view || !seen) return <Missing />
  if (known.error) return <Refused error={known.error} again={() => void known.refetch()} />
  if (kept.error) return <Refused error={kept.error} again={() => void kept.refetch()} />
  if (!known.data || kept.data === undefined) return <Loading />
  const body = kept.data?.body
  const begin = isPapers(body) ? shown(body) : begun(seen, reportsIn(known.data.schema))
  return (
    <FilingForm form={form} view={view} seen={seen} begin={begin} kept={isPapers(body) ? kept.data : null} />
  )
}
