/** @jsxImportSource react */
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { WaitingLetters } from '../beside/index.ts'
import { dutiesIn, type Sheet, useDuties, type View, views } from '../duties/index.ts'
import { useDesk } from '../frame/index.ts'
import { Loading, Refused } from '../parts/index.ts'
import { Calendar } from './calendar.tsx'
import { Nothing } from './nothing.tsx'
import { Row } from './row.tsx'
import { words } from './words.ts'
import '../styles/today.css'

const AT_ONCE = 50

/** Duties of one part of the list; what is much comes in portions. */
function Group({ sheet, view, alone }: { sheet: Sheet; view: View; alone: boolean }) {
  const { t } = useDesk()
  const [shown, setShown] = useState(AT_ONCE)
  const duties = dutiesIn(sheet, view)
  if (duties.length === 0) {
    if (!alone && view !== 'today') return null
    return <p className="empty">{t(view === 'today' ? words.noneToday : words.none)}</p>
  }
  return (
    <>
      <ol className="duties">
        {duties.slice(0, shown).map((duty, n) => (
          <Row key={duty.id} duty={duty} today={sheet.today} first={n === 0 && view === 'today'} />
        ))}
      </ol>
      {duties.length > shown && (
        <p>
          <button type="button" className="btn g small" onClick={() => setShown(shown + AT_ONCE)}>
            {t(words.more)} ({duties.length - shown})
          </button>
        </p>
      )}
    </>
  )
}

function Everything({ sheet, only }: { sheet: Sheet; only: View | null }) {
  const { t } = useDesk()
  if (sheet.duties.length === 0) return <Nothing />
  if (only !== null)
    return (
      <>
        <Group sheet={sheet} view={only} alone />
        <p className="up-l">
          <Link to="/">{t(words.all)}</Link>
        </p>
      </>
    )
  return views.map((view) => {
    const { length } = dutiesIn(sheet, view)
    if (view === 'today') return <Group key={view} sheet={sheet} view={view} alone={false} />
    return (
      length > 0 && (
        <section key={view} aria-labelledby={`duties-${view}`}>
          <h2 id={`duties-${view}`}>
            {t(words[view])} <small>{length}</small>
          </h2>
          <Group sheet={sheet} view={view} alone={false} />
        </section>
      )
    )
  })
}

/** What is to be done, the most urgent first. `?view=` shows one part of it. */
export function Today() {
  const { t } = useDesk()
  const [params] = useSearchParams()
  const only = views.find((view) => view === params.get('view')) ?? null
  const { data: sheet, error, refetch } = useDuties()
  return (
    <div className="today">
      <h1>{t(words[only ?? 'today'])}</h1>
      <p className="s">{t(words.lead)}</p>
      {only === null && <WaitingLetters />}
      {sheet ? (
        <Everything sheet={sheet} only={only} />
      ) : error ? (
        <Refused error={error} again={() => refetch()} />
      ) : (
        <Loading />
      )}
      {sheet && only === null && <Calendar />}
    </div>
  )
}
