/** @jsxImportSource react */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { WordingPage } from '../../server/api/index.ts'
import { useDesk } from '../frame/index.ts'
import { Loading, moment, Refused } from '../parts/index.ts'
import { kinds, words } from './words.ts'

type One = WordingPage['items'][number]

/** What letters say, by kind and language; each is changed with a reason, and what it was stays. */
export function Wording() {
  const { client, t, code } = useDesk()
  const [kind, setKind] = useState('notice')
  const [language, setLanguage] = useState<'ru' | 'en'>('ru')
  const id = useId()
  const asked = useQuery({ queryKey: ['mails', 'wording'], queryFn: () => client.wording() })
  if (asked.error) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Loading />
  const { items } = asked.data
  const all = [...new Set(items.map((one) => one.kind))]
  const one = items.find((each) => each.kind === kind && each.language === language)
  return (
    <>
      <div className="choice">
        <p>
          <label htmlFor={`${id}-kind`}>{t(words.what)}</label>
          <select id={`${id}-kind`} value={kind} onChange={(event) => setKind(event.target.value)}>
            {all.map((each) => (
              <option key={each} value={each}>
                {kinds[each] ? t(kinds[each]) : code('kind', each)}
                {items.some((item) => item.kind === each && item.seq > 0) ? ` – ${t(words.own)}` : ''}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor={`${id}-language`}>{t(words.language)}</label>
          <select
            id={`${id}-language`}
            value={language}
            onChange={(event) => setLanguage(event.target.value === 'en' ? 'en' : 'ru')}
          >
            <option value="ru">{t(words.russian)}</option>
            <option value="en">{t(words.english)}</option>
          </select>
        </p>
      </div>
      {one && <Letter key={`${one.kind} ${one.language} ${one.seq}`} one={one} />}
    </>
  )
}

function Letter({ one }: { one: One }) {
  const { client, t } = useDesk()
  const queries = useQueryClient()
  const id = useId()
  const { kind, language, seq } = one
  const [subject, setSubject] = useState(one.words.subject)
  const [text, setText] = useState(one.words.text)
  const [reason, setReason] = useState('')
  const said = { subject, text }
  const preview = useMutation({ mutationFn: () => client.previewWording({ kind, language, words: said }) })
  const change = useMutation({
    mutationFn: (next: typeof said | null) =>
      client.changeWording({ kind, language, words: next, reason: reason.trim(), seq }),
    onSuccess: (page) => queries.setQueryData(['mails', 'wording'], page),
  })
  const isDefault = one.words.subject === one.default.subject && one.words.text === one.default.text
  return (
    <>
      <form
        className="wording"
        aria-label={t(words.edit)}
        onSubmit={(event) => {
          event.preventDefault()
          change.mutate(said)
        }}
      >
        <p>
          <label htmlFor={`${id}-subject`}>{t(words.subject)}</label>
          <input id={`${id}-subject`} value={subject} required onChange={(e) => setSubject(e.target.value)} />
        </p>
        <p>
          <label htmlFor={`${id}-text`}>{t(words.text)}</label>
          <textarea
            id={`${id}-text`}
            value={text}
            rows={12}
            required
            aria-describedby={`${id}-places`}
            onChange={(e) => setText(e.target.value)}
          />
          <small id={`${id}-places`}>
            {t(words.places)}: {one.places.map((place) => `{${place}}`).join(' ')}
          </small>
        </p>
        <p>
          <label htmlFor={`${id}-reason`}>{t(words.reason)}</label>
          <input id={`${id}-reason`} value={reason} required onChange={(e) => setReason(e.target.value)} />
        </p>
        {(change.error ?? preview.error) && <Refused error={change.error ?? preview.error} />}
        <p className="row">
          <button type="submit" className="btn">
            {t(words.save)}
          </button>{' '}
          <button type="button" className="btn g" onClick={() => preview.mutate()}>
            {t(words.preview)}
          </button>{' '}
          {!isDefault && (
            <button
              type="button"
              className="btn g"
              aria-disabled={reason.trim() === ''}
              onClick={() => reason.trim() !== '' && change.mutate(null)}
            >
              {t(words.back)}
            </button>
          )}
        </p>
      </form>
      <div role="status">
        {preview.data && (
          <section className="letter-preview" aria-label={t(words.preview)}>
            <p className="s">{t(words.invented)}</p>
            <h2>{preview.data.subject}</h2>
            {preview.data.text
              .trim()
              .split('\n\n')
              .map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
          </section>
        )}
      </div>
      <h2>{t(words.history)}</h2>
      <Changes one={one} />
    </>
  )
}

function Changes({ one }: { one: One }) {
  const { t, language } = useDesk()
  if (one.changes.length === 0) return <p className="empty">{t(words.unchanged)}</p>
  return (
    <ol className="changes" reversed>
      {one.changes.map(({ by, at, reason, words: said }) => (
        <li key={at}>
          {moment(at, language)}, {by ?? t(words.unknown)}: {reason}
          {said ? (
            <details>
              <summary>{said.subject}</summary>
              <pre>{said.text}</pre>
            </details>
          ) : (
            <> – {t(words.wentBack)}</>
          )}
        </li>
      ))}
    </ol>
  )
}
