/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { words } from './words.ts'

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
  const kinds = Object.entries(model.procedures).filter(([, known]) => known.parent === procedure)
  const asked = useQuery({
    queryKey: ['case', id, 'children'],
    queryFn: () => client.cases({ parent: id, limit: 50 }),
    enabled: kinds.length > 0,
  })
  const items = asked.data?.items ?? []
  const above = model.procedures[procedure]?.parent
  if (!(parent && above) && items.length === 0) return null
  return (
    <section aria-labelledby="linked">
      <h2 id="linked">{t(words.linked)}</h2>
      {parent && above && model.procedures[above] && (
        <p>
          {t(words.parent)}: <Link to={`/cases/${above}/${parent}`}>{t(model.procedures[above].title)}</Link>
        </p>
      )}
      {kinds.map(([kind, known]) => {
        const rows = items.filter((row) => row.procedure === kind)
        if (rows.length === 0) return null
        return (
          <details key={kind} open={rows.length <= 10}>
            <summary>
              {t(known.title)}: {rows.length}
              {asked.data?.next ? '+' : ''}
            </summary>
            <table className="rows">
              <thead>
                <tr>
                  <th scope="col">{t(words.number)}</th>
                  <th scope="col">{t(words.title)}</th>
                  <th scope="col">{t(words.state)}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.case}>
                    <td>{row.number}</td>
                    <td>
                      <Link to={`/cases/${kind}/${row.case}`}>{row.title || t(known.title)}</Link>
                    </td>
                    <td>{known.states[row.state] ? t(known.states[row.state]!.title) : row.state}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {asked.data?.next && <Link to={`/cases/${kind}?parent=${id}`}>{t(words.all)}</Link>}
          </details>
        )
      })}
    </section>
  )
}
