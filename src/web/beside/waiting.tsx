/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { fill } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { moment } from '../parts/index.ts'
import { words } from './words.ts'
import '../styles/beside.css'

const EVERY = 60_000

/** Cases in which letters wait for one, the latest first; nothing where none does. */
export function WaitingLetters() {
  const { client, model, t, language } = useDesk()
  const { data } = useQuery({
    queryKey: ['letters'],
    queryFn: () => client.waitingLetters(),
    refetchInterval: EVERY,
  })
  if (!data || data.items.length === 0) return null
  return (
    <section className="waiting-letters" aria-labelledby="waiting-letters">
      <h2 id="waiting-letters">{t(words.waiting)}</h2>
      <ul className="plain s">
        {data.items.map(({ case: id, procedure, number, unread, last }) => (
          <li key={id}>
            <Link to={`/cases/${procedure}/${id}/letters`}>
              {model.procedures[procedure] && t(model.procedures[procedure].title)} {number}
            </Link>
            {': '}
            {fill(t(words.lettersNew), { n: unread })}, <time dateTime={last}>{moment(last, language)}</time>
          </li>
        ))}
      </ul>
    </section>
  )
}
