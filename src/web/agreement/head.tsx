/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { fill, kopecks, money as sumOf } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { money } from '../parts/index.ts'
import { WhyButton } from '../why/index.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** What was asked for, where the shares tell it. */
export function askedOf(shares: Told['seen']['shares']): string | null {
  if (shares.length === 0 || shares.some(({ requested }) => requested === null)) return null
  return sumOf(shares.reduce((all, { requested }) => all + kopecks(requested!), 0n))
}

/** Winner, sum, state and whose turn it is. */
export function Head({ view, seen, events }: Told) {
  const { client, model, t, code } = useDesk()
  const known = model.procedures[view.procedure]!
  const { parent } = known
  const above = useQuery({
    queryKey: ['case', view.parent, 'view'],
    queryFn: () => client.case(parent!, view.parent!),
    enabled: parent !== null && view.parent !== null,
    retry: false,
  })
  const last = events.at(-1)
  const state = known.states[view.state]!
  const turn = state.owner.filter((role) => role !== 'system')
  const asked = askedOf(seen.shares)
  const isCut = asked !== null && seen.total !== null && asked !== seen.total
  const names = seen.members.map(({ name }) => name).filter(Boolean)
  return (
    <header>
      <p className="s over">
        {t(known.title)} {view.number}{' '}
        {above.data && (
          <Link to={`/cases/${parent}/${view.parent}`}>
            {t(model.procedures[parent!]!.title)} {above.data.number}
          </Link>
        )}
      </p>
      <h1>{seen.topic || t(known.title)}</h1>
      {names.length > 0 && <p className="names">{names.join(', ')}</p>}
      <dl className="facts at-a-glance">
        {seen.total && (
          <div>
            <dt>{t(words.sum)}</dt>
            <dd>
              <b className="sum">{money(seen.total)} ₽</b>
              {isCut && (
                <small>
                  {t(words.asked).toLowerCase()} {money(asked)} ₽,{' '}
                  {fill(t(words.cutBy), { sum: money(sumOf(kopecks(asked) - kopecks(seen.total!))) })}
                </small>
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{t(words.state)}</dt>
          <dd>
            <span className="tag">{t(view.stateTitle)}</span>{' '}
            {last && (
              <WhyButton
                procedure={view.procedure}
                case={view.case}
                seq={last.seq}
                title={t(view.stateTitle)}
              />
            )}
          </dd>
        </div>
        <div>
          <dt>{t(words.turn)}</dt>
          <dd>
            {turn.length === 0 || seen.signed
              ? t(words.nobody)
              : turn.map((role) => code('role', role) ?? role).join(', ')}
            {turn.some((role) => view.roles.includes(role)) && !seen.signed && ` – ${t(words.yours)}`}
          </dd>
        </div>
      </dl>
    </header>
  )
}
