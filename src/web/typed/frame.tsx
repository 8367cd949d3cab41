/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Text } from '../../kernel/index.ts'
import { ApiProblem } from '../../server/client/index.ts'
import { DraftLine, FaultList } from '../act/index.ts'
import { useDesk } from '../frame/index.ts'
import { ClauseLinks, Refused } from '../parts/index.ts'
import { TypedProvider } from './ground.ts'
import type { TypedForm } from './use-typed.ts'
import { words } from './words.ts'
import '../styles/typed.css'

/** A form that was drawn by hand: its head, what refused it, its fields, and below them how the draft stands. */
export function TypedFrame<P>({
  typed,
  title,
  lead,
  back,
  names,
  className,
  children,
}: {
  typed: TypedForm<P>
  title: string
  lead: Text
  /** What the link back to the case says. */
  back: Text
  names: readonly (readonly [person: string, name: string])[]
  className: string
  children: ReactNode
}) {
  const { model, t } = useDesk()
  const { form, view, draft, acting } = typed
  const known = model.procedures[form.procedure]!.actions[form.action]!
  const refused = acting.error instanceof ApiProblem ? acting.error : null
  const { faults } = draft
  return (
    <TypedProvider value={{ faultsAt: typed.faultsAt, names }}>
      <form className={`typed ${className}`} onSubmit={(event) => void typed.submit(event)} noValidate>
        <p className="s">
          <Link to={`/cases/${form.procedure}/${view.case}`}>← {t(back)}</Link>
        </p>
        <p className="s over">
          {t(model.procedures[form.procedure]!.title)} {view.number}
        </p>
        <h1>{title}</h1>
        <p>
          {t(lead)} <ClauseLinks clauses={known.clauses.slice(0, 2)} />
        </p>
        <div ref={typed.summary} tabIndex={-1} className="summary">
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
        {children}
        <div className="foot">
          <DraftLine draft={draft} onTake={() => void typed.takeTheirs()} />
          {draft.state !== 'none' && (
            <p className={faults.length > 0 ? 'err' : 'good'}>
              {faults.length > 0 ? `✕ ${t(words.left)}: ${faults.length}` : `✓ ${t(words.complete)}`}
            </p>
          )}
          <p className="go">
            <button type="submit" className="btn" disabled={acting.busy}>
              {t(acting.busy ? words.sending : known.title)}
            </button>
            <button type="button" className="btn g" disabled={!typed.mayUndo} onClick={typed.undo}>
              {t(words.undo)}
            </button>
          </p>
        </div>
      </form>
    </TypedProvider>
  )
}
