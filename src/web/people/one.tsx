/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useDesk } from '../frame/index.ts'
import { Loading, Refused, shortDay } from '../parts/index.ts'
import { access, appointmentOf, type Person, type Term } from './access.ts'
import { AccessForm, Appointment, Input, RoleChoice } from './forms.tsx'
import { words } from './words.ts'

const ABSENCE = '-'

/** Roles and absences of one person: what was given and on what basis, one more, and ending what runs. */
export function One({ person, roles }: { person: Person; roles: readonly { id: string; title: string }[] }) {
  const { t, language } = useDesk()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const place = `/people/${encodeURIComponent(person.person)}`
  const asked = useQuery({
    queryKey: ['people', person.person],
    queryFn: async () => {
      const read = (part: string) => access<{ items: readonly Term[] }>(`${place}/${part}`, language)
      const [given, away] = await Promise.all([read('roles'), read('absences')])
      return [...given.items, ...away.items]
    },
  })
  const nameOf = (term: Term) =>
    term.kind === 'absence' ? t(words.absence) : (roles.find(({ id }) => id === term.of)?.title ?? term.of)
  return (
    <section className="one">
      <h2 ref={head} tabIndex={-1}>
        {person.name ?? person.mail ?? t(words.nameless)}: {t(words.roles).toLowerCase()}
      </h2>
      {asked.error ? (
        <Refused error={asked.error} again={() => void asked.refetch()} />
      ) : !asked.data ? (
        <Loading />
      ) : asked.data.length === 0 ? (
        <p className="empty">{t(words.noRoles)}</p>
      ) : (
        <ul className="terms">
          {asked.data.map((term) => (
            <li key={term.id}>
              <b>{nameOf(term)}</b>, {shortDay(term.from)} – {term.to ? shortDay(term.to) : t(words.endless)};{' '}
              {term.basis.document} № {term.basis.number}, {shortDay(term.basis.date)}
              {term.ended && `; ${t(words.ended)} ${shortDay(term.ended.at.slice(0, 10))}`}
              {!term.ended && (term.kind === 'role' || term.kind === 'absence') && (
                <details>
                  <summary>{t(words.end)}</summary>
                  <AccessForm
                    title={`${t(words.end)}: ${nameOf(term)}`}
                    press={t(words.end)}
                    done={t(words.done)}
                    send={(data) =>
                      access(
                        `${place}/${term.kind === 'role' ? 'roles' : 'absences'}/${encodeURIComponent(term.id)}/end`,
                        language,
                        { reason: String(data.get('reason')).trim() },
                      )
                    }
                  >
                    <Input name="reason" label={t(words.reason)} />
                  </AccessForm>
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
      <AccessForm
        title={t(words.give)}
        press={t(words.save)}
        done={t(words.done)}
        send={(data) => {
          const role = String(data.get('role'))
          return role === ABSENCE
            ? access(`${place}/absences`, language, appointmentOf(data))
            : access(`${place}/roles`, language, { role, ...appointmentOf(data) })
        }}
      >
        <RoleChoice roles={roles}>
          <option value={ABSENCE}>{t(words.absence)}</option>
        </RoleChoice>
        <Appointment />
      </AccessForm>
    </section>
  )
}
