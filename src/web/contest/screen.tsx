/** @jsxImportSource react */
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { money } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { Bodies, Sittings } from './bodies.tsx'
import { Doing } from './doing.tsx'
import { Filings } from './filings.tsx'
import { Next } from './next.tsx'
import { StageLine } from './stage-line.tsx'
import { fieldOf } from './stages.ts'
import { Told } from './told.tsx'
import { words } from './words.ts'
import '../styles/contest.css'

/** The cockpit of a contest: where it stands, what is next and what stands in the way; others see what was told to them. */
export function ContestScreen({ view }: { readonly view: CaseView }) {
  const { model, t } = useDesk()
  const procedure = model.procedures[view.procedure]
  const text = (key: string) => {
    const value = fieldOf(view, key)
    return typeof value === 'string' ? value : ''
  }
  const budget = text('budget')
  if (!procedure) return null
  return (
    <div className="contest">
      <p className="s over">
        {t(procedure.title)}
        {text('round') && ` · ${t(words.round)} «${text('round')}»`} · {t(view.stateTitle)}
        {budget && ` · ${t(words.budget)} ${money(budget)} ₽`}
      </p>
      <h1>{text('title') || t(procedure.title)}</h1>
      {fieldOf(view, 'readings') !== undefined && (
        <p className="s">
          <Link to={`/cases/${view.procedure}/${view.case}/readings`}>{t(words.readings)}</Link>
        </p>
      )}
      <StageLine view={view} model={procedure} />
      <div className="two">
        <div>
          <Next view={view} />
          <Filings view={view} />
          <Told view={view} />
        </div>
        <div>
          <Doing view={view} />
          <Sittings view={view} />
          <Bodies view={view} />
        </div>
      </div>
    </div>
  )
}
