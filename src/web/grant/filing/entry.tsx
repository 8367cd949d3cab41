/** @jsxImportSource react */
import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { DraftForm } from '../../../server/client/index.ts'
import { useDesk } from '../../frame/index.ts'
import { Loading, Missing, Refused } from '../../parts/index.ts'
import type { CaseView } from '../../screens/index.ts'
import { useKept } from '../../typed/index.ts'
import { bag, list, useForesight } from '../base/index.ts'
import { ReportForm } from './form.tsx'
import { begun, type Given, givenIn, shown } from './report.ts'
import { words } from './words.ts'
import '../../styles/grant-filing.css'

/** The stage that waits for its reports: the one that was returned, else the first that runs, else one filed already. */
function waiting(view: CaseView): number | null {
  const stages = list(view.fields.find(({ key }) => key === 'schedule')?.value)
  const first = (status: string) => stages.find((one) => one.status === status)?.number
  const found = first('remarks') ?? first('running') ?? first('filed')
  return found === undefined ? null : Number(found)
}

/** What was filed for the stage before, to be mended: the statements and the signatures are given anew. */
function filedBefore(view: CaseView, given: Given): unknown {
  const reports = list(view.fields.find(({ key }) => key === 'reports')?.value)
  const documents = reports.find(({ number }) => number === given.stage)?.documents ?? null
  return documents && { stage: given.stage, documents, worksDone: given.works.map(({ key }) => key) }
}

/** The form of a stage's reports: begins with its draft, with what was filed before, or with what the case tells. */
export default function Filing({ form, view }: { form: DraftForm; view: CaseView | null }) {
  return view ? <OfCase form={form} view={view} /> : <Missing />
}

function OfCase({ form, view }: { form: DraftForm; view: CaseView }) {
  const { t } = useDesk()
  const asked = Number(useSearchParams()[0].get('stage'))
  const stage = Number.isInteger(asked) && asked > 0 ? asked : waiting(view)
  const { items, error, again } = useForesight(view, 'filing', { stage: stage ?? 0 })
  const kept = useKept(form)
  const given = useMemo(() => items && givenIn(items), [items])
  if (error) return <Refused error={error} again={again} />
  if (kept.error) return <Refused error={kept.error} again={() => void kept.refetch()} />
  if (stage === null || (items && !given)) return <p className="s">{t(words.noStage)}</p>
  if (!given || kept.data === undefined) return <Loading />
  const own =
    (kept.data && shown(given, bag(kept.data.body), view.today)) ??
    shown(given, filedBefore(view, given), view.today)
  return (
    <ReportForm
      key={given.stage}
      form={form}
      view={view}
      given={given}
      begin={own ?? begun(given, view.today)}
      kept={kept.data}
    />
  )
}
