/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { Loading, Refused } from '../parts/index.ts'
import { access, appointmentOf, type Office, type Person, type Term } from './access.ts'
import { AccessForm, Appointment, Input, RoleChoice } from './forms.tsx'
import { History } from './history.tsx'
import { Leave } from './leave.tsx'
import { Sessions } from './sessions.tsx'
import { Terms } from './terms.tsx'
import { words } from './words.ts'

/** One person: what they hold and on what basis, what passes over on leave, where they are signed in, who changed what. */
export function One({
  person: id,
  roles,
}: {
  person: string
  roles: readonly { id: string; title: string }[]
}) {
  const { t, language } = useDesk()
  const place = `/people/${encodeURIComponent(id)}`
  const asked = useQuery({
    queryKey: ['people', 'one', id],
    queryFn: async () => {
      const read = (part: string) => access<{ items: readonly Term[] }>(`${place}/${part}`, language)
      const [person, given, away, offices] = await Promise.all([
        access<Person>(place, language),
        read('roles'),
        read('absences'),
        access<{ items: readonly Office[] }>('/offices', language),
      ])
      return { person, terms: [...given.items, ...away.items], offices: offices.items }
    },
  })
  const head = useRef<HTMLHeadingElement>(null)
  const isThere = asked.data !== undefined
  useEffect(() => {
    if (isThere) head.current?.focus()
  }, [isThere])
  if (asked.error) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Loading />
  const { person, terms, offices } = asked.data
  const officeOf = (of: string) => t(offices.find((one) => one.id === of)?.title ?? { ru: of, en: of })
  const nameOf = ({ kind, of }: Term) =>
    kind === 'absence'
      ? t(words.absence)
      : kind === 'role'
        ? (roles.find((one) => one.id === of)?.title ?? of)
        : `${t(words[kind === 'holder' ? 'holder' : 'deputy'])}: ${officeOf(of)}`
  const tell = (what: string, title: string) => (
    <details>
      <summary>{title}</summary>
      <AccessForm
        title={title}
        head={false}
        press={title}
        done={t(words.done)}
        send={(data) => access(`${place}/${what}`, language, { reason: String(data.get('reason')).trim() })}
      >
        <Input name="reason" label={t(words.reason)} />
      </AccessForm>
    </details>
  )
  return (
    <article className="one">
      <p className="up-l">
        <Link to="/people">{t(words.back)}</Link>
      </p>
      <h2 ref={head} tabIndex={-1}>
        {person.name ?? person.mail ?? t(words.nameless)}
      </h2>
      <p className="s">
        {person.mail ?? '–'} · {t(words[person.state])}
      </p>
      <h3>{t(words.roles)}</h3>
      <Terms
        terms={terms}
        none={t(words.noRoles)}
        nameOf={nameOf}
        endable={({ kind }) => kind === 'role' || kind === 'absence'}
        end={(term, reason) =>
          access(
            `${place}/${term.kind === 'role' ? 'roles' : 'absences'}/${encodeURIComponent(term.id)}/end`,
            language,
            { reason },
          )
        }
      />
      <details>
        <summary>{t(words.give)}</summary>
        <AccessForm
          title={t(words.give)}
          head={false}
          press={t(words.save)}
          done={t(words.done)}
          send={(data) =>
            access(`${place}/roles`, language, { role: String(data.get('role')), ...appointmentOf(data) })
          }
        >
          <RoleChoice roles={roles} />
          <Appointment />
        </AccessForm>
      </details>
      <Leave person={id} roles={roles} />
      <Sessions person={id} />
      <h3>{t(words.account)}</h3>
      {person.state === 'active' && tell('close', t(words.close))}
      {person.state === 'closed' && tell('open', t(words.reopen))}
      {person.state === 'active' && tell('reset-second-step', t(words.reset))}
      <h3>{t(words.history)}</h3>
      <History subject={id} roles={roles} />
    </article>
  )
}
