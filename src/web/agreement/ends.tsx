/** @jsxImportSource react */
import { fill } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, fullDay } from '../parts/index.ts'
import { mayDo } from '../spot/index.ts'
import { WhyButton } from '../why/index.ts'
import { Spots } from './spots.tsx'
import type { Told } from './told.ts'
import { words } from './words.ts'

const ENDING = ['refuse-by-winner', 'refuse-by-fund'] as const

/** A refusal with its ground; the ways to refuse of whoever may. */
export function Ends({ view, seen, events }: Told) {
  const { t, language } = useDesk()
  const { refusal } = seen
  if (refusal === null && !ENDING.some((name) => mayDo(view, name))) return null
  const event = events.find(({ action }) => ENDING.some((name) => name === action))
  return (
    <section aria-labelledby="ends">
      <h2 id="ends">{t(words.ends)}</h2>
      {refusal ? (
        <div className="problem">
          <strong>{fill(t(words.refused), { day: fullDay(refusal.on, language) })}</strong>
          <p>
            {t(refusal.by === 'winner' ? words.byWinner : words.byFund)}. {refusal.reason}{' '}
            <ClauseLink clause={refusal.ground} />{' '}
            {event && (
              <WhyButton procedure={view.procedure} case={view.case} seq={event.seq} title={t(words.ends)} />
            )}
          </p>
        </div>
      ) : (
        <p className="s">{t(mayDo(view, 'refuse-by-fund') ? words.endsLead : words.endsOwn)}</p>
      )}
      <Spots view={view} actions={ENDING} />
    </section>
  )
}
