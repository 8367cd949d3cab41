/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../frame/index.ts'
import { Loading, moment, Refused } from '../parts/index.ts'
import { access, type Session } from './access.ts'
import { AccessForm, Input } from './forms.tsx'
import { words } from './words.ts'

/** Where somebody is signed in, and ending all of it. */
export function Sessions({ person }: { person: string }) {
  const { t, language } = useDesk()
  const place = `/people/${encodeURIComponent(person)}/sessions`
  const asked = useQuery({
    queryKey: ['people', 'one', person, 'sessions'],
    queryFn: () => access<{ items: readonly Session[] }>(place, language),
  })
  return (
    <>
      <h3>{t(words.sessions)}</h3>
      {asked.error ? (
        <Refused error={asked.error} again={() => void asked.refetch()} />
      ) : !asked.data ? (
        <Loading />
      ) : asked.data.items.length === 0 ? (
        <p className="empty">{t(words.noSessions)}</p>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
          <section className="wide" tabIndex={0} aria-label={t(words.sessions)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t(words.device)}</th>
                  <th scope="col">{t(words.step)}</th>
                  <th scope="col">{t(words.since)}</th>
                  <th scope="col">{t(words.seen)}</th>
                </tr>
              </thead>
              <tbody>
                {asked.data.items.map(({ id, kind, name, device, secondStep, createdAt, lastSeenAt }) => (
                  <tr key={id}>
                    <th scope="row">
                      {kind === 'token' ? `${t(words.token)} ${name ?? ''}` : device || '–'}
                    </th>
                    <td>{t(secondStep ? words.yes : words.no)}</td>
                    <td>{moment(createdAt, language)}</td>
                    <td>{moment(lastSeenAt, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <details>
            <summary>{t(words.endAll)}</summary>
            <AccessForm
              title={t(words.endAll)}
              head={false}
              press={t(words.endAll)}
              done={t(words.done)}
              send={(data) => access(`${place}/end`, language, { reason: String(data.get('reason')).trim() })}
            >
              <Input name="reason" label={t(words.reason)} />
            </AccessForm>
          </details>
        </>
      )}
    </>
  )
}
