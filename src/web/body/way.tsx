/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { ClauseLink, money, shortDay } from '../parts/index.ts'
import { Why } from '../why/index.ts'
import { useBodyName } from './chain.tsx'
import type { Ground } from './ground.ts'
import type { Item } from './model.ts'
import { words } from './words.ts'

/** «Почему?» of a decision and its sum: what each body before decided, by which protocol, and what binds the sum. */
export function WhyItem({ item, ground }: { item: Item; ground: Ground }) {
  const { t, code } = useDesk()
  const nameOf = useBodyName()
  const { chain, link, verdicts, sitting, means } = ground
  if (!chain || !link) return null
  const before = (verdicts.get(item.case) ?? []).filter((one) => one.sitting !== ground.view.case)
  const mean = means.get(item.case)
  return (
    <Why title={`${t(words.path)}: № ${item.number}`}>
      {() => (
        <>
          <div className="calc">
            {[
              `${t(words.asked)}: ${money(item.requested)} ₽`,
              ...before.map((one) => `${nameOf(one.link)}: ${one.amount ? `${money(one.amount)} ₽` : '–'}`),
              ...(item.amount ? [`${nameOf(link)}: ${money(item.amount)} ₽`] : []),
            ].join('\n')}
          </div>
          {mean && (
            <p>
              {t(words.mean)}: <b>{mean.replace('.', ',')}</b>
            </p>
          )}
          <ul className="plain">
            {before.map((one) => (
              <li className="f" key={one.sitting}>
                <span className={`m ${one.isYes ? 'met' : 'broken'}`} aria-hidden="true">
                  {one.isYes ? '✓' : '✕'}
                </span>
                <span>
                  <b>{nameOf(one.link)}</b>: {code('decision', one.decision) ?? one.decision}
                  {one.protocol &&
                    ` · ${t(words.protocol)} № ${one.protocol.number}, ${shortDay(one.protocol.date)}`}
                  {one.reason && <span className="gist">{one.reason}</span>}{' '}
                  <ClauseLink clause={one.link.clauses.decide} />
                </span>
              </li>
            ))}
            {item.decision && (
              <li className="f">
                <span className={`m ${item.decision === link.yes ? 'met' : 'broken'}`} aria-hidden="true">
                  {item.decision === link.yes ? '✓' : '✕'}
                </span>
                <span>
                  <b>{nameOf(link)}</b>: {code('decision', item.decision) ?? item.decision}
                  {sitting.protocol && ` · ${t(words.protocol)} № ${sitting.protocol.number}`}
                  {item.reason && <span className="gist">{item.reason}</span>}{' '}
                  <ClauseLink clause={link.clauses.decide} />
                </span>
              </li>
            )}
            <li className="f one">
              <span>
                {t(words.whole)} <ClauseLink clause={chain.clauses.limit} />
              </span>
            </li>
            <li className="f one">
              <span>
                {nameOf(link)}. {t(words[link.sum])} <ClauseLink clause={link.clauses.sum} />
              </span>
            </li>
          </ul>
        </>
      )}
    </Why>
  )
}

/** What each body before decided on a filing, in a line; a sum is told where it becomes another. */
export function Before({ item, ground }: { item: Item; ground: Ground }) {
  const nameOf = useBodyName()
  const before = (ground.verdicts.get(item.case) ?? []).filter((one) => one.sitting !== ground.view.case)
  if (before.length === 0) return null
  const told = before.map(({ link, isYes, amount }, n) => {
    const last = before.slice(0, n).findLast((one) => one.amount !== null)?.amount ?? item.requested
    const sum = amount === null || amount === last ? '' : ` ${money(amount)}`
    return `${nameOf(link).toLowerCase()} ${isYes ? '✓' : '✕'}${sum}`
  })
  return <small>{told.join(' → ')}</small>
}
