/** @jsxImportSource react */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { Refused } from '../parts/index.ts'
import { Preview } from './preview.tsx'
import { kinds, samples, words } from './words.ts'

type Kind = keyof typeof kinds

/** A file is read, held against what is in force, and kept once somebody says why. */
export function Bring() {
  const { client, t } = useDesk()
  const queries = useQueryClient()
  const id = useId()
  const [kind, setKind] = useState<Kind>('calendar')
  const [file, setFile] = useState('')
  const [reason, setReason] = useState('')
  const preview = useMutation({ mutationFn: () => client.previewTable({ kind, file }) })
  const keep = useMutation({
    mutationFn: (seq: number) => client.keepTable({ kind, file, seq, reason: reason.trim() }),
    async onSuccess(history) {
      queries.setQueryData(['tables', 'history'], history)
      preview.reset()
      setReason('')
      await queries.invalidateQueries({ queryKey: ['tables'], exact: true })
    },
  })
  const again = () => {
    preview.reset()
    keep.reset()
  }
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(words.bring)}</h2>
      <p className="s">{t(words.bringLead)}</p>
      <form
        aria-labelledby={`${id}-title`}
        onSubmit={(event) => {
          event.preventDefault()
          keep.reset()
          preview.mutate()
        }}
      >
        <p>
          <label htmlFor={`${id}-kind`}>{t(words.table)}</label>
          <select
            id={`${id}-kind`}
            value={kind}
            onChange={(event) => {
              setKind(event.target.value === 'calendar' ? 'calendar' : 'key-rates')
              again()
            }}
          >
            {Object.entries(kinds).map(([name, words_]) => (
              <option key={name} value={name}>
                {t(words_)}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor={`${id}-file`}>{t(words.file)}</label>
          <input
            id={`${id}-file`}
            type="file"
            required
            accept=".csv,.txt,text/csv,text/plain"
            onChange={async (event) => {
              again()
              setFile((await event.target.files?.[0]?.text()) ?? '')
            }}
          />
        </p>
        <details>
          <summary>{t(words.format)}</summary>
          <p>{t(kind === 'calendar' ? words.formatCalendar : words.formatRates)}</p>
          <pre>{samples[kind]}</pre>
        </details>
        <p>
          <button type="submit" className="btn g">
            {t(words.preview)}
          </button>
        </p>
      </form>
      {preview.error && <Refused error={preview.error} />}
      {preview.data && (
        <>
          <Preview found={preview.data} />
          <form
            aria-label={t(words.keep)}
            onSubmit={(event) => {
              event.preventDefault()
              if (preview.data) keep.mutate(preview.data.seq)
            }}
          >
            <p>
              <label htmlFor={`${id}-reason`}>{t(words.reason)}</label>
              <input
                id={`${id}-reason`}
                name="reason"
                required
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            </p>
            {keep.error && <Refused error={keep.error} />}
            <p>
              <button type="submit" className="btn" aria-disabled={keep.isPending}>
                {t(words.keep)}
              </button>
            </p>
          </form>
        </>
      )}
      <p role="status">{keep.isSuccess && t(words.kept)}</p>
    </section>
  )
}
