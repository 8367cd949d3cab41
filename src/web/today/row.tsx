/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Duty } from '../duties/index.ts'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, dayEnds, dayNoun, fullDay, shortDay, signed } from '../parts/index.ts'
import { Why } from '../why/index.ts'
import { words } from './words.ts'

/** Deadlines are named in the middle of a sentence elsewhere. */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** How long there is: a big signed number of working days. Where they cannot be counted, the day stands there as provisional. */
function Left({ due, left, overdue }: Duty) {
  const { t, language } = useDesk()
  if (due === null) return <p className="left none">{t(words.noTerm)}</p>
  return (
    <p className={overdue ? 'left late' : left === 0 ? 'left now' : 'left'}>
      {left === null ? (
        <b className="day">{shortDay(due)}</b>
      ) : (
        <>
          <b>{signed(left)}</b> <span>{dayNoun(left, language)}</span>
          {left === 0 && !overdue && dayEnds(due, language) && <small>{dayEnds(due, language)}</small>}
        </>
      )}
    </p>
  )
}

/** The title of the case above, for a case that has none of its own. */
function useTitle({ case: about }: Duty): string | null {
  const { client, model } = useDesk()
  const row = 'state' in about ? about : null
  const kind = model.procedures[about.procedure]?.parent ?? null
  const asks = row !== null && !row.title && !row.number && row.parent !== null && kind !== null
  const above = useQuery({
    queryKey: ['case', row?.parent, 'title'],
    queryFn: () => client.case(kind!, row!.parent!),
    enabled: asks,
    retry: false,
  })
  if (row && (row.title || row.number))
    return [row.number && `№ ${row.number}`, row.title].filter(Boolean).join(' · ')
  const columns = kind === null ? {} : (model.procedures[kind]?.fields ?? {})
  const value = above.data?.fields.find(({ key }) => columns[key]?.columns.includes('title'))?.value
  return typeof value === 'string' ? value : null
}

function Tags({ duty }: { duty: Duty }) {
  const { t, code } = useDesk()
  const side = duty.side === null ? null : code('side', duty.side)
  return (
    <p className="tags">
      {duty.overdue && <span className="tag broken">{t(words.overdue)}</span>}
      {duty.left === 0 && !duty.overdue && <span className="tag warn">{t(words.dueToday)}</span>}
      {duty.due !== null && duty.left === null && <span className="tag warn">{t(words.provisional)}</span>}
      {duty.view === 'waiting' && side && (
        <span className="tag">
          {t(words.waitFor)} {side}
        </span>
      )}
    </p>
  )
}

/** Why so many days are told. */
function WhyLeft({ duty, today }: { duty: Duty; today: string }) {
  const { t, language } = useDesk()
  const { due, left, clause, title } = duty
  if (due === null) return <ClauseLink clause={clause} />
  return (
    <Why title={t(title)}>
      {() => (
        <>
          <dl className="facts">
            <dt>{t(words.whyToday)}</dt>
            <dd>{fullDay(today, language)}</dd>
            <dt>{t(words.whyDue)}</dt>
            <dd>
              {fullDay(due, language)}
              {dayEnds(due, language) && <small> {dayEnds(due, language)}</small>}
            </dd>
            {left !== null && (
              <>
                <dt>{t(words.whyLeft)}</dt>
                <dd>{signed(left)}</dd>
              </>
            )}
            <dt>{t(words.whyClause)}</dt>
            <dd>
              <ClauseLink clause={clause} />
            </dd>
          </dl>
          <p>{t(left === null ? words.whyUnknown : words.whyHow)}</p>
        </>
      )}
    </Why>
  )
}

/** A duty: how long there is, what is to be done in which case, and the way there. */
export function Row({ duty, today, first }: { duty: Duty; today: string; first: boolean }) {
  const { t, model, language } = useDesk()
  const { case: about, due, action } = duty
  const home = `/cases/${about.procedure}/${about.case}`
  const named = useTitle(duty)
  const kind = model.procedures[about.procedure]?.title
  return (
    <li className="duty">
      <Left {...duty} />
      <div className="what">
        <h3>
          <Link to={home}>{capital(t(duty.title))}</Link>
        </h3>
        <p className="s">
          {[kind && t(kind), named].filter(Boolean).join(' · ')}
          {due !== null && ` · ${t(words.until)} ${fullDay(due, language)}`}{' '}
          <WhyLeft duty={duty} today={today} />
        </p>
      </div>
      <Tags duty={duty} />
      <Link
        className={first ? 'btn' : 'btn g'}
        to={action === null ? home : `${home}/do/${action}`}
        aria-label={`${t(words.open)}: ${t(duty.title)}${named ? `, ${named}` : ''}`}
      >
        {t(words.open)}
      </Link>
    </li>
  )
}
