/** @jsxImportSource react */
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import type { CaseView } from '../screens/index.ts'
import { words } from './words.ts'

/** Actions of every case for what is not everyday; they stand with the whole case. */
const SPECIAL = ['correct-clerical-error', 'annul-by-act', 'reopen', 'follow-exception']

/** What else the viewer may do on the contest, and open under it. */
export function Doing({ view }: { view: CaseView }) {
  const { model, t } = useDesk()
  const closing = view.tasks.map(({ key }) => key)
  const actions = view.actions.filter(({ name }) => !SPECIAL.includes(name) && !closing.includes(name))
  const begins = Object.entries(model.procedures).flatMap(([kind, known]) =>
    known.parent === view.procedure
      ? Object.entries(known.actions)
          .filter(([, { from, by }]) => from === 'new' && by.some((role) => view.roles.includes(role)))
          .map(([action, { title }]) => ({
            to: `/open/${kind}/${action}?parent=${view.case}`,
            title: `${t(known.title)}: ${t(title).toLowerCase()}`,
          }))
      : [],
  )
  if (actions.length === 0 && begins.length === 0) return null
  return (
    <section aria-labelledby="doing">
      <h2 id="doing">{t(words.actions)}</h2>
      <p className="go">
        {actions.map(({ name, title }) => (
          <Link key={name} className="btn g small" to={`/cases/${view.procedure}/${view.case}/do/${name}`}>
            {t(title)}
          </Link>
        ))}
      </p>
      {begins.length > 0 && (
        <>
          <h3>{t(words.begin)}</h3>
          <p className="go">
            {begins.map(({ to, title }) => (
              <Link key={to} className="btn g small" to={to}>
                {title}
              </Link>
            ))}
          </p>
        </>
      )}
    </section>
  )
}
