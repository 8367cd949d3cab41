/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { words } from './words.ts'

/** Where nothing lies on anybody here: their own cases, and where they may begin. */
export function Nothing() {
  const { t, client, model } = useDesk()
  const own = useQuery({
    queryKey: ['cases', 'own'],
    queryFn: () => client.cases({ holder: 'me', limit: 10 }),
  })
  const roots = Object.entries(model.procedures).filter(([, { parent }]) => parent === null)
  const items = own.data?.items ?? []
  return (
    <>
      <p className="empty">{t(words.nothing)}</p>
      {items.length > 0 && (
        <section>
          <h2>{t(words.ownCases)}</h2>
          <ul className="rows">
            {items.map((row) => {
              const kind = model.procedures[row.procedure]
              const state = kind?.states[row.state]
              return (
                <li key={row.case}>
                  <div>
                    <Link to={`/cases/${row.procedure}/${row.case}`}>
                      {[row.number && `№ ${row.number}`, row.title].filter(Boolean).join(' · ') ||
                        (kind ? t(kind.title) : row.case)}
                    </Link>
                    {kind && <small>{t(kind.title)}</small>}
                  </div>
                  {state && <span className="tag">{t(state.title)}</span>}
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {roots[0] && (
        <p className="up-l">
          <Link to={`/cases/${roots[0][0]}`}>{t(words.contests)}</Link>
        </p>
      )}
    </>
  )
}
