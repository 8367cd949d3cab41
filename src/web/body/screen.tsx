/** @jsxImportSource react */
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { fullDay, Loading } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { WhyButton } from '../why/index.ts'
import { Attendance } from './attendance.tsx'
import { ChainLine } from './chain.tsx'
import { Conflicts } from './conflicts.tsx'
import { Decisions } from './decisions.tsx'
import { useEntries } from './entries.ts'
import { isChanged } from './entry.ts'
import { useBody } from './ground.ts'
import { useJournalEnd } from './journal.ts'
import { Next } from './next.tsx'
import { Protocol } from './protocol.tsx'
import { words } from './words.ts'
import '../styles/body.css'

/** Actions that this screen has its own places for. */
const DRAWN = ['open', 'change-attendance', 'decide', 'declare-conflict', 'sign-protocol']

/** A body that decides on a list by protocol: its place in the chain, the list, the minutes, what comes after. */
export function BodyScreen({ view }: { readonly view: CaseView }) {
  const { model, t, language } = useDesk()
  const ground = useBody(view)
  const { sitting, above, link } = ground
  const entries = useEntries(ground, ground.may('decide'))
  const last = useJournalEnd(view)
  const known = model.procedures[view.procedure]!
  const title = above?.fields.find(({ key }) => key === 'title')?.value
  const others = view.actions.filter(({ name }) => !DRAWN.includes(name))
  if (ground.isLoading) return <Loading />
  const isUnsent =
    link !== null && (sitting.items ?? []).some((item) => isChanged(link, item, entries.of(item)))
  return (
    <div className="body-sitting">
      <p className="s over">
        {above && (
          <Link to={`/cases/${above.procedure}/${above.case}`}>
            {typeof title === 'string' ? title : t(model.procedures[above.procedure]!.title)}
          </Link>
        )}
      </p>
      <h1>
        {t(known.title)}
        {sitting.date && `, ${fullDay(sitting.date, language)}`}
      </h1>
      <p className="stands">
        <span className="tag">{t(view.stateTitle)}</span>{' '}
        {last !== null && (
          <WhyButton procedure={view.procedure} case={view.case} seq={last} title={t(view.stateTitle)} />
        )}
        {sitting.cancelled && <span className="gist">{sitting.cancelled}</span>}
      </p>
      <ChainLine ground={ground} />
      {ground.may('open') && <Attendance ground={ground} />}
      <Decisions ground={ground} entries={entries} />
      <div className="two">
        <div>
          <Protocol ground={ground} isUnsent={isUnsent} />
          <Next ground={ground} />
        </div>
        <div>
          {!ground.may('open') && <Attendance ground={ground} />}
          <Conflicts ground={ground} />
        </div>
      </div>
      {others.length > 0 && (
        <details className="others">
          <summary>{t(words.others)}</summary>
          <ul className="plain">
            {others.map(({ name, title: said }) => (
              <li key={name}>
                <Link to={`/cases/${view.procedure}/${view.case}/do/${name}`}>{t(said)}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
