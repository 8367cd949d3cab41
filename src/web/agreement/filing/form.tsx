/** @jsxImportSource react */
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { ApiProblem, type DraftForm } from '../../../server/client/index.ts'
import { type Draft, DraftLine, FaultList, useDraft } from '../../act/index.ts'
import { stepsOf } from '../../form/index.ts'
import { useDesk } from '../../frame/index.ts'
import { ClauseLinks, Refused } from '../../parts/index.ts'
import type { CaseView } from '../../screens/index.ts'
import { useActing } from '../../spot/index.ts'
import type { Seen } from '../ground.ts'
import { FilingProvider } from './ground.ts'
import { type Papers, ready } from './papers.ts'
import { Answer, RequisitesFields, SpecificationFields } from './rest.tsx'
import { SplitTable } from './split-table.tsx'
import { words } from './words.ts'
import { WorksTable } from './works-table.tsx'

/** How many changes can be taken back. */
const MEMORY = 50

interface Step {
  readonly place: string
  readonly papers: Papers
}

const samePath = (a: string, b: string) => stepsOf(a).join('.') === stepsOf(b).join('.')

/** The papers of the winner: money and works first, for these have to be even; then the rest. */
export function FilingForm({
  form,
  view,
  seen,
  begin,
  kept,
}: {
  form: DraftForm
  view: CaseView
  seen: Seen
  begin: Papers
  kept: { readonly version: number; readonly faults: Draft['faults'] } | null
}) {
  const { model, client, t } = useDesk()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const draft = useDraft(form)
  const acting = useActing(view, form.action)
  const [papers, setPapers] = useState(begin)
  const [past, setPast] = useState<readonly Step[]>([])
  const summary = useRef<HTMLDivElement>(null)
  const known = model.procedures[form.procedure]!.actions[form.action]!

  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft is read once, when the form is opened
  useEffect(() => {
    if (kept) draft.began(kept.version, kept.faults)
  }, [])

  function become(next: Papers): void {
    setPapers(next)
    draft.save(ready(next))
  }
  function change(place: string, next: (papers: Papers) => Papers): void {
    if (past.at(-1)?.place !== place) setPast([...past, { place, papers }].slice(-MEMORY))
    become(next(papers))
  }
  function undo(): void {
    const last = past.at(-1)
    if (!last) return
    setPast(past.slice(0, -1))
    become(last.papers)
  }
  async function takeTheirs(): Promise<void> {
    const theirs = await client.draft(form)
    setPapers(theirs.body as Papers)
    draft.began(theirs.version, theirs.faults)
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (acting.busy) return
    if (await acting.act(ready(papers))) {
      await draft.drop().catch(() => {})
      await queries.invalidateQueries({ queryKey: ['case', view.case] })
      await navigate(`/cases/${form.procedure}/${view.case}`)
    } else requestAnimationFrame(() => summary.current?.focus())
  }

  const { faults } = draft
  const ground = {
    view,
    seen,
    papers,
    change,
    faultsAt: (path: string) => faults.filter((fault) => samePath(fault.path, path)),
  }
  const refused = acting.error instanceof ApiProblem ? acting.error : null
  return (
    <FilingProvider value={ground}>
      <form className="agreement filing" onSubmit={(event) => void submit(event)} noValidate>
        <p className="s">
          <Link to={`/cases/${form.procedure}/${view.case}`}>← {t(words.back)}</Link>
        </p>
        <p className="s over">
          {t(model.procedures[form.procedure]!.title)} {view.number}
        </p>
        <h1>{seen.topic}</h1>
        <p>
          {t(words.lead)} <ClauseLinks clauses={known.clauses.slice(0, 2)} />
        </p>
        <div ref={summary} tabIndex={-1} className="summary">
          {refused && refused.errors.length > 0 ? (
            <FaultList
              faults={refused.errors}
              title={t(words.refused)}
              within={[form.procedure, form.action]}
            />
          ) : (
            acting.error !== null && <Refused error={acting.error} />
          )}
        </div>
        <Answer />
        <SplitTable />
        <WorksTable />
        <SpecificationFields />
        <RequisitesFields />
        <div className="foot">
          <DraftLine draft={draft} onTake={() => void takeTheirs()} />
          {draft.state !== 'none' && (
            <p className={faults.length > 0 ? 'err' : 'good'}>
              {faults.length > 0 ? `✕ ${t(words.left)}: ${faults.length}` : `✓ ${t(words.complete)}`}
            </p>
          )}
          <p className="go">
            <button type="submit" className="btn" disabled={acting.busy}>
              {t(acting.busy ? words.sending : known.title)}
            </button>
            <button type="button" className="btn g" disabled={past.length === 0} onClick={undo}>
              {t(words.undo)}
            </button>
          </p>
        </div>
      </form>
    </FilingProvider>
  )
}
