import { z } from 'zod'
import {
  endOtherSessions,
  endSession,
  type Identity,
  type ListedSession,
  listSessions,
} from '../../../access/index.ts'
import type { Text } from '../../../kernel/index.ts'
import { at, withQuery } from './addresses.ts'
import { button, formPage } from './form.ts'
import { AccountFrame, showInstant } from './frame.tsx'
import type { Visit } from './visit.ts'
import { said } from './words.ts'

const words = {
  current: { ru: 'этот', en: 'this one' },
  unknown: { ru: 'Неизвестное устройство', en: 'Unknown device' },
  since: { ru: 'вход', en: 'since' },
  seen: { ru: 'последнее обращение', en: 'last seen' },
  code: { ru: 'с кодом', en: 'with a code' },
  all: { ru: 'Завершить всё, кроме этого сеанса', en: 'End all but this session' },
  allHint: {
    ru: 'Завершатся и ключи доступа программ.',
    en: 'Access tokens of programs end too.',
  },
}
const via: Readonly<Record<string, Text>> = {
  password: { ru: 'по паролю', en: 'by password' },
  confirm: { ru: 'при регистрации', en: 'at registration' },
  invitation: { ru: 'по приглашению', en: 'by invitation' },
}

function One({ visit, session }: { visit: Visit; session: ListedSession }) {
  const { t, look } = visit
  const when = (instant: string) => showInstant(instant, look.language)
  const how = via[session.via]
  const service = visit.parts.access.providers.find(({ id }) => id === session.via)
  const name = session.device || t(words.unknown)
  return (
    <li>
      <div>
        {name} {session.current ? <span class="tag met">{t(words.current)}</span> : null}
        <small>
          {[
            how ? t(how) : service ? t(service.title) : session.via,
            ...(session.secondStep ? [t(words.code)] : []),
            ...(session.place ? [session.place] : []),
          ].join(' · ')}
        </small>
        <small>
          {t(words.since)} {when(session.createdAt)} · {t(words.seen)} {when(session.lastSeenAt)} ·{' '}
          {t(said.until)} {when(session.endsAt)}
        </small>
      </div>
      {session.current ? null : (
        <form method="post" action={`${at.sessions}/${session.id}/end`}>
          <button type="submit" class="btn g small" aria-label={`${t(said.end)}: ${name}`}>
            {t(said.end)}
          </button>
        </form>
      )}
    </li>
  )
}

async function Sessions({ visit }: { visit: Visit<Identity> }) {
  const { t, access, who } = visit
  const sessions = await listSessions(access, who)
  const browsers = sessions.filter(({ kind }) => kind === 'browser')
  return (
    <AccountFrame visit={visit} title={said.sessions}>
      <ul class="rows">
        {browsers.map((session) => (
          <One visit={visit} session={session} />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form method="post" action={at.sessions} class="up-l">
          <button type="submit" class="btn g">
            {t(words.all)}
          </button>
          <p class="s up-s">{t(words.allHint)}</p>
        </form>
      ) : null}
    </AccountFrame>
  )
}

/** Where I am signed in; the button ends everything but this session. */
export const sessionsPage = formPage({
  path: at.sessions,
  who: 'signed-in',
  shape: z.object({}),
  view: (visit) => <Sessions visit={visit} />,
  async submit({ c, access, who }) {
    await endOtherSessions(access, who)
    return c.redirect(withQuery(at.sessions, { done: 'all-ended' }), 303)
  },
})

/** Ends one session. */
export const endSessionButton = button(`${at.sessions}/:id/end`, async ({ c, access, who }, param) => {
  await endSession(access, who, param('id'))
  return c.redirect(withQuery(at.sessions, { done: 'ended' }), 303)
})
