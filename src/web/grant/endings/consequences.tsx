/** @jsxImportSource react */
import { fill } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { ClauseLink, money, Refused, shortDay } from '../../parts/index.ts'
import { type Foreseen, Spots, textOf, useForesight, WhyForeseen } from '../base/index.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** Which actions go which way. */
const GOING: Readonly<Record<string, readonly string[]>> = {
  'early-stop': ['notify-early-stop'],
  refusal: ['refuse-grant'],
  agreement: [],
  fund: ['terminate-by-fund'],
  court: ['terminate-by-court'],
}

/** Each way to end before the term: what it brings, told before it is gone, and the way itself for whoever may go it. */
export function Consequences({ view }: Told) {
  const { t } = useDesk()
  const { items, error, again } = useForesight(view, 'ending')
  if (error) return <Refused error={error} again={again} />
  const ways = [...new Set((items ?? []).map((item) => textOf(item, 'way') ?? ''))]
  return (
    <>
      {ways.map((way) => (
        <details key={way} className="way">
          <summary>{t(words.goings[way as Going] ?? words.ending)}</summary>
          <p className="s">{t(words.brings)}</p>
          <ul>
            {(items ?? [])
              .filter((item) => textOf(item, 'way') === way)
              .map((item) => (
                <One key={item.key} item={item} />
              ))}
          </ul>
          <Spots view={view} actions={GOING[way] ?? []} />
        </details>
      ))}
    </>
  )
}
type Going = keyof typeof words.goings

function One({ item }: { item: Foreseen }) {
  const { t, code } = useDesk()
  const amount = textOf(item, 'amount')
  const due = textOf(item, 'due')
  const role = textOf(item, 'role') ?? ''
  return (
    <li>
      {t(item.title)}
      {amount && (
        <>
          : <b className="sum">{money(amount)} ₽</b>
        </>
      )}
      {due && <>, {fill(t(words.ifToday), { day: shortDay(due) })}</>}{' '}
      <small className="inline">
        {code('role', role) ?? role} <ClauseLink clause={item.clause} />
      </small>{' '}
      {item.computations.length > 0 && <WhyForeseen item={item} title={t(item.title)} />}
    </li>
  )
}
