/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { fill } from '../../kernel/index.ts'
import type { Queries } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import { Loading, moment, Refused } from '../parts/index.ts'
import { Answering } from './answering.tsx'
import { Ask } from './ask.tsx'
import { words } from './words.ts'
import '../styles/correspondence.css'
import '../styles/questions.css'

export type Questions = Awaited<ReturnType<Queries['questions']>>
export type Asked = Questions['asked'][number]

/** Questions about a case: what everybody reads, one's own, and for those who answer all of them. */
export function QuestionsPage() {
  const { client, model, t } = useDesk()
  const { procedure = '', case: id = '' } = useParams()
  const asked = useQuery({
    queryKey: ['case', id, 'questions'],
    queryFn: () => client.questions(procedure, id),
  })
  const kind = model.procedures[procedure]?.title
  if (asked.error) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Loading />
  const { answers, asks } = asked.data
  return (
    <div className="questions-page">
      <p className="s over">
        <Link to={`/cases/${procedure}/${id}`}>{kind && t(kind)}</Link>
      </p>
      <h1>{t(words.title)}</h1>
      <p className="s">{t(words.lead)}</p>
      {answers && <Answering questions={asked.data} procedure={procedure} case={id} />}
      <Published questions={asked.data} />
      {!answers && <Own questions={asked.data} />}
      {asks ? (
        <Ask procedure={procedure} case={id} />
      ) : (
        !answers && <p className="empty">{t(words.closed)}</p>
      )}
      <p className="s note-decision">{t(words.service)}</p>
    </div>
  )
}

function Published({ questions: { published } }: { questions: Questions }) {
  const { t, language } = useDesk()
  const when = (at: string) => ({ when: moment(at, language) })
  return (
    <section aria-labelledby="published">
      <h2 id="published">{t(words.published)}</h2>
      {published.length === 0 ? (
        <p className="empty">{t(words.none)}</p>
      ) : (
        <ol className="questions">
          {published.map(({ id, askedAt, answeredAt, changedAt, wording, answer }) => (
            <li key={id}>
              <h3 className="said">{wording}</h3>
              <p className="answered">{answer}</p>
              <p className="s">
                {fill(t(words.asked), when(askedAt))}, {fill(t(words.answered), when(answeredAt))}
                {changedAt && `, ${fill(t(words.changed), when(changedAt))}`}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Own({ questions: { asked } }: { questions: Questions }) {
  const { t, language } = useDesk()
  const mine = asked.filter(({ own }) => own)
  if (mine.length === 0) return null
  return (
    <section aria-labelledby="own">
      <h2 id="own">{t(words.own)}</h2>
      <ol className="questions">
        {mine.map(({ id, askedAt, text, answers }) => {
          const last = answers.at(-1)
          return (
            <li key={id}>
              <h3 className="said">{text ?? t(words.erased)}</h3>
              {last && !last.published && <p className="answered">{last.answer}</p>}
              <p className="s">
                {fill(t(words.asked), { when: moment(askedAt, language) })},{' '}
                {t(last ? (last.published ? words.toAll : words.toYou) : words.waits)}
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
