/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { Queries } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import { type People, usePeople } from '../names/index.ts'
import { ClauseLink, Loading, Missing, midSentence, Refused } from '../parts/index.ts'
import { isNothing, sizeOf, Value, ValueGround } from '../value/index.ts'
import { WhyButton } from '../why/index.ts'
import { Doing } from './doing.tsx'
import { Head, Path, Times } from './head.tsx'
import { Journal } from './journal.tsx'
import { Linked } from './linked.tsx'
import { type JournalEvent, useJournal } from './load.ts'
import { lastChanges } from './path.ts'
import { words } from './words.ts'
import '../styles/case.css'

export type CaseView = Awaited<ReturnType<Queries['case']>>

/** Any case of any procedure: how it stands, what can be done, what is known, what happened. */
export function CasePage() {
  const { client, model } = useDesk()
  const { procedure = '', case: id = '' } = useParams()
  const known = model.procedures[procedure]
  const view = useQuery({
    queryKey: ['case', id, 'view'],
    queryFn: () => client.case(procedure, id),
    enabled: known !== undefined,
  })
  const journal = useJournal(procedure, id)
  if (!known) return <Missing />
  const error = view.error ?? journal.error
  if (error)
    return <Refused error={error} again={() => void Promise.all([view.refetch(), journal.refetch()])} />
  if (!view.data || !journal.data) return <Loading />
  return <Whole key={id} view={view.data} events={journal.data} />
}

function Whole({ view, events }: { view: CaseView; events: readonly JournalEvent[] }) {
  const people = usePeople(view)
  return (
    <div className="case">
      <Head view={view} events={events} />
      <Path view={view} events={events} />
      <div className="sides">
        <div>
          <Doing view={view} />
          <Facts view={view} events={events} people={people} />
        </div>
        <aside>
          <Times view={view} people={people} />
          <Linked procedure={view.procedure} case={view.case} parent={view.parent} />
        </aside>
      </div>
      <Journal procedure={view.procedure} case={view.case} events={events} people={people} />
    </div>
  )
}

/** From so many single values on a field is folded. */
const MUCH = 60

/** Every field that the viewer sees and that says something, in the order of the procedure; then what says nothing yet. */
function Facts({
  view,
  events,
  people,
}: {
  view: CaseView
  events: readonly JournalEvent[]
  people: People
}) {
  const { t, language } = useDesk()
  const last = lastChanges(events)
  const { procedure, case: id } = view
  const untold = view.fields.filter(({ value }) => isNothing(value))
  return (
    <ValueGround value={{ within: [procedure], people }}>
      <section aria-labelledby="facts">
        <h2 id="facts">{t(words.facts)}</h2>
        {view.fields.map(({ key, title, clause, value }) => {
          if (isNothing(value)) return null
          const seq = last.get(key)
          const size = sizeOf(value)
          const told = <Value value={value} name={key} within={[procedure, key]} />
          return (
            <div className="fact" key={key}>
              <h3>
                {t(title)} <ClauseLink clause={clause} />{' '}
                {seq !== undefined && (
                  <WhyButton procedure={procedure} case={id} seq={seq} title={t(title)} />
                )}
              </h3>
              {size < MUCH ? (
                told
              ) : (
                <details>
                  <summary>
                    {t(words.values)}: {size}
                  </summary>
                  {told}
                </details>
              )}
            </div>
          )
        })}
        {untold.length > 0 && (
          <p className="s fact">
            {t(words.untold)}: {untold.map(({ title }) => midSentence(t(title), language)).join('; ')}
          </p>
        )}
      </section>
    </ValueGround>
  )
}
