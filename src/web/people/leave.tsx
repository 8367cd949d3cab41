/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { fill, moscowDate } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { Loading, Refused, shortDay } from '../parts/index.ts'
import { access, appointmentOf, type HandOver, type Work } from './access.ts'
import { AccessForm, Appointment } from './forms.tsx'
import { Named } from './names.tsx'
import { words } from './words.ts'

/** What passes over while somebody is away, seen before it is recorded. */
export function Leave({
  person,
  roles,
}: {
  person: string
  roles: readonly { id: string; title: string }[]
}) {
  const { t, language } = useDesk()
  const id = useId()
  const [on, setOn] = useState(() => moscowDate(new Date().toISOString()))
  const place = `/people/${encodeURIComponent(person)}`
  const asked = useQuery({
    queryKey: ['people', 'one', person, 'hand-over', on],
    queryFn: () => access<HandOver>(`${place}/hand-over?on=${on}`, language),
    enabled: on !== '',
  })
  const titleOf = (role: string) => roles.find((one) => one.id === role)?.title ?? role
  return (
    <section className="leave" aria-labelledby={id}>
      <h3 id={id}>{t(words.leave)}</h3>
      <p className="s">{t(words.leaveLead)}</p>
      <p>
        <label htmlFor={`${id}-day`}>{t(words.day)}</label>{' '}
        <input id={`${id}-day`} type="date" value={on} onChange={(event) => setOn(event.target.value)} />
      </p>
      {asked.error ? (
        <Refused error={asked.error} again={() => void asked.refetch()} />
      ) : !asked.data ? (
        <Loading />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
        <section className="wide" tabIndex={0} aria-label={t(words.leave)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t(words.passes)}</th>
                <th scope="col">{t(words.tasks)}</th>
                <th scope="col">{t(words.passesTo)}</th>
              </tr>
            </thead>
            <tbody>
              {asked.data.offices.map(({ office, title, acts, work }) => (
                <tr key={office}>
                  <th scope="row">{fill(t(words.office), { title: t(title) })}</th>
                  <td>
                    <Tasks work={work} />
                  </td>
                  <td>{acts ? <Named person={acts.person} /> : t(words.nobody)}</td>
                </tr>
              ))}
              {asked.data.stays.map(({ role, others, work }) => (
                <tr key={role}>
                  <th scope="row">{fill(t(words.ownRole), { title: titleOf(role) })}</th>
                  <td>
                    <Tasks work={work} />
                  </td>
                  <td>{others > 0 ? fill(t(words.others), { n: String(others) }) : t(words.alone)}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{t(words.named)}</th>
                <td>
                  <Tasks work={asked.data.named} />
                </td>
                <td>{t(words.stays)}</td>
              </tr>
            </tbody>
          </table>
        </section>
      )}
      <details>
        <summary>{t(words.noteAbsence)}</summary>
        <AccessForm
          title={t(words.noteAbsence)}
          head={false}
          press={t(words.noteAbsence)}
          done={t(words.done)}
          send={(data) => access(`${place}/absences`, language, appointmentOf(data))}
        >
          <Appointment />
        </AccessForm>
      </details>
    </section>
  )
}

function Tasks({ work }: { work: readonly Work[] }) {
  const { t, model } = useDesk()
  if (work.length === 0) return t(words.noTasks)
  return work.map(({ procedure, tasks, due }) => (
    <div key={procedure}>
      {t(model.procedures[procedure]?.title ?? { ru: procedure, en: procedure })}: {tasks}
      {due && <small> · {fill(t(words.due), { day: shortDay(due) })}</small>}
    </div>
  ))
}
