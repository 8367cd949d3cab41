/** @jsxImportSource react */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { ApiProblem, type DraftForm } from '../../../server/client/index.ts'
import { fieldId } from '../../form/index.ts'
import { useDesk } from '../../frame/index.ts'
import { moment, Refused } from '../../parts/index.ts'
import type { CaseView } from '../../screens/index.ts'
import type { Begin } from './entry.tsx'
import { type Fault, GroundProvider } from './ground.ts'
import { contentWithPapers, previewOf } from './passing.ts'
import { Saving } from './saving.tsx'
import { DocumentsStep } from './step-documents.tsx'
import { PlanStep } from './step-plan.tsx'
import { ProjectStep } from './step-project.tsx'
import { ReviewStep } from './step-review.tsx'
import { StatementsStep } from './step-statements.tsx'
import { TeamStep } from './step-team.tsx'
import { TorStep } from './step-tor.tsx'
import { isStep, normal, type Step, stepOf, steps } from './steps.ts'
import { told } from './told.ts'
import { useTyping } from './typing.ts'
import { filled, words } from './words.ts'
import '../../styles/application.css'
import '../../styles/application-parts.css'

const near = (path: string) => {
  const field = document.getElementById(fieldId(path))
  return field ?? (path.includes('.') ? document.getElementById(fieldId(path.replace(/\.[^.]*$/, ''))) : null)
}

/** The form of an application, step by step; the address keeps the step. */
export function Wizard({
  place,
  view,
  begin,
  onAnew,
}: {
  place: DraftForm
  view: CaseView | null
  begin: Begin
  onAnew: () => void
}) {
  const { model, send, t, language, code } = useDesk()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { procedure, action } = place
  const known = model.procedures[procedure]!
  const typing = useTyping(place, begin)
  const { form, draft, change } = typing
  const [search, setSearch] = useSearchParams()
  const asked = search.get('step')
  const step: Step = isStep(asked) ? asked : 'project'
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [passed, setPassed] = useState<ReadonlySet<Step>>(new Set())
  const [refused, setRefused] = useState<unknown>(null)
  const [sending, setSending] = useState(false)
  const head = useRef<HTMLHeadingElement>(null)
  /** Passed on: there is nothing to save any more. */
  const done = useRef(false)
  // The same input sent again is the same command, however often its answer was lost.
  const sent = useRef<{ readonly of: unknown; readonly key: string } | null>(null)

  const faults = useMemo(() => told(draft.faults, form, t), [draft.faults, form, t])
  const leave = useCallback((path: string) => setLeft((before) => new Set([...before, normal(path)])), [])
  const isTold = useCallback(
    (path: string) =>
      passed.has(stepOf(path)) || left.has(path) || [...left].some((one) => one.startsWith(`${path}.`)),
    [left, passed],
  )
  const ground = useMemo(
    () => ({ form, regulation: known.regulation, faults, isTold, left: leave, change }),
    [form, known.regulation, faults, isTold, leave, change],
  )

  function go(to: Step, fault?: Fault): void {
    setPassed((before) => new Set([...before, ...steps.slice(0, steps.indexOf(to)), step]))
    setSearch((before) => {
      const next = new URLSearchParams(before)
      next.set('step', to)
      return next
    })
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const field = fault && near(fault.path)
        field?.scrollIntoView({ block: 'center' })
        if (field) field.focus()
        else head.current?.focus()
      }),
    )
  }
  // All that is left is told where one looks at the whole.
  const { state } = draft
  useEffect(() => {
    if (step === 'review') setPassed(new Set(steps))
  }, [step])
  useEffect(() => {
    // Nothing is typed yet: the answer to the first save tells what is left.
    if (step === 'review' && state === 'none' && !done.current) change((f) => f)
  }, [step, state, change])

  async function pass(): Promise<void> {
    setSending(true)
    setRefused(null)
    try {
      if (sent.current?.of !== form) sent.current = { of: form, key: crypto.randomUUID() }
      const say = (letter: string) => t(words[letter as 'a'])
      const content = await contentWithPapers(
        form,
        {
          lot: (lot) => code('lot', lot) ?? lot,
          work: (work) => t(words[work as 'create']),
          statement: say,
        },
        language,
      )
      const answer = await send(procedure, action)(place.case ?? null, content, {
        key: sent.current.key,
        ...(place.parent ? { parent: place.parent } : {}),
        ...(view?.version ? { ifMatch: view.version } : {}),
      })
      done.current = true
      await draft.drop().catch(() => {})
      for (const list of ['case', 'cases', 'tasks', 'notices'])
        await queries.invalidateQueries({ queryKey: [list] })
      await navigate(`/cases/${procedure}/${answer.case}`)
    } catch (error) {
      setRefused(error)
      head.current?.focus()
    } finally {
      setSending(false)
    }
  }

  const at = steps.indexOf(step)
  const next = steps[at + 1]
  const before = steps[at - 1]
  const isFile = refused instanceof ApiProblem && refused.code === 'VERSION_CONFLICT'
  return (
    <GroundProvider value={ground}>
      <div className="application">
        <p className="s over">
          {place.case ? (
            <Link to={`/cases/${procedure}/${place.case}`}>
              {t(known.title)} {view?.number}
            </Link>
          ) : (
            t(known.title)
          )}
        </p>
        <h1>{form.topic.trim() || t(place.case ? words.revising : words.title)}</h1>
        {place.case && <p className="heed">{t(words.voids)}</p>}
        {typing.restored && (
          <p className="told" role="status">
            {t(words.restored)}
          </p>
        )}
        {typing.apart && (
          <div className="heed" role="alert">
            <p>{filled(t(words.apart), { at: moment(begin.shadow!.at, language) })}</p>
            <button type="button" className="btn g small" onClick={() => typing.choose(true)}>
              {t(words.takeMine)}
            </button>{' '}
            <button type="button" className="btn g small" onClick={() => typing.choose(false)}>
              {t(words.takeDraft)}
            </button>
          </div>
        )}
        <div className="ways">
          <nav className="steps" aria-label={t(words.steps)}>
            <ol>
              {steps.map((one) => (
                <StepLink
                  key={one}
                  one={one}
                  now={one === step}
                  known={state !== 'none'}
                  faults={faults}
                  onGo={go}
                />
              ))}
            </ol>
            <Saving draft={draft} place={place} onAnew={onAnew} />
          </nav>
          <div className="step">
            <h2 ref={head} tabIndex={-1}>
              {t(words[step])}
            </h2>
            {refused !== null && (
              <div className="refused">
                {isFile ? <p className="problem">{t(words.elsewhere)}</p> : <Refused error={refused} />}
              </div>
            )}
            {step === 'project' && <ProjectStep lots={begin.lots} />}
            {step === 'team' && <TeamStep />}
            {step === 'plan' && <PlanStep />}
            {step === 'tor' && <TorStep />}
            {step === 'statements' && <StatementsStep />}
            {step === 'documents' && <DocumentsStep />}
            {step === 'review' && (
              <ReviewStep
                known={draft.state === 'saved'}
                preview={previewOf(place)}
                sending={sending}
                onGo={go}
                onSend={() => void pass()}
              />
            )}
            <p className="go">
              {before && (
                <button type="button" className="btn g" onClick={() => go(before)}>
                  ← {t(words.before)}
                </button>
              )}
              {next && (
                <button type="button" className="btn" onClick={() => go(next)}>
                  {filled(t(words.next), { step: t(words[next]) })}
                </button>
              )}
            </p>
          </div>
        </div>
      </div>
    </GroundProvider>
  )
}

function StepLink({
  one,
  now,
  known,
  faults,
  onGo,
}: {
  one: Step
  now: boolean
  known: boolean
  faults: readonly Fault[]
  onGo: (step: Step) => void
}) {
  const { t } = useDesk()
  const count = faults.filter(({ path }) => stepOf(path) === one).length
  return (
    <li>
      <a
        href={`?step=${one}`}
        aria-current={now ? 'step' : undefined}
        onClick={(event) => {
          event.preventDefault()
          onGo(one)
        }}
      >
        <b>{t(words[one])}</b>
        {known && one !== 'review' && (
          <small className={count === 0 ? 'done' : ''}>
            {count === 0 ? `✓ ${t(words.ready)}` : filled(t(words.leftOf), { n: count })}
          </small>
        )}
      </a>
    </li>
  )
}
