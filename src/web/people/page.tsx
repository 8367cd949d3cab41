/** @jsxImportSource react */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { Loading, Refused } from '../parts/index.ts'
import { access, appointmentOf, type Person, type Role } from './access.ts'
import { AccessForm, Appointment, Input, RoleChoice } from './forms.tsx'
import { History } from './history.tsx'
import { Offices } from './offices.tsx'
import { One } from './one.tsx'
import { words } from './words.ts'
import '../styles/people.css'

interface Page {
  readonly items: readonly Person[]
  readonly next: string | null
}
interface Titled {
  readonly id: string
  readonly title: string
}
const parts = ['people', 'offices', 'history'] as const

/** Accounts, roles and offices with their terms, and who changed what. `?part=` one part, `?person=` one person. */
export function PeoplePage() {
  const { t, language } = useDesk()
  const [params] = useSearchParams()
  const part = parts.find((one) => one === params.get('part')) ?? 'people'
  const person = params.get('person')
  const known = useQuery({
    queryKey: ['people', 'roles'],
    queryFn: () => access<{ items: readonly Role[] }>('/roles', language),
  })
  if (known.error) return <Refused error={known.error} again={() => void known.refetch()} />
  if (!known.data) return <Loading />
  const roles = known.data.items.map(({ id, title }) => ({ id, title: t(title) }))
  return (
    <div className="people">
      <h1>{t(words.title)}</h1>
      <p className="s">{t(words.lead)}</p>
      <nav className="subnav" aria-label={t(words.parts)}>
        {parts.map((one) => (
          <Link
            key={one}
            to={one === 'people' ? '/people' : `/people?part=${one}`}
            aria-current={one === part ? 'page' : undefined}
          >
            {t(words[one])}
          </Link>
        ))}
      </nav>
      {part === 'offices' ? (
        <Offices roles={roles} />
      ) : part === 'history' ? (
        <History roles={roles} />
      ) : person ? (
        <One key={person} person={person} roles={roles} />
      ) : (
        <Everybody roles={roles} />
      )}
    </div>
  )
}

function Everybody({ roles }: { roles: readonly Titled[] }) {
  const { t, language } = useDesk()
  const asked = useInfiniteQuery({
    queryKey: ['people', 'all'],
    queryFn: ({ pageParam }) =>
      access<Page>(`/people?limit=50${pageParam ? `&after=${encodeURIComponent(pageParam)}` : ''}`, language),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })
  if (asked.error) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Loading />
  const people = asked.data.pages.flatMap(({ items }) => items)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="wide" tabIndex={0} aria-label={t(words.people)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(words.name)}</th>
              <th scope="col">{t(words.mail)}</th>
              <th scope="col">{t(words.state)}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((one) => (
              <tr key={one.person}>
                <th scope="row">
                  <Link to={`/people?person=${encodeURIComponent(one.person)}`}>
                    {one.name ?? one.mail ?? t(words.nameless)}
                  </Link>
                </th>
                <td>{one.mail ?? '–'}</td>
                <td>{t(words[one.state])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {asked.hasNextPage && (
        <button type="button" className="btn g small" onClick={() => void asked.fetchNextPage()}>
          {t(words.more)}
        </button>
      )}
      <h2>{t(words.invite)}</h2>
      <AccessForm
        title={t(words.invite)}
        head={false}
        press={t(words.send)}
        done={t(words.sent)}
        send={(data) =>
          access('/invitations', language, {
            mail: String(data.get('mail')),
            language,
            grants: [{ role: String(data.get('role')), ...appointmentOf(data) }],
          })
        }
      >
        <Input name="mail" type="email" label={t(words.mail)} />
        <RoleChoice roles={roles} />
        <Appointment />
      </AccessForm>
    </>
  )
}
