/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { ApiProblem } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import { ClauseLinks, fullDay, Loading, Refused } from '../parts/index.ts'
import { Findings } from './findings.tsx'
import { Why } from './panel.tsx'
import { words } from './words.ts'

interface Place {
  readonly procedure: string
  readonly case: string
  readonly seq: number
}

/** «Почему?» of what an event brought about: its findings, computation, readings and edition. */
export function WhyButton({ title, label, ...place }: Place & { title: string; label?: string }) {
  return (
    <Why title={title} {...(label ? { label } : {})}>
      {() => <Explained {...place} />}
    </Why>
  )
}

function Explained({ procedure, case: id, seq }: Place) {
  const { client, label, code, t, language } = useDesk()
  const asked = useQuery({
    queryKey: ['case', id, 'why', seq],
    queryFn: () => client.explain(procedure, id, seq),
    retry: false,
  })
  if (asked.error instanceof ApiProblem && asked.error.status === 404)
    return <p className="s">{t(words.closed)}</p>
  if (asked.error) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Loading />
  const { findings, computations, clauses, readings, edition, on, role } = asked.data
  return (
    <>
      {computations.map(({ rule, title, steps }) => (
        <section key={rule}>
          <h3>
            {t(words.computation)}: {t(title)}
          </h3>
          <div className="calc">{steps.map((step) => t(step)).join('\n')}</div>
        </section>
      ))}
      <h3>{t(words.findings)}</h3>
      {findings.length > 0 ? (
        <Findings of={id} findings={findings} />
      ) : (
        <p className="s">{t(words.noFindings)}</p>
      )}
      <h3>{t(words.ground)}</h3>
      <p>
        <ClauseLinks clauses={clauses} />
      </p>
      {Object.keys(readings).length > 0 && (
        <>
          <h3>{t(words.readings)}</h3>
          <dl className="facts">
            {Object.entries(readings).map(([key, value]) => (
              <div key={key}>
                <dt>{label(key)}</dt>
                <dd>{code(key, value) ?? value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p className="s">
        {t(words.on)}: {fullDay(on, language)} · {t(words.by)}: {code('role', role) ?? role} ·{' '}
        {t(words.edition)} {edition}
      </p>
      <p>
        <a
          href={`/desk/papers/${procedure}/${id}/events/${seq}?lang=${language}`}
          target="_blank"
          rel="noreferrer"
        >
          {t(words.print)}
        </a>
      </p>
    </>
  )
}
