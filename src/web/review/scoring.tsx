/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { ApiProblem } from '../../server/client/index.ts'
import { type Draft, useDraft } from '../act/index.ts'
import { changedAt, emptyValue, stepsOf } from '../form/index.ts'
import { useDesk } from '../frame/index.ts'
import { Loading, Refused } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { useActing, useKnowledge } from '../spot/index.ts'
import { at, criteriaOf, totalOf } from './criteria.ts'
import { AddedPart, type Ground, PassFailPart, ScoredPart } from './criteria-parts.tsx'
import { words } from './words.ts'

interface Added {
  readonly key: string
  readonly title: string
}
type Known = NonNullable<ReturnType<typeof useKnowledge>['data']>

/** The conclusion as it is being written: a draft that saves itself, with its own total, until it is signed. */
export function Scoring({ view, added }: { view: CaseView; added: readonly Added[] }) {
  const { client } = useDesk()
  const known = useKnowledge(view.procedure, 'sign')
  const form = { procedure: view.procedure, action: 'sign', case: view.case }
  // Asked once: what is typed here after that is newer than what the server has.
  const kept = useQuery({
    queryKey: ['draft', form],
    queryFn: async () => {
      try {
        return await client.draft(form)
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'UNKNOWN_DRAFT') return null
        throw error
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  if (known.error || kept.error)
    return (
      <Refused
        error={known.error ?? kept.error}
        again={() => void Promise.all([known.refetch(), kept.refetch()])}
      />
    )
  if (!known.data || kept.data === undefined) return <Loading />
  return <Written view={view} added={added} known={known.data} kept={kept.data} />
}

/** What a conclusion begins with: nothing is answered for anybody; it is made here; each added criterion waits for its answer. */
function begun(schema: object, added: readonly Added[], kept: unknown): unknown {
  const value = { ...(emptyValue(schema) as object), madeIn: 'system', ...((kept ?? {}) as object) }
  const before = at(value, 'added')
  const answers = Array.isArray(before) ? before : []
  return {
    ...value,
    added: added.map(({ key }) => answers.find((one) => at(one, 'key') === key) ?? { key, reason: '' }),
  }
}

function Written({
  view,
  added,
  known,
  kept,
}: {
  view: CaseView
  added: readonly Added[]
  known: Known
  kept: Awaited<ReturnType<ReturnType<typeof useDesk>['client']['draft']>> | null
}) {
  const { t } = useDesk()
  const { schema, clauses } = known
  const criteria = criteriaOf(schema, Object.keys(clauses))
  const form = { procedure: view.procedure, action: 'sign', case: view.case }
  const [value, setValue] = useState<unknown>(() => begun(schema, added, kept?.body))
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const draft = useDraft(form)
  const acting = useActing(view, 'sign')
  const [tried, setTried] = useState(false)
  const [shown, setShown] = useState(false)
  const refused = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft is read once, when the page is opened
  useEffect(() => {
    if (kept) draft.began(kept.version, kept.faults)
  }, [])

  const ground: Ground = {
    value,
    clauses,
    set(path, part) {
      const next = changedAt(value, stepsOf(path), () => part)
      setValue(next)
      setTouched(new Set([...touched, path]))
      draft.save(next)
    },
    fault(path) {
      const found = acting.error instanceof ApiProblem ? acting.error.errors : []
      const told = found.find((one) => one.path === path)
      if (told) return { message: told.message, clause: told.clause }
      if (!tried && !touched.has(path)) return null
      const fault = draft.faults.find((one) => one.path === path)
      return fault ? { message: t(fault.message), clause: fault.clause } : null
    },
  }

  async function sign(): Promise<void> {
    setTried(true)
    if (await acting.act(value)) await draft.drop().catch(() => {})
    else requestAnimationFrame(() => refused.current?.focus())
  }

  return (
    <>
      {criteria.passFail.map((one) => (
        <PassFailPart key={one.key} one={one} ground={ground} />
      ))}
      {criteria.scored.map((one) => (
        <ScoredPart key={one.key} one={one} ground={ground} />
      ))}
      {added.length > 0 && <AddedPart added={added} ground={ground} />}
      <Total criteria={criteria} value={value} />
      <Kept draft={draft} />
      <details className="paper" onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary>{t(words.preview)}</summary>
        {shown && <Preview view={view} version={draft.version ?? 0} ready={draft.state === 'saved'} />}
      </details>
      <div ref={refused} tabIndex={-1} className="summary">
        {acting.error !== null && <Refused error={acting.error} />}
      </div>
      <p className="s">{t(words.signLead)}</p>
      <p className="go">
        <button type="button" className="btn" disabled={acting.busy} onClick={() => void sign()}>
          {t(acting.busy ? words.sending : titleOf(view))}
        </button>
        {draft.faults.length > 0 && (
          <small>
            {' '}
            {t(words.todo)}: {draft.faults.length}
          </small>
        )}
      </p>
    </>
  )
}

const titleOf = (view: CaseView) => view.actions.find(({ name }) => name === 'sign')!.title

/** The sum as it stands, before anything is signed. */
function Total({ criteria, value }: { criteria: ReturnType<typeof criteriaOf>; value: unknown }) {
  const { t } = useDesk()
  const { total, most, left } = totalOf(criteria, value)
  return (
    <p className="total" role="status">
      <span>{t(words.total)}</span> <b>{total}</b> <span>{t(words.of).replace('{most}', String(most))}</span>
      {left > 0 && <small> {t(words.toScore).replace('{n}', String(left))}</small>}
    </p>
  )
}

function Kept({ draft }: { draft: Draft }) {
  const { t } = useDesk()
  if (draft.state === 'none') return null
  if (draft.state === 'elsewhere')
    return (
      <div className="heed" role="alert">
        <p>{t(words.elsewhere)}</p>
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

/** The paper of the draft as the server prints it, as of its last save. */
function Preview({ view, version, ready }: { view: CaseView; version: number; ready: boolean }) {
  const { t } = useDesk()
  const address = `/desk/papers/${view.procedure}/draft/sign?${new URLSearchParams({ case: view.case })}`
  if (version === 0) return <p className="s">{t(words.nothingYet)}</p>
  if (!ready) return <Loading />
  return (
    <>
      <iframe key={version} src={address} title={t(words.preview)} loading="lazy" />
      <p className="s">
        <a href={address} target="_blank" rel="noreferrer">
          {t(words.apart)}
        </a>
      </p>
    </>
  )
}
