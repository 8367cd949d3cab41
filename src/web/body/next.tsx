/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { ClauseLink } from '../parts/index.ts'
import { useBodyName } from './chain.tsx'
import type { Ground } from './ground.ts'
import type { Link as ChainLink } from './model.ts'
import { words } from './words.ts'

/** How many filings wait for a body. */
function useWaiting(ground: Ground, link: ChainLink | undefined): number | null {
  const { client, model } = useDesk()
  const { above } = ground
  const filings = Object.entries(model.procedures).find(
    ([, one]) => one.capability === 'intake' && one.parent === above?.procedure,
  )?.[0]
  const asked = useQuery({
    queryKey: ['cases', 'waiting', above?.case, link?.takes],
    queryFn: async () =>
      (
        await client.cases({
          procedure: filings!,
          parent: above!.case,
          state: [link!.takes],
          limit: 1,
          total: true,
        })
      ).total ?? 0,
    enabled: Boolean(above && filings && link),
    retry: false,
  })
  return asked.data ?? null
}

/** After the minutes: what still waits here, closing the stage, convening the next body, publishing. */
export function Next({ ground }: { ground: Ground }) {
  const { t, model } = useDesk()
  const nameOf = useBodyName()
  const { above, chain, link, view, coming } = ground
  const following = chain && link ? chain.links[chain.links.indexOf(link) + 1] : undefined
  const waiting = useWaiting(ground, link ?? undefined)
  const carried = useWaiting(ground, following)
  if (!above || !chain || !link || !model.procedures[view.procedure]?.states[view.state]?.final) return null
  const mayPlan = (procedure: string) =>
    model.procedures[procedure]?.actions.plan?.by.some((role) => above.roles.includes(role)) ?? false
  const plan = (one: ChainLink) => `/open/${one.procedure}/plan?parent=${above.case}`
  const isHere = above.state === link.stage
  const steps = above.tasks.flatMap(({ key, clause }) => {
    const action = above.actions.find(({ name }) => name === key)
    return action ? [{ key, title: action.title, clause }] : []
  })
  const next = following && above.state === following.stage ? following : null
  const called = next && coming.find(({ procedure }) => procedure === next.procedure)
  const canAgain = isHere && (waiting ?? 0) > 0 && mayPlan(link.procedure)
  if (!canAgain && steps.length === 0 && !next) return <p className="s">{t(words.nothingNext)}</p>
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t(words.next)}</h2>
      {canAgain && (
        <p>
          {t(words.more).replace('{n}', String(waiting))}{' '}
          <Link className="btn small" to={plan(link)}>
            {t(words.again)}
          </Link>
        </p>
      )}
      {next && (carried ?? 0) > 0 && !called && mayPlan(next.procedure) && (
        <p>
          <Link className="btn" to={plan(next)}>
            {t(words.convene)}: {nameOf(next).toLowerCase()}
          </Link>{' '}
          <span className="s">
            {t(words.carried).replace('{n}', String(carried))} <ClauseLink clause={next.clauses.decide} />
          </span>
        </p>
      )}
      {called && (
        <p>
          {t(words.convened)}:{' '}
          <Link to={`/cases/${called.procedure}/${called.case}`}>
            {t(model.procedures[called.procedure]!.title)}
          </Link>
        </p>
      )}
      {steps.map(({ key, title, clause }) => (
        <p key={key}>
          <Link
            className={canAgain || next ? 'btn g' : 'btn'}
            to={`/cases/${above.procedure}/${above.case}/do/${key}`}
          >
            {t(title)}
          </Link>{' '}
          <ClauseLink clause={clause} />
        </p>
      ))}
    </section>
  )
}
