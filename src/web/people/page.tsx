/** @jsxImportSource react */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { Loading, Refused } from '../parts/index.ts'
import { access, appointmentOf, type Person, type Role } from './access.ts'
import { AccessForm, Appointment, Input, RoleChoice } from './forms.tsx'
import { One } from './one.tsx'
import { words } from './words.ts'
import '../styles/people.css'

interface Page {
  readonly items: readonly Person[]
  readonly next: string | null
}

/** Accounts with their roles and terms of office. */
export function PeoplePage() {
  const { t, language } = useDesk()
  const [open, setOpen] = useState<Person | null>(null)
  const asked = useInfiniteQuery({
    queryKey: ['people', 'all'],
    queryFn: ({ pageParam }) =>
      access<Page>(`/people?limit=50${pageParam ? `&after=${encodeURIComponent(pageParam)}` : ''}`, language),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })
  const known = useQuery({
    queryKey: ['people', 'roles'],
    queryFn: () => access<{ items: readonly Role[] }>('/roles', language),
  })
  const error = asked.error ?? known.error
  if (error) return <Refused error={error} again={() => void asked.refetch()} />
  if (!asked.data || !known.data) return <Loading />
  const roles = known.data.items.map(({ id, title }) => ({ id, title: t(title) }))
  const people = asked.data.pages.flatMap(({ items }) => items)
  return (
    <div className="people">
      <h1>{t(words.title)}</h1>
      <p className="s">{t(words.lead)}</p>
      <h2>{t(words.people)}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="wide" tabIndex={0} aria-label={t(words.people)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(words.name)}</th>
              <th scope="col">{t(words.mail)}</th>
              <th scope="col">{t(words.state)}</th>
              <th scope="col">{t(words.open)}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((one) => (
              <tr key={one.person}>
                <th scope="row">{one.name ?? t(words.nameless)}</th>
                <td>{one.mail ?? '–'}</td>
                <td>{t(words[one.state])}</td>
                <td>
                  <button
                    type="button"
                    className="btn g small"
                    aria-label={`${t(words.open)}: ${one.name ?? one.mail ?? one.person}`}
                    onClick={() => setOpen(one)}
                  >
                    {t(words.open)}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {asked.hasNextPage && (
        <button type="button" className="btn g" onClick={() => void asked.fetchNextPage()}>
          {t(words.more)}
        </button>
      )}
      {open && <One key={open.person} person={open} roles={roles} />}
      <h2>{t(words.invite)}</h2>
      <AccessForm
        title={t(words.invite)}
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
    </div>
  )
}
