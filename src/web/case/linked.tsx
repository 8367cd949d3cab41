/** @jsxImportSource react */
import { useQueries } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { words } from './words.ts'

const FEW = 10

/** The cases under a case, by their kinds, and the one above. */
export function Linked({
  procedure,
  case: id,
  parent,
}: {
  procedure: string
  case: string
  parent: string | null
}) {
  const { client, model, t } = useDesk()
  const below = Object.entries(model.procedures).filter(([, known]) => known.parent === procedure)
  const asked = useQueries({
    queries: below.map(([kind]) => ({
      queryKey: ['case', id, 'children', kind],
      queryFn: () => client.cases({ procedure: kind, parent: id, limit: FEW, total: true }),
    })),
  })
  const kinds = below.flatMap(([kind, known], n) => {
    const { items = [], total = 0 } = asked[n]?.data ?? {}
    return items.length > 0 ? [{ kind, known, items, total }] : []
  })
  const above = model.procedures[procedure]?.parent
  if (!(parent && above) && kinds.length === 0) return null
  return (
    <section aria-labelledby="linked">
      <h2 id="linked">{t(words.linked)}</h2>
      {parent && above && model.procedures[above] && (
        <p>
          {t(words.parent)}: <Link to={`/cases/${above}/${parent}`}>{t(model.procedures[above].title)}</Link>
        </p>
      )}
      {kinds.map(({ kind, known, items, total }) => (
        <details key={kind} open={total <= FEW}>
          <summary>
            {t(known.title)}: {total}
          </summary>
          <ul className="plain lines">
            {items.map((row) => (
              <li key={row.case}>
                {row.number && `№ ${row.number} `}
                <Link to={`/cases/${kind}/${row.case}`}>{row.title || t(known.title)}</Link>{' '}
                <small>{known.states[row.state] ? t(known.states[row.state]!.title) : row.state}</small>
              </li>
            ))}
          </ul>
          {total > items.length && <Link to={`/cases/${kind}?parent=${id}`}>{t(words.all)}</Link>}
        </details>
      ))}
    </section>
  )
}
