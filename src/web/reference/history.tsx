/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../frame/index.ts'
import { Loading, moment, Refused } from '../parts/index.ts'
import { kinds, words } from './words.ts'

/** Who brought in what, when and why, with the file itself. */
export function History() {
  const { client, t, language } = useDesk()
  const asked = useQuery({ queryKey: ['tables', 'history'], queryFn: () => client.tablesHistory() })
  if (asked.error) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Loading />
  return (
    <section>
      <h2>{t(words.history)}</h2>
      {asked.data.items.length === 0 && <p className="empty">{t(words.none)}</p>}
      <ol className="editions">
        {asked.data.items.map((one) => (
          <li key={`${one.kind} ${one.seq}`}>
            {moment(one.at, language)}, {one.by ?? t(words.nobody)}: {t(kinds[one.kind])}. {one.reason}
            <br />
            <small>
              {t(words.edition)} <code>{one.revision}</code>, {t(words.count).toLowerCase()}: {one.changes},
              SHA-256 <code className="hash">{one.sha256}</code>
            </small>
            <details>
              <summary>{t(words.content)}</summary>
              <pre>{one.file}</pre>
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}
