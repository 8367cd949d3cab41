/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, fullDay } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { Findings, WhyDeadline } from '../why/index.ts'
import { words } from './words.ts'

/** What the check of the closing action says now; nothing is done by asking. */
function Stops({ view, action }: { view: CaseView; action: string }) {
  const { client, t } = useDesk()
  const asked = useQuery({
    queryKey: ['cases', 'stops', view.case, action, view.version],
    queryFn: () => client.weigh(view.procedure, view.case, action, { reason: null }),
    retry: false,
  })
  // What cannot be weighed with no input says nothing of the stage.
  if (!asked.data || asked.data.findings.length === 0) return null
  const { findings } = asked.data
  const stops = findings.filter(({ outcome }) => outcome === 'broken' || outcome === 'unknown')
  const met = findings.length - stops.length
  return (
    <>
      <h3>{t(words.stops)}</h3>
      {stops.length === 0 ? <p>✓ {t(words.nothing)}</p> : <Findings of={view.case} findings={stops} />}
      {met > 0 && (
        <p className="s">
          {t(words.met)} {met}
        </p>
      )}
    </>
  )
}

/** Whose move it is, until when, and what stands in the way. */
export function Next({ view }: { view: CaseView }) {
  const { t, language } = useDesk()
  if (view.tasks.length === 0) return null
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t(words.now)}</h2>
      {view.tasks.map(({ key, title, clause, deadline }) => {
        const due = view.deadlines.find(
          (one) => one.key === deadline?.key && one.instance === deadline.instance,
        )
        const action = view.actions.find(({ name }) => name === key)
        return (
          <div key={key}>
            <p>
              <b>{t(title)}</b> <ClauseLink clause={clause} />
              {due && (
                <>
                  {' · '}
                  {t(words.due)} {fullDay(due.due, language)}{' '}
                  <WhyDeadline title={t(due.title)} deadline={due} />
                </>
              )}
            </p>
            {action && (
              <>
                <Stops view={view} action={action.name} />
                <p>
                  <Link className="btn" to={`/cases/${view.procedure}/${view.case}/do/${action.name}`}>
                    {t(action.title)}
                  </Link>
                </p>
              </>
            )}
          </div>
        )
      })}
    </section>
  )
}
