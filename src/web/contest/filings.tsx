/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { money, Refused } from '../parts/index.ts'
import { Bars } from '../plot/index.ts'
import type { CaseView } from '../screens/index.ts'
import { words } from './words.ts'

/** Applications by state, for those who may count them; for others the ways to what they see. */
export function Filings({ view }: { view: CaseView }) {
  const { client, model, seat, t } = useDesk()
  const kind = Object.entries(model.procedures).find(
    ([, { capability, parent }]) => capability === 'intake' && parent === view.procedure,
  )
  const counts = seat.roles.some((role) => ['fund-officer', 'director', 'auditor'].includes(role))
  const asked = useQuery({
    queryKey: ['cases', 'overview', view.case],
    queryFn: () => client.overview(view.case),
    enabled: counts && kind !== undefined,
  })
  if (!kind) return null
  const [filings] = kind
  const own = asked.data?.kinds.find(({ procedure }) => procedure === filings)
  const requested = own?.sums.find(({ key }) => key === 'requested')
  return (
    <section aria-labelledby="filings">
      <h2 id="filings">{t(words.filings)}</h2>
      {asked.error && <Refused error={asked.error} again={() => void asked.refetch()} />}
      {own && (
        <Bars
          caption={`${t(words.count)}: ${own.count}${requested ? ` · ${t(words.sum)} ${money(requested.sum)} ₽` : ''}`}
          headings={[t(words.state), t(words.count)]}
          rows={own.states
            .filter(({ now }) => now > 0)
            .map(({ state, title, now, isFinal }) => ({
              key: state,
              label: t(title),
              value: now,
              tone: isFinal ? 'end' : 'plain',
            }))}
        />
      )}
      <p className="ways">
        <Link to={`/cases/${filings}?parent=${encodeURIComponent(view.case)}`}>{t(words.all)}</Link>{' '}
        <Link to={`/rating/${view.procedure}/${view.case}`}>{t(words.rating)}</Link>{' '}
        {counts && <Link to={`/overview?contest=${encodeURIComponent(view.case)}`}>{t(words.overview)}</Link>}
      </p>
    </section>
  )
}
