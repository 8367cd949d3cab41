/** @jsxImportSource react */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link, useParams } from 'react-router'
import { fill } from '../../kernel/index.ts'
import type { Queries } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import { Loading, moment, Refused } from '../parts/index.ts'
import { Told } from './told.tsx'
import { words } from './words.ts'
import { Write } from './write.tsx'
import '../styles/correspondence.css'

export type Thread = Awaited<ReturnType<Queries['letters']>>
type Letter = Thread['letters'][number]

const EVERY = 30_000

/** The letters of a case, the first first, and a new one below them. */
export function LettersPage() {
  const { client, model, t } = useDesk()
  const { procedure = '', case: id = '' } = useParams()
  const asked = useQuery({
    queryKey: ['case', id, 'letters'],
    queryFn: () => client.letters(procedure, id),
    refetchInterval: EVERY,
  })
  const kind = model.procedures[procedure]?.title
  if (asked.error) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Loading />
  return (
    <div className="letters-page">
      <p className="s over">
        <Link to={`/cases/${procedure}/${id}`}>{kind && t(kind)}</Link>
      </p>
      <h1>{t(words.title)}</h1>
      <p className="s">{t(words.lead)}</p>
      <Letters key={id} thread={asked.data} procedure={procedure} case={id} />
      {asked.data.closed ? (
        <p className="empty">{t(asked.data.closed)}</p>
      ) : (
        <Write key={`${id} write`} procedure={procedure} case={id} />
      )}
      {asked.data.side === 'fund' && <Told procedure={procedure} case={id} />}
      <p className="s note-decision">{t(words.noDecision)}</p>
    </div>
  )
}

/** The first letter that was new when the page was opened: it stays under its heading though reading it makes it old. */
const firstUnread = ({ letters, unread }: Thread): number | null =>
  unread === 0 ? null : (letters.filter(({ own }) => !own).at(-unread)?.seq ?? null)

function Letters({ thread, procedure, case: id }: { thread: Thread; procedure: string; case: string }) {
  const { client, t } = useDesk()
  const queries = useQueryClient()
  const { letters, side, unread } = thread
  const [fresh] = useState(firstUnread(thread))
  const last = letters.at(-1)?.seq
  useEffect(() => {
    if (unread === 0 || last === undefined) return
    void client.readLetters(procedure, id, last).then(
      () =>
        Promise.all([
          queries.invalidateQueries({ queryKey: ['case', id, 'correspondence'] }),
          queries.invalidateQueries({ queryKey: ['letters'] }),
        ]),
      // What could not be noted as read is noted at the next look.
      () => {},
    )
  }, [client, queries, procedure, id, unread, last])
  if (letters.length === 0) return <p className="empty">{t(words.none)}</p>
  const before = letters.filter(({ seq }) => fresh === null || seq < fresh)
  const after = letters.filter(({ seq }) => fresh !== null && seq >= fresh)
  return (
    <>
      <ol className="thread">
        {before.map((letter) => (
          <One key={letter.seq} letter={letter} side={side} />
        ))}
      </ol>
      {after.length > 0 && (
        <section aria-labelledby="fresh">
          <h2 id="fresh">{t(words.fresh)}</h2>
          <ol className="thread">
            {after.map((letter) => (
              <One key={letter.seq} letter={letter} side={side} />
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

function One({ letter, side }: { letter: Letter; side: Thread['side'] }) {
  const { t, language } = useDesk()
  const { own, name, at, text, files, read } = letter
  const author = own
    ? t(words.you)
    : letter.side === 'fund'
      ? name === null
        ? t(words.fund)
        : fill(t(words.ofFund), { name })
      : (name ?? t(words.team))
  const isOurs = letter.side === side
  return (
    <li className={isOurs ? 'ours' : 'theirs'}>
      <p className="from">
        <b>{author}</b>{' '}
        <time dateTime={at} className="s">
          {moment(at, language)}
        </time>
        {isOurs && (
          <span className="s">
            {' · '}
            {read ? t(side === 'fund' ? words.readByParty : words.readByFund) : t(words.unread)}
          </span>
        )}
      </p>
      {text === null ? <p className="s">{t(words.erased)}</p> : <p className="said">{text}</p>}
      {files.length > 0 && (
        <ul className="plain s" aria-label={t(words.files)}>
          {files.map((file) => (
            <li key={file.sha256}>
              <a
                href={`/api/v1/files/by-hash/${file.sha256}/content`}
                target="_blank"
                rel="noreferrer"
                title={t(words.tab)}
              >
                {file.name}
              </a>{' '}
              {fill(t(words.kilobytes), { n: Math.max(1, Math.round(file.size / 1024)) })}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
