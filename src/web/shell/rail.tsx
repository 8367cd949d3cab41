/** @jsxImportSource react */
import { Link, NavLink, useLocation } from 'react-router'
import { dutiesIn, useDuties, views } from '../duties/index.ts'
import { useDesk } from '../frame/index.ts'
import { ownPages } from '../own-pages/index.ts'
import { beginningsOf } from '../parts/index.ts'
import { words } from './words.ts'

/** One's duties by urgency, each part with how many there are. */
function Duties() {
  const { t } = useDesk()
  const { data: sheet } = useDuties()
  const { pathname, search } = useLocation()
  const now = pathname === '/' ? (new URLSearchParams(search).get('view') ?? 'today') : null
  return (
    <section className="views">
      <h2>{t(words.today)}</h2>
      {views.map((view) => (
        <Link
          key={view}
          to={view === 'today' ? '/' : `/?view=${view}`}
          aria-current={now === view ? 'page' : undefined}
        >
          <span>{t(words[`${view}Duties`])}</span> {sheet && <span>{dutiesIn(sheet, view).length}</span>}
        </Link>
      ))}
    </section>
  )
}

/**
 * What one may open beside one's tasks: the kinds of cases of each programme in which one's roles act or are told something
 * (of all programmes, where there is none yet), and what one may begin.
 */
export function Rail() {
  const desk = useDesk()
  const { model, seat, t } = desk
  const all = Object.entries(model.procedures)
  const begins = beginningsOf(desk, seat.roles, null)
  const given = seat.roles.filter((role) => !model.everyone.includes(role))
  const worksIn = (held: readonly string[]) =>
    model.regulations.filter(({ roles }) => roles.some((role) => held.includes(role)))
  const mine = [worksIn(given), worksIn(seat.roles)].find((some) => some.length > 0)
  const own = ownPages.filter(
    ({ roles, path }) =>
      !path.includes(':') && (roles.length === 0 || roles.some((role) => seat.roles.includes(role))),
  )
  return (
    <nav className="rail" aria-label={t(words.kinds)}>
      <Duties />
      {(mine ?? model.regulations).map((regulation) => (
        <section key={regulation.id}>
          <h2>{t(regulation.title)}</h2>
          {all
            .filter(([, procedure]) => procedure.regulation === regulation.id)
            .map(([id, procedure]) => (
              <NavLink key={id} to={`/cases/${id}`}>
                {t(procedure.title)}
              </NavLink>
            ))}
        </section>
      ))}
      {own.length > 0 && (
        <section>
          <h2>{t(words.own)}</h2>
          {own.map(({ path, title }) => (
            <NavLink key={path} to={`/${path}`}>
              {t(title)}
            </NavLink>
          ))}
        </section>
      )}
      {begins.length > 0 && (
        <section>
          <h2>{t(words.begin)}</h2>
          {begins.map(({ to, title }) => (
            <NavLink key={to} to={to}>
              {title}
            </NavLink>
          ))}
        </section>
      )}
    </nav>
  )
}
