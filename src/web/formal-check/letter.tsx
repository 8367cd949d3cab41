/** @jsxImportSource react */
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
