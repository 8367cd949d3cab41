/** @jsxImportSource react */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useDesk } from '../frame/index.ts'
import { Loading, moment, Refused, shortDay } from '../parts/index.ts'
import { access, type Line, type Office } from './access.ts'
import { Named } from './names.tsx'
import { deeds, words } from './words.ts'

interface Page {
  readonly items: readonly Line[]
  readonly next: number | null
}

/** Who changed what, when, on what basis and why: of one person, or of all. */
export function History({
  subject,
  roles,
}: {
  subject?: string
  roles: readonly { id: string; title: string }[]
}) {
  const { t, language } = useDesk()
  const asked = useInfiniteQuery({
    queryKey: ['people', 'history', subject ?? ''],
    queryFn: ({ pageParam }) =>
      access<Page>(
        `/journal?limit=25${subject ? `&subject=${encodeURIComponent(subject)}` : ''}${pageParam ? `&before=${pageParam}` : ''}`,
        language,
      ),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  })
  const offices = useQuery({
    queryKey: ['people', 'offices'],
    queryFn: () => access<{ items: readonly Office[] }>('/offices', language),
  }).data?.items
  if (asked.error) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Loading />
  const lines = asked.data.pages.flatMap(({ items }) => items)
  if (lines.length === 0) return <p className="empty">{t(words.noHistory)}</p>
  /** A role or an office by its words. */
  const titled = (id: string) => {
    const office = offices?.find((one) => one.id === id)
    return office ? t(office.title) : (roles.find((one) => one.id === id)?.title ?? id)
  }
  const about = ({ action, subject: made, details }: Line) => {
    const of = action === 'office-made' ? made : details.of
    return typeof of === 'string' && of !== '' ? ` «${titled(of)}»` : ''
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="wide" tabIndex={0} aria-label={t(words.history)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(words.when)}</th>
              <th scope="col">{t(words.who)}</th>
              <th scope="col">{t(words.what)}</th>
              {!subject && <th scope="col">{t(words.whom)}</th>}
              <th scope="col">{t(words.why)}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.place}>
                <td>{moment(line.at, language)}</td>
                <td>
                  <Named person={line.actor} />
                </td>
                <td>
                  {deeds[line.action] ? t(deeds[line.action]!) : '–'}
                  {about(line)}
                </td>
                {!subject && (
                  <td>
                    {line.action.endsWith('-made') && line.action !== 'account-made' ? (
                      '–'
                    ) : (
                      <Named person={line.subject} />
                    )}
                  </td>
                )}
                <td>
                  {line.basis &&
                    `${line.basis.document} № ${line.basis.number}, ${shortDay(line.basis.date)}`}
                  {line.basis && typeof line.details.reason === 'string' && '; '}
                  {typeof line.details.reason === 'string' && line.details.reason}
                </td>
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
    </>
  )
}
