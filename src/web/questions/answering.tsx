/** @jsxImportSource react */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { fill } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { moment, Refused } from '../parts/index.ts'
import { Field } from './field.tsx'
import type { Asked, Questions } from './page.tsx'
import { words } from './words.ts'

interface Place {
  readonly procedure: string
  readonly case: string
}

/** Every question for those who answer: what waits first, then what was answered, which may be answered anew. */
export function Answering({ questions, ...place }: { questions: Questions } & Place) {
  const { t } = useDesk()
  const waits = questions.asked.filter(({ answers }) => answers.length === 0)
  const done = questions.asked.filter(({ answers }) => answers.length > 0)
  return (
    <>
      <section aria-labelledby="to-answer">
        <h2 id="to-answer">
          {t(words.toAnswer)} <small>{waits.length}</small>
        </h2>
        {waits.length === 0 ? (
          <p className="empty">{t(words.nothing)}</p>
        ) : (
          <ol className="questions">
            {waits.map((one) => (
              <li key={one.id}>
                <Original asked={one} />
                <Form key={one.version} asked={one} {...place} />
              </li>
            ))}
          </ol>
        )}
      </section>
      {done.length > 0 && (
        <details>
          <summary>
            {t(words.all)}: {done.length}
          </summary>
          <ol className="questions">
            {done.map((one) => (
              <li key={one.id}>
                <Original asked={one} />
                <History asked={one} />
                <details>
                  <summary>{t(words.again)}</summary>
                  <Form key={one.version} asked={one} {...place} />
                </details>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  )
}

function Original({ asked: { text, askedAt } }: { asked: Asked }) {
  const { t, language } = useDesk()
  return (
    <>
      <p className="s">
        {t(words.original)} ({t(words.originalHint)}),{' '}
        {fill(t(words.asked), { when: moment(askedAt, language) })}
      </p>
      <p className="said original">{text ?? t(words.erased)}</p>
    </>
  )
}

/** Every answer that was given, the latest first. */
function History({ asked: { answers } }: { asked: Asked }) {
  const { t, language } = useDesk()
  return (
    <ul className="plain s">
      {answers.toReversed().map(({ at, by, published, wording, answer }) => (
        <li key={at}>
          {fill(t(words.answered), { when: moment(at, language) })}
          {by && `, ${fill(t(words.by), { name: by })}`}, {t(published ? words.toAll : words.toAsker)}: «
          {wording ?? t(words.erased)}» – «{answer ?? t(words.erased)}»
        </li>
      ))}
    </ul>
  )
}

function Form({ asked, procedure, case: id }: { asked: Asked } & Place) {
  const { client, t } = useDesk()
  const queries = useQueryClient()
  const last = asked.answers.at(-1)
  const [wording, setWording] = useState(last?.wording ?? asked.text ?? '')
  const [answer, setAnswer] = useState(last?.answer ?? '')
  const [publish, setPublish] = useState(last?.published ?? true)
  const [isTried, setTried] = useState(false)
  const name = useId()
  const giving = useMutation({
    mutationFn: () =>
      client.answerQuestion(procedure, id, asked.id, {
        seen: asked.version,
        wording: wording.trim(),
        answer: answer.trim(),
        publish,
      }),
    onSuccess(questions) {
      queries.setQueryData(['case', id, 'questions'], questions)
      void queries.invalidateQueries({ queryKey: ['case', id, 'correspondence'] })
    },
  })
  function submit(event: FormEvent): void {
    event.preventDefault()
    setTried(true)
    if (wording.trim() !== '' && answer.trim() !== '' && !giving.isPending) giving.mutate()
  }
  return (
    <form className="write" onSubmit={submit} noValidate>
      <Field
        title={t(words.wording)}
        hint={t(words.wordingHint)}
        value={wording}
        most={3000}
        isMissing={isTried}
        onChange={setWording}
      />
      <Field title={t(words.answer)} value={answer} most={10_000} isMissing={isTried} onChange={setAnswer} />
      <fieldset>
        <legend>{t(words.how)}</legend>
        {([true, false] as const).map((to) => (
          <label key={String(to)} className="check">
            <input type="radio" name={name} checked={publish === to} onChange={() => setPublish(to)} />{' '}
            {t(to ? words.publish : words.alone)}
          </label>
        ))}
      </fieldset>
      {giving.error && <Refused error={giving.error} />}
      <p>
        <button type="submit" className="btn" aria-disabled={giving.isPending}>
          {t(words.give)}
        </button>
      </p>
    </form>
  )
}
