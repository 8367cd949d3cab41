/** @jsxImportSource react */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { Refused } from '../parts/index.ts'
import { Field } from './field.tsx'
import { words } from './words.ts'

/** A question of one's own; sent again after a lost answer it is the same question. */
export function Ask({ procedure, case: id }: { procedure: string; case: string }) {
  const { client, t } = useDesk()
  const queries = useQueryClient()
  const [text, setText] = useState('')
  const [isTried, setTried] = useState(false)
  const key = useRef(crypto.randomUUID())
  const asking = useMutation({
    mutationFn: () => client.askQuestion(procedure, id, { key: key.current, text: text.trim() }),
    onSuccess(questions) {
      key.current = crypto.randomUUID()
      setText('')
      setTried(false)
      queries.setQueryData(['case', id, 'questions'], questions)
    },
  })
  function submit(event: FormEvent): void {
    event.preventDefault()
    setTried(true)
    if (text.trim() !== '' && !asking.isPending) asking.mutate()
  }
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">{t(words.ask)}</h2>
      <form className="write" onSubmit={submit} noValidate>
        <Field
          title={t(words.text)}
          hint={t(words.textHint)}
          value={text}
          most={3000}
          isMissing={isTried}
          onChange={setText}
        />
        {asking.error && <Refused error={asking.error} />}
        <p>
          <button type="submit" className="btn" aria-disabled={asking.isPending}>
            {t(words.send)}
          </button>{' '}
          <span role="status" className="s">
            {asking.isSuccess && text === '' && t(words.sent)}
          </span>
        </p>
      </form>
    </section>
  )
}
