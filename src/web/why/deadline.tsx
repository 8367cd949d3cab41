/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { ClauseLink, fullDay } from '../parts/index.ts'
import { Why } from './panel.tsx'
import { words } from './words.ts'

interface Counted {
  readonly clause: string
  readonly from: string
  readonly lastDay: string
  readonly due: string
  readonly stoppedOn: string | null
}

/** «Почему?» of a deadline: from which day it counts, where it ends and why not a day earlier. */
export function WhyDeadline({ title, deadline }: { title: string; deadline: Counted }) {
  const { t, language } = useDesk()
  const { clause, from, lastDay, due, stoppedOn } = deadline
  return (
    <Why title={title}>
      {() => (
        <>
          <dl className="facts">
            <dt>{t(words.from)}</dt>
            <dd>{fullDay(from, language)}</dd>
            <dt>{t(words.lastDay)}</dt>
            <dd>{fullDay(lastDay, language)}</dd>
            <dt>{t(words.due)}</dt>
            <dd>{fullDay(due, language)}</dd>
            {stoppedOn && (
              <>
                <dt>{t(words.stopped)}</dt>
                <dd>{fullDay(stoppedOn, language)}</dd>
              </>
            )}
          </dl>
          {due !== lastDay && <p>{t(words.moved)}</p>}
          <h3>{t(words.ground)}</h3>
          <p>
            <ClauseLink clause={clause} />
          </p>
        </>
      )}
    </Why>
  )
}
