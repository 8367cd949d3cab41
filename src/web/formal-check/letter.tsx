/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useDesk } from '../frame/index.ts'
import { ClauseLinks, fullDay } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { words } from './words.ts'

/** Today in Moscow, where the decision is dated. */
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Moscow' }).format(new Date())

/** A decision as it will read: what about, on which grounds, under which clauses. */
export function Letter({
  title,
  view,
  topic,
  clauses,
  children,
}: {
  title: string
  view: CaseView
  topic: string
  clauses: readonly string[]
  children: ReactNode
}) {
  const { t, language } = useDesk()
  return (
    <article className="letter">
      <p className="head">
        <b>{t(words.letter)}</b>
        <br />
        {title}
      </p>
      <p>
        {t(words.about)
          .replace('{number}', view.number ?? '–')
          .replace('{topic}', topic)}
      </p>
      {children}
      <p>
        {t(words.basis)}: <ClauseLinks clauses={clauses} />
      </p>
      <p className="foot">
        <span>{fullDay(today(), language)}</span>
        <span>{t(words.signer)}</span>
      </p>
    </article>
  )
}

/** What was decided in the formal check, as it is printed: the sheet of the event that admitted or removed the application. */
export function DecidedLetter({ view }: { view: CaseView }) {
  const { client, model, t, language } = useDesk()
  const { procedure, case: id } = view
  const events = useQuery({
    queryKey: ['case', id, 'events', 'first'],
    queryFn: () => client.events(procedure, id, { limit: 200 }),
    retry: false,
  })
  const decided = (events.data?.items ?? []).findLast(
    ({ action, explained }) => explained && (action === 'admit' || action === 'remove'),
  )
  if (!decided) return null
  return (
    <p>
      {t(model.procedures[procedure]!.actions[decided.action]!.title)}, {fullDay(decided.on, language)}:{' '}
      <a
        href={`/desk/papers/${procedure}/${id}/events/${decided.seq}?lang=${language}`}
        target="_blank"
        rel="noreferrer"
      >
        {t(words.onPaper)}
      </a>
    </p>
  )
}
