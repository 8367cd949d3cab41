/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useRef } from 'react'
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { Loading, moment, Refused, shortDay } from '../parts/index.ts'
import { byUrgency, countsOf, movedBy, type Waiting } from './queue.ts'
import { useWeighed } from './weighing.ts'
import { words } from './words.ts'
import '../styles/formal-check.css'

const filled = (text: string, places: Readonly<Record<string, string | number>>) =>
  text.replace(/\{(\w+)\}/g, (place, key: string) => String(places[key] ?? place))

/** Kinds of cases that are filed and can be admitted, and the state in which they are. */
function useIntakes() {
  const { model } = useDesk()
  return Object.entries(model.procedures).flatMap(([id, { capability, actions, parent }]) => {
    const from = actions.admit?.from
    return capability === 'intake' && Array.isArray(from) ? [{ id, parent, states: from as string[] }] : []
  })
}

/** The filings that wait, each with the end of its stage. */
function useQueue() {
  const { client } = useDesk()
  const intakes = useIntakes()
  return useQuery({
    queryKey: ['cases', 'formal-check'],
    queryFn: async () => {
      const found: (Waiting & { readonly procedure: string })[] = []
      for (const { id: procedure, parent, states } of intakes) {
        const ends = new Map<string, { day: string; left: number }>()
        if (parent !== null)
          for (let cursor: string | null = ''; cursor !== null; ) {
            const page = await client.deadlines({
              procedure: parent,
              limit: 200,
              ...(cursor ? { cursor } : {}),
            })
            for (const { case: of, due, workingDaysLeft } of page.items) {
              const known = ends.get(of.case)
              if (!known || due < known.day) ends.set(of.case, { day: due, left: workingDaysLeft ?? 0 })
            }
            cursor = page.next
          }
        const begun = new Map<string, boolean>()
        for await (const row of client.allCases({ procedure, state: states, limit: 200 })) {
          const under = row.parent ?? ''
          // One of each contest tells whether its stage has begun.
          if (!begun.has(under)) {
            const { rulings } = await client.weigh(procedure, row.case, 'admit', {})
            begun.set(under, rulings.length > 0)
          }
          found.push({
            procedure,
            case: row.case,
            number: row.number,
            title: row.title ?? null,
            lot: row.lot ?? null,
            filedAt: row.dates.submittedAt ?? '',
            due: begun.get(under) ? (ends.get(under) ?? null) : null,
          })
        }
      }
      return found.sort(byUrgency)
    },
  })
}

/** «Формальная проверка»: what waits, the most urgent first, by mouse or by keys. */
export function FormalQueue() {
  const { t } = useDesk()
  const queue = useQueue()
  const list = useRef<HTMLTableSectionElement>(null)

  function move(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a.to') ?? [])]
    const to = movedBy(event.code, links.indexOf(document.activeElement as HTMLAnchorElement), links.length)
    if (to === null) return
    event.preventDefault()
    links[to]?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the list, wherever in the page the focus is
    <div className="formal-queue" onKeyDown={move}>
      <h1>{t(words.title)}</h1>
      <p className="s">{t(words.queueLead)}</p>
      {queue.error ? (
        <Refused error={queue.error} again={() => void queue.refetch()} />
      ) : !queue.data ? (
        <Loading />
      ) : queue.data.length === 0 ? (
        <p className="empty">{t(words.empty)}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t(words.left)}</th>
              <th scope="col">{t(words.application)}</th>
              <th scope="col">{t(words.found)}</th>
            </tr>
          </thead>
          <tbody ref={list}>
            {queue.data.map((one, n) => (
              <Row key={one.case} one={one} first={n === 0} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

function Row({ one, first }: { one: Waiting & { readonly procedure: string }; first: boolean }) {
  const { t, code, language } = useDesk()
  const { procedure, case: id, number, title, lot, filedAt, due } = one
  const focused = useRef(false)
  return (
    <tr>
      <td className="left">
        {due === null ? (
          <small>{t(words.early)}</small>
        ) : (
          <>
            <b className={due.left < 2 ? 'soon' : ''}>{String(due.left).replace('-', '−')}</b>
            <small>
              {due.left < 0 ? t(words.over) : filled(t(words.leftOf), { day: shortDay(due.day) })}
            </small>
          </>
        )}
      </td>
      <th scope="row" className="t">
        <Link
          className="to"
          to={`/cases/${procedure}/${id}`}
          ref={(link) => {
            // The first one has the focus when the page is opened, so that Enter begins the work.
            if (first && link && !focused.current && document.activeElement === document.body) link.focus()
            focused.current = true
          }}
        >
          {title || t(words.application)}
        </Link>
        <small>
          {[number, lot && code('lot', lot), filedAt && `${t(words.filed)} ${moment(filedAt, language)}`]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </th>
      <td>{due === null ? '–' : <Counts procedure={procedure} id={id} />}</td>
    </tr>
  )
}

function Counts({ procedure, id }: { procedure: string; id: string }) {
  const { t } = useDesk()
  const weighed = useWeighed(procedure, id)
  if (weighed.error) return <small>–</small>
  if (!weighed.data) return <small>{t(words.looking)}</small>
  const { rulings, refusal } = weighed.data
  const { broken, unknown } = countsOf(rulings.flatMap(({ findings }) => findings))
  return (
    <>
      {broken + unknown > 0 ? (
        <span className={broken > 0 ? 'bad' : ''}>{filled(t(words.counts), { broken, unknown })}</span>
      ) : (
        <span className="good">{t(words.clean)}</span>
      )}
      {refusal?.code === 'UNMARKED' && <small>{t(words.toMark)}</small>}
    </>
  )
}
