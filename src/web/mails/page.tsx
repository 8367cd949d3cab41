/** @jsxImportSource react */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { fill } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { Loading, mailReason, moment, Refused } from '../parts/index.ts'
import { Wording } from './wording.tsx'
import { kinds, words } from './words.ts'
import '../styles/mails.css'

/** Letters: those that were not sent, and (`?part=wording`) what each says. */
export function MailsPage() {
  const { t } = useDesk()
  const [params] = useSearchParams()
  const isWording = params.get('part') === 'wording'
  return (
    <div className="mails">
      <h1>{t(words.title)}</h1>
      <p className="s">{t(isWording ? words.wordingLead : words.lead)}</p>
      <nav className="subnav" aria-label={t(words.parts)}>
        <Link to="/mails" aria-current={isWording ? undefined : 'page'}>
          {t(words.standing)}
        </Link>
        <Link to="/mails?part=wording" aria-current={isWording ? 'page' : undefined}>
          {t(words.wording)}
        </Link>
      </nav>
      {isWording ? <Wording /> : <Standing />}
    </div>
  )
}

/** Letters that were not sent, those given up first; each can be sent once more. */
function Standing() {
  const { client, t, language } = useDesk()
  const queries = useQueryClient()
  const mails = useQuery({ queryKey: ['mails'], queryFn: () => client.mails() })
  const again = useMutation({
    mutationFn: (key: string) => client.retryMail(key),
    onSuccess: (page) => queries.setQueryData(['mails'], page),
  })
  if (mails.error) return <Refused error={mails.error} again={() => void mails.refetch()} />
  if (!mails.data) return <Loading />
  const { items } = mails.data
  return (
    <>
      {again.error && <Refused error={again.error} />}
      {items.length === 0 ? (
        <p className="empty">{t(words.none)}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className="scroll" tabIndex={0} aria-label={t(words.title)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t(words.to)}</th>
                <th scope="col">{t(words.what)}</th>
                <th scope="col" className="n">
                  {t(words.tries)}
                </th>
                <th scope="col">{t(words.state)}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {items.map(({ key, name, kind, attempts, due, failure }) => {
                const to = name ?? t(words.unknown)
                return (
                  <tr key={key}>
                    <th scope="row">{to}</th>
                    <td>{kinds[kind] ? t(kinds[kind]) : kind}</td>
                    <td className="n">{attempts}</td>
                    <td>
                      {failure === null
                        ? fill(t(words.waits), { when: moment(due, language) })
                        : fill(t(words.failed), { why: mailReason(failure, language) })}
                    </td>
                    <td>
                      <button
                        type="button"
                        className="btn g small"
                        aria-label={`${t(words.again)}, ${fill(t(words.to1), { name: to })}`}
                        aria-disabled={again.isPending}
                        onClick={() => !again.isPending && again.mutate(key)}
                      >
                        {t(words.again)}
                      </button>
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}
