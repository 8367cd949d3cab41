/** @jsxImportSource react */
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { beginningsOf } from '../parts/index.ts'
import type { CaseView } from './page.tsx'
import { words } from './words.ts'

/** What the viewer may do on the case, and begin under it. */
export function Doing({ view }: { view: CaseView }) {
  const desk = useDesk()
  const { model, t } = desk
  const { procedure, case: id, actions, roles } = view
  const to = (action: string) => `/cases/${procedure}/${id}/do/${action}`
  const known = model.procedures[procedure]!
  // Under a case that is over nothing begins.
  const isOver = known.states[view.state]?.final ?? false
  const usual = actions.filter(({ name }) => !known.actions[name]?.exceptional)
  const special = actions.filter(({ name }) => known.actions[name]?.exceptional)
  const begins = isOver ? [] : beginningsOf(desk, roles, procedure)
  return (
    <section aria-labelledby="doing">
      <h2 id="doing">{t(words.actions)}</h2>
      {usual.length === 0 && begins.length === 0 && <p className="s">{t(words.noActions)}</p>}
      <p className="go">
        {usual.map(({ name, title }, n) => (
          <Link key={name} className={n === 0 ? 'btn' : 'btn g'} to={to(name)}>
            {t(title)}
          </Link>
        ))}
      </p>
      {begins.length > 0 && (
        <>
          <h3>{t(words.begin)}</h3>
          <p className="go">
            {begins.map((one) => (
              <Link key={one.to} className="btn g" to={`${one.to}?parent=${id}`}>
                {one.title}
              </Link>
            ))}
          </p>
        </>
      )}
      {special.length > 0 && (
        <details>
          <summary>{t(words.more)}</summary>
          <p className="go">
            {special.map(({ name, title }) => (
              <Link key={name} className="btn g small" to={to(name)}>
                {t(title)}
              </Link>
            ))}
          </p>
        </details>
      )}
    </section>
  )
}
