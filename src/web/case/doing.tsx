/** @jsxImportSource react */
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import type { CaseView } from './page.tsx'
import { words } from './words.ts'

/** Actions that every procedure has for what is not everyday: they stand apart. */
const SPECIAL = /^(correct-clerical-error|annul-by-act|reopen)$/

/** What the viewer may do on the case, and begin under it. */
export function Doing({ view }: { view: CaseView }) {
  const { model, t } = useDesk()
  const { procedure, case: id, actions, roles } = view
  const to = (action: string) => `/cases/${procedure}/${id}/do/${action}`
  const usual = actions.filter(({ name }) => !SPECIAL.test(name))
  const special = actions.filter(({ name }) => SPECIAL.test(name))
  const begins = Object.entries(model.procedures).flatMap(([kind, known]) =>
    known.parent === procedure
      ? Object.entries(known.actions)
          .filter(([, { from, by }]) => from === 'new' && by.some((role) => roles.includes(role)))
          .map(([action, { title }]) => ({ to: `/open/${kind}/${action}?parent=${id}`, title }))
      : [],
  )
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
              <Link key={one.to} className="btn g" to={one.to}>
                {t(one.title)}
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
