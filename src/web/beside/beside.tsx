/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { fill } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { words } from './words.ts'
import '../styles/beside.css'

/** What people write to each other beside a case: links to letters and questions, with what waits there. */
export function Beside({ procedure, case: id }: { procedure: string; case: string }) {
  const { client, model, t } = useDesk()
  const known = model.procedures[procedure]
  const { data } = useQuery({
    queryKey: ['case', id, 'correspondence'],
    queryFn: () => client.correspondence(procedure, id),
    enabled: (known?.letters || known?.questions) ?? false,
  })
  if (!data?.thread && !data?.questions) return null
  const { thread, questions } = data
  return (
    <nav className="beside-case s" aria-label={t(words.beside)}>
      {thread && (
        <Link to={`/cases/${procedure}/${id}/letters`}>
          {t(words.letters)}: {thread.all}
          {thread.unread > 0 && <b>, {fill(t(words.lettersNew), { n: thread.unread })}</b>}
        </Link>
      )}
      {questions && (
        <Link to={`/cases/${procedure}/${id}/questions`}>
          {t(words.questions)}: {questions.published}
          {(questions.unanswered ?? 0) > 0 && (
            <b>, {fill(t(words.questionsOpen), { n: questions.unanswered! })}</b>
          )}
        </Link>
      )}
    </nav>
  )
}
