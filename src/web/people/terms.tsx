/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { useDesk } from '../frame/index.ts'
import { shortDay } from '../parts/index.ts'
import type { Term } from './access.ts'
import { AccessForm, Input } from './forms.tsx'
import { words } from './words.ts'

/** Terms with their days and papers; what runs can be ended with a reason, which stays to be read. */
export function Terms(given: {
  readonly terms: readonly Term[]
  readonly none: string
  readonly nameOf: (term: Term) => string
  readonly about?: (term: Term) => ReactNode
  readonly end: (term: Term, reason: string) => Promise<unknown>
  readonly endable?: (term: Term) => boolean
}) {
  const { t } = useDesk()
  const { terms, none, nameOf, about, end, endable = () => true } = given
  if (terms.length === 0) return <p className="empty">{none}</p>
  return (
    <ul className="terms">
      {terms.map((term) => (
        <li key={term.id}>
          <b>{nameOf(term)}</b>
          {about && <>: {about(term)}</>}, {shortDay(term.from)} –{' '}
          {term.to ? shortDay(term.to) : t(words.endless)}; {term.basis.document} № {term.basis.number},{' '}
          {shortDay(term.basis.date)}
          {term.ended &&
            `; ✕ ${t(words.ended)} ${shortDay(term.ended.at.slice(0, 10))}${term.ended.reason ? `: ${term.ended.reason}` : ''}`}
          {!term.ended && endable(term) && (
            <details>
              <summary>{t(words.end)}</summary>
              <AccessForm
                title={`${t(words.end)}: ${nameOf(term)}`}
                press={t(words.end)}
                done={t(words.done)}
                send={(data) => end(term, String(data.get('reason')).trim())}
              >
                <Input name="reason" label={t(words.reason)} />
              </AccessForm>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
