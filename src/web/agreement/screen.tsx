/** @jsxImportSource react */
import { useMemo } from 'react'
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import type { CaseView } from '../screens/index.ts'
import { ValueGround } from '../value/index.ts'
import { Checks } from './checks.tsx'
import { Declaration } from './declaration.tsx'
import { Ends } from './ends.tsx'
import { seenIn, useEvents } from './ground.ts'
import { Head } from './head.tsx'
import { Money } from './money.tsx'
import { Parties } from './parties.tsx'
import { Thread } from './thread.tsx'
import { TimeLine } from './time-line.tsx'
import { words } from './words.ts'
import '../styles/agreement.css'

/** Actions that this screen has its own places for. */
const DRAWN = [
  ...['file-papers', 'post-remarks', 'sign-declaration', 'record-check', 'record-checks', 'agree'],
  ...['approve-by-management', 'return-to-review', 'sign-by-fund', 'sign', 'refuse-by-winner'],
  ...['refuse-by-fund', 'set-funding', 'add-requirement', 'record-registry'],
]

/** An agreement from its first draft to the last signature: whose turn it is, what was said, what is missing, who signed. */
export function AgreementScreen({ view }: { readonly view: CaseView }) {
  const { model, t } = useDesk()
  const seen = useMemo(() => seenIn(view), [view])
  const events = useEvents(view)
  const people = useMemo(
    () => new Map(seen.members.filter(({ name }) => name).map(({ person, name }) => [person, name])),
    [seen],
  )
  const ground = useMemo(
    () => ({ within: [view.procedure, 'file-papers'], people }),
    [view.procedure, people],
  )
  const known = model.procedures[view.procedure]!
  const others = view.actions.filter(({ name }) => !DRAWN.includes(name) && !known.actions[name]?.exceptional)
  const told = { view, seen, events }
  return (
    <ValueGround value={ground}>
      <div className="agreement">
        <Head {...told} />
        <TimeLine {...told} />
        <div className="two">
          <div>
            <Declaration {...told} />
            <Thread {...told} />
            <Money {...told} />
          </div>
          <div>
            <Checks {...told} />
            <Parties {...told} />
            <Ends {...told} />
          </div>
        </div>
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
