/** @jsxImportSource react */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { Refused } from '../parts/index.ts'
import { Attach, type Attached } from './attach.tsx'
import { words } from './words.ts'

/** A new letter. It is sent under a key of its own, so that sent again after a lost answer it is the same letter. */
export function Write({ procedure, case: id }: { procedure: string; case: string }) {
  const { client, t } = useDesk()
  const queries = useQueryClient()
  const [text, setText] = useState('')
  const [files, setFiles] = useState<readonly Attached[]>([])
  const [isEmpty, setEmpty] = useState(false)
  const key = useRef(crypto.randomUUID())
  const field = useRef<HTMLTextAreaElement>(null)
  const sending = useMutation({
    mutationFn: () =>
      client.sendLetter(procedure, id, {
        key: key.current,
        text: text.trim(),
        files: files.map(({ sha256 }) => sha256),
      }),
    onSuccess(thread) {
      key.current = crypto.randomUUID()
      setText('')
      setFiles([])
      queries.setQueryData(['case', id, 'letters'], thread)
      void queries.invalidateQueries({ queryKey: ['case', id, 'correspondence'] })
    },
  })

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (sending.isPending) return
    const nothing = text.trim() === ''
    setEmpty(nothing)
    if (nothing) field.current?.focus()
    else sending.mutate()
  }

  return (
    <form className="write" onSubmit={submit} noValidate>
      <label htmlFor="letter">{t(words.text)}</label>
      <textarea
        id="letter"
        ref={field}
        rows={6}
        maxLength={10_000}
        value={text}
        aria-invalid={isEmpty || undefined}
        aria-describedby={isEmpty ? 'letter-wrong' : undefined}
        onChange={({ target }) => {
          setText(target.value)
          setEmpty(false)
        }}
      />
      {isEmpty && (
        <span className="err" id="letter-wrong">
          {t(words.empty)}
        </span>
      )}
      <Attach files={files} onChange={setFiles} />
      {sending.error && <Refused error={sending.error} />}
      <p>
        <button type="submit" className="btn" aria-disabled={sending.isPending}>
          {t(sending.isPending ? words.sending : words.send)}
        </button>{' '}
        <span role="status" className="s">
          {sending.isSuccess && text === '' && t(words.sent)}
        </span>
      </p>
    </form>
  )
}
