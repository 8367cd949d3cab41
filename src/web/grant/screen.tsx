/** @jsxImportSource react */
import { useMemo } from 'react'
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { usePeople } from '../names/index.ts'
import type { CaseView } from '../screens/index.ts'
import { ValueGround } from '../value/index.ts'
import { useEvents, useNameOf } from './base/index.ts'
import { Course, courseActions, courseIn } from './course/index.ts'
import { Endings, endingActions } from './endings/index.ts'
import { words } from './words.ts'
import '../styles/grant.css'

/** A grant: how it goes, how it is changed, ended and settled; whatever else may be done stands last. */
export function GrantScreen({ view }: { readonly view: CaseView }) {
  const { model, t } = useDesk()
  const people = usePeople(view)
  const nameOf = useNameOf(view)
  const events = useEvents(view)
  const seen = useMemo(() => courseIn(view), [view])
  const ground = useMemo(() => ({ within: [view.procedure], people }), [view.procedure, people])
  const known = model.procedures[view.procedure]!
  const drawn = [...courseActions, ...endingActions]
  const others = view.actions.filter(({ name }) => !drawn.includes(name) && !known.actions[name]?.exceptional)
  return (
    <ValueGround value={ground}>
      <div className="grant" id="grant">
        <Course view={view} seen={seen} events={events} nameOf={nameOf} />
        <Endings view={view} />
        {others.length > 0 && (
          <section aria-labelledby="others">
            <h2 id="others">{t(words.others)}</h2>
            <ul className="plain">
              {others.map(({ name, title }) => (
                <li key={name}>
                  <Link to={`/cases/${view.procedure}/${view.case}/do/${name}`}>{t(title)}</Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </ValueGround>
  )
}
