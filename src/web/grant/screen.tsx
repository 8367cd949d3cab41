/** @jsxImportSource react */
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { usePeople } from '../names/index.ts'
import { ClauseLink } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { Value, ValueGround } from '../value/index.ts'
import { Endings, endingActions } from './endings/index.ts'
import { words } from './words.ts'
import '../styles/grant.css'

/** What stands at the head as any fact does, by the keys of the kind. */
const SHOWN = ['agreement', 'balances', 'schedule', 'tranches', 'due'] as const

/** A grant under way: what it is, where its money stands, what may be done, how it is changed, ended and settled. */
export function GrantScreen({ view }: { readonly view: CaseView }) {
  const { model, t } = useDesk()
  const people = usePeople(view)
  const known = model.procedures[view.procedure]!
  const topic = view.fields.find(({ key }) => key === 'topic')?.value
  const facts = SHOWN.flatMap((key) => view.fields.filter((field) => field.key === key))
  const others = view.actions.filter(
    ({ name }) => !endingActions.includes(name) && !known.actions[name]?.exceptional,
  )
  return (
    <ValueGround value={{ within: [view.procedure], people }}>
      <div className="grant">
        <header>
          <p className="s over">
            {t(known.title)} {view.number}
          </p>
          <h1>{typeof topic === 'string' ? topic : t(known.title)}</h1>
          <p>
            <span className="tag">{t(view.stateTitle)}</span>
          </p>
        </header>
        {others.length > 0 && (
          <section aria-labelledby="now">
            <h2 id="now">{t(words.now)}</h2>
            <ul className="plain">
              {others.map(({ name, title }) => (
                <li key={name}>
                  <Link to={`/cases/${view.procedure}/${view.case}/do/${name}`}>{t(title)}</Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        {facts.map(({ key, title, clause, value }) => (
          <details key={key} open={key === 'schedule'}>
            <summary>{t(title)}</summary>
            <p className="s">
              <ClauseLink clause={clause} />
            </p>
            <Value name={key} value={value} within={[view.procedure, key]} />
          </details>
        ))}
        <Endings view={view} />
      </div>
    </ValueGround>
  )
}
