/** @jsxImportSource react */
import { fill } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { money, shortDay } from '../../parts/index.ts'
import { WhyButton } from '../../why/index.ts'
import { anyOf, Spots } from '../base/index.ts'
import { Consequences } from './consequences.tsx'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** The ways to end before the term, of whoever may. */
const WAYS = ['notify-early-stop', 'refuse-grant', 'terminate-by-fund', 'terminate-by-court']
const SETTLING = ['reconcile', 'settle']

/** An end before the term: who told of what, on which grounds it ended, what was agreed about the costs. */
export function Ending(told: Told) {
  const { t, code } = useDesk()
  const { view, seen, events } = told
  const { ending } = seen
  const has = ending && (ending.stop || ending.refusedOn || ending.termination)
  if (!has && !anyOf(view, [...WAYS, ...SETTLING])) return null
  const why = (action: string, title: string) => {
    const event = events.findLast((one) => one.action === action)
    return event && <WhyButton procedure={view.procedure} case={view.case} seq={event.seq} title={title} />
  }
  const end = ending?.termination
  return (
    <section aria-labelledby="ending">
      <h2 id="ending">{t(words.ending)}</h2>
      {ending?.stop && (
        <div className="heed">
          <p>
            <b>{fill(t(words.stopped), { day: shortDay(ending.stop.on) })}</b>{' '}
            {why('notify-early-stop', t(words.ending))}
          </p>
          <p>{ending.stop.reason}</p>
          <ul className="plain">
            {(['research', 'expenses'] as const).map((kind) => (
              <li key={kind}>
                {ending.stop?.[kind] ? '✓' : '✕'} {t(words[kind])}
              </li>
            ))}
          </ul>
        </div>
      )}
      {ending?.refusedOn && (
        <p className="heed">
          {fill(t(words.grantRefused), { day: shortDay(ending.refusedOn) })}{' '}
          {why('refuse-grant', t(words.ending))}
        </p>
      )}
      {end && (
        <div className="problem">
          <strong>
            {fill(t(words.ended), {
              day: shortDay(end.on),
              way: t(words.ways[end.way as Way] ?? words.ending),
            })}
          </strong>
          <p>
            {end.told} {why(`terminate-by-${end.way}`, t(words.ending))}
          </p>
          {end.grounds.length > 0 && (
            <p>
              {t(words.grounds)}: {end.grounds.map((one) => code('letter', one) ?? one).join(', ')}.{' '}
              {fill(t(words.detected), { day: shortDay(end.detected) })}
            </p>
          )}
        </div>
      )}
      {ending?.reconciled && (
        <p>
          {fill(t(words.reconciled), { day: shortDay(ending.reconciled.on) })}: {t(words.transferred)}{' '}
          <span className="sum">{money(ending.reconciled.transferred)} ₽</span>, {t(words.spent)}{' '}
          <span className="sum">{money(ending.reconciled.spent)} ₽</span>, {t(words.accepted)}{' '}
          <span className="sum">{money(ending.reconciled.accepted)} ₽</span>.{' '}
          {why('reconcile', t(words.ending))}
        </p>
      )}
      <Spots view={view} actions={SETTLING} />
      <Consequences {...told} />
    </section>
  )
}
type Way = keyof typeof words.ways
