/** @jsxImportSource react */
import { type FormEvent, useId, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { Refused } from '../parts/index.ts'
import { useActing } from '../spot/index.ts'
import { today } from './clocks.ts'
import { useNameOf } from './ground.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** Marks many checks at once: the result of each is chosen by itself, nothing is taken as passed. */
export function MarkChecks({ view, seen }: Pick<Told, 'view' | 'seen'>) {
  const { t, code } = useDesk()
  const nameOf = useNameOf(seen)
  const acting = useActing(view, 'record-checks')
  const [results, setResults] = useState<Readonly<Record<string, string>>>({})
  const [source, setSource] = useState('')
  const [on, setOn] = useState(today)
  const [told, setTold] = useState<string | null>(null)
  const id = useId()
  const rows = seen.members.flatMap(({ person }) => seen.needed.map(({ kind }) => ({ person, kind })))

  async function record(event: FormEvent): Promise<void> {
    event.preventDefault()
    const checks = rows.flatMap(({ person, kind }) => {
      const result = results[`${person} ${kind}`]
      return result ? [{ person, kind, passed: result === 'passed', on, source: source.trim() }] : []
    })
    const wrong = checks.length === 0 ? words.nothingMarked : source.trim() === '' ? words.noSource : null
    setTold(wrong && t(wrong))
    if (wrong === null && (await acting.act({ checks }))) setResults({})
  }

  return (
    <details className="spot">
      <summary>{t(words.checkDo)}</summary>
      <form className="marking" onSubmit={(event) => void record(event)} noValidate>
        {seen.members.map(({ person }) => (
          <fieldset key={person}>
            <legend>{nameOf(person)}</legend>
            {seen.needed.map(({ kind }) => {
              const key = `${person} ${kind}`
              return (
                <p className="mark" key={kind}>
                  <label htmlFor={`${id}-${key}`}>{code('kind', kind) ?? kind}</label>
                  <select
                    id={`${id}-${key}`}
                    value={results[key] ?? ''}
                    onChange={(event) => setResults((before) => ({ ...before, [key]: event.target.value }))}
                  >
                    <option value="">–</option>
                    <option value="passed">{t(words.passed)}</option>
                    <option value="failed">{t(words.failed)}</option>
                  </select>
                </p>
              )
            })}
          </fieldset>
        ))}
        <label htmlFor={`${id}-source`}>{t(words.source)}</label>
        <input
          id={`${id}-source`}
          value={source}
          aria-describedby={`${id}-hint ${id}-told`}
          aria-invalid={told === t(words.noSource) ? true : undefined}
          onChange={(event) => setSource(event.target.value)}
        />
        <small id={`${id}-hint`}>{t(words.sourceHint)}</small>
        <label htmlFor={`${id}-on`}>{t(words.checkedOn)}</label>
        <input id={`${id}-on`} type="date" value={on} onChange={(event) => setOn(event.target.value)} />
        <span id={`${id}-told`} className="err" role="alert">
          {told && `✕ ${told}`}
        </span>
        {acting.error !== null && <Refused error={acting.error} />}
        <p className="go">
          <button type="submit" className="btn" disabled={acting.busy}>
            {t(acting.busy ? words.recording : words.record)}
          </button>{' '}
          <span role="status">{acting.done && `✓ ${t(words.recorded)}`}</span>
        </p>
      </form>
    </details>
  )
}
