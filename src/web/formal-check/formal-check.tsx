/** @jsxImportSource react */
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, Loading, Refused } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { Similar } from '../similar/index.ts'
import { mayDo } from '../spot/index.ts'
import { Findings } from '../why/index.ts'
import { Decision } from './decision.tsx'
import { Documents } from './documents.tsx'
import { DecidedLetter } from './letter.tsx'
import { Persons } from './persons.tsx'
import { checkedIn } from './seen.ts'
import { useWeighed } from './weighing.ts'
import { words } from './words.ts'
import '../styles/formal-check.css'

/** Actions by which somebody is a checker of the filing. */
const acts = ['admit', 'remove', 'mark-documents', 'check-person', 'decide-3-7'] as const

/** The checker's part of a filing: what was found, what people have to look at, and the decision; for others the decision on paper. */
export function FormalCheck({ view }: { view: CaseView }) {
  const { t } = useDesk()
  const checked = checkedIn(view)
  const mayDecide = mayDo(view, 'admit')
  const weighed = useWeighed(view.procedure, view.case, mayDecide)
  if (!acts.some((action) => mayDo(view, action))) return <DecidedLetter view={view} />
  const findings = weighed.data?.rulings.flatMap((ruling) => ruling.findings) ?? []
  return (
    <section className="formal" aria-labelledby="formal-title">
      <p className="s">
        <Link to="/formal-check">{t(words.toQueue)}</Link>
      </p>
      <h2 id="formal-title">{t(words.title)}</h2>
      {mayDecide && (
        <section aria-labelledby="formal-found">
          <h3 id="formal-found">{t(words.automatic)}</h3>
          {weighed.error ? (
            <Refused error={weighed.error} again={() => void weighed.refetch()} />
          ) : !weighed.data ? (
            <Loading />
          ) : (
            <>
              {weighed.data.rulings.length > 0 && <Found of={view.case} findings={findings} />}
              <Standing refusal={weighed.data.refusal} />
            </>
          )}
        </section>
      )}
      <Documents key={checked.papers?.length ?? 0} view={view} papers={checked.papers} />
      <Persons view={view} checked={checked} />
      <Similar procedure={view.procedure} id={view.case} />
      {weighed.data && <Decision view={view} topic={checked.topic} weighed={weighed.data} />}
    </section>
  )
}

type Weighed = NonNullable<ReturnType<typeof useWeighed>['data']>

/** What is broken or unknown; the rest is one click away. */
function Found({ of, findings }: { of: string; findings: Weighed['rulings'][number]['findings'] }) {
  const { t } = useDesk()
  const open = findings.filter(({ outcome }) => outcome === 'broken' || outcome === 'unknown')
  const rest = findings.filter(({ outcome }) => outcome === 'met' || outcome === 'not-applicable')
  return (
    <>
      {open.length > 0 ? <Findings of={of} findings={open} /> : <p className="good">{t(words.clean)}</p>}
      {rest.length > 0 && (
        <details>
          <summary>{t(words.metToo).replace('{n}', String(rest.length))}</summary>
          <Findings of={of} findings={rest} />
        </details>
      )}
    </>
  )
}

/** What the admission itself would be refused for. */
function Standing({ refusal }: { refusal: Weighed['refusal'] }) {
  const { t } = useDesk()
  if (!refusal) return <p className="told">✓ {t(words.nothing)}</p>
  return (
    <div className="heed">
      <p>
        <b>{t(words.standing)}</b>
      </p>
      <ul>
        {refusal.items.map(({ message, clause }) => (
          <li key={`${clause} ${message.ru}`}>
            {t(message)} {clause && <ClauseLink clause={clause} />}
          </li>
        ))}
      </ul>
    </div>
  )
}
