/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Queries } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import { Loading, mailReason, moment, Refused } from '../parts/index.ts'
import { words } from './words.ts'

type Told = Awaited<ReturnType<Queries['toldOf']>>['items'][number]

const mails = {
  sent: words.mailSent,
  waiting: words.mailWaits,
  failed: words.mailFailed,
  'no-address': words.mailNowhere,
  unwanted: words.mailUnwanted,
} as const satisfies Record<Told['mail'], object>

/** What both sides were told, when, and how the letter of it stands; asked for once it is opened. */
export function Told({ procedure, case: id }: { procedure: string; case: string }) {
  const { t } = useDesk()
  const [open, setOpen] = useState(false)
  return (
    <details className="told-list" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(words.notices)}</summary>
      {open && <List procedure={procedure} case={id} />}
    </details>
  )
}

function List({ procedure, case: id }: { procedure: string; case: string }) {
  const { client, t, language } = useDesk()
  const told = useQuery({ queryKey: ['case', id, 'told'], queryFn: () => client.toldOf(procedure, id) })
  if (told.error) return <Refused error={told.error} again={() => void told.refetch()} />
  if (!told.data) return <Loading />
  if (told.data.items.length === 0) return <p className="empty">{t(words.noNotices)}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={t(words.notices)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(words.when)}</th>
            <th scope="col">{t(words.whom)}</th>
            <th scope="col">{t(words.what)}</th>
            <th scope="col">{t(words.mail)}</th>
            <th scope="col">{t(words.seen)}</th>
          </tr>
        </thead>
        <tbody>
          {told.data.items.map(({ at, side, name, message, mail, reason, readAt }, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list of what was told, in its order
            <tr key={`${at} ${n}`}>
              <td>{moment(at, language)}</td>
              <td>
                {side === 'fund' && `${t(words.fund)}: `}
                {name ?? t(side === 'fund' ? words.nobodyYet : words.team)}
              </td>
              <td>{t(message)}</td>
              <td>
                {t(mails[mail])}
                {reason && `: ${mailReason(reason, language)}`}
              </td>
              <td>{readAt ? moment(readAt, language) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
