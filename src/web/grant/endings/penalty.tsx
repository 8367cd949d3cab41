/** @jsxImportSource react */
import { type FormEvent, useId, useState } from 'react'
import { fill } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { ClauseLink, money, Refused, shortDay } from '../../parts/index.ts'
import { mayDo, useActing } from '../../spot/index.ts'
import { type Foreseen, Table, textOf, useForesight, WhyForeseen } from '../base/index.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** What each delay costs, counted by the server step by step; once it is certain, it may be demanded. */
export function Penalty({ view }: Told) {
  const { t } = useDesk()
  const id = useId()
  const [actOn, setActOn] = useState('')
  const { items, error, again } = useForesight(view, 'penalty', { actOn: actOn || null })
  if (error) return <Refused error={error} again={again} />
  if (!items || items.length === 0) return null
  const isOpen = items.some((item) => textOf(item, 'actOn') === null && item.values.isDemanded !== true)
  return (
    <section aria-labelledby="penalty">
      <h2 id="penalty">{t(words.penalty)}</h2>
      <p className="s">{t(words.penaltyLead)}</p>
      {isOpen && (
        <p className="f-line">
          <label htmlFor={id}>{t(words.ifSigned)}</label>
          <input id={id} type="date" value={actOn} onChange={({ target }) => setActOn(target.value)} />
        </p>
      )}
      <Table
        name={t(words.penalty)}
        head={[
          { title: t(words.stage) },
          { title: t(words.dueDay) },
          { title: t(words.doneDay) },
          { title: t(words.daysLate), n: true },
          { title: t(words.debt), n: true },
          { title: t(words.rate), n: true },
          { title: t(words.penaltySum), n: true },
          { title: t(words.ground) },
        ]}
      >
        <tbody>
          {items.map((item) => (
            <Row key={item.key} item={item} asked={actOn} />
          ))}
        </tbody>
      </Table>
      {items.map((item) => (
        <Steps key={item.key} item={item} asked={actOn} />
      ))}
      {actOn === '' && items.map((item) => <Barred key={item.key} item={item} />)}
      {mayDo(view, 'demand-penalty') &&
        items
          .filter(({ values }) => values.isDue === true)
          .map((item) => <Demand key={item.key} view={view} item={item} />)}
    </section>
  )
}

function Row({ item, asked }: { item: Foreseen; asked: string }) {
  const { t } = useDesk()
  const amount = textOf(item, 'amount')
  const rate = textOf(item, 'rate')
  const done = textOf(item, 'done')
  const isSupposed = textOf(item, 'actOn') === null && asked !== ''
  return (
    <tr>
      <th scope="row">{t(item.title)}</th>
      <td className="nowrap">{shortDay(textOf(item, 'ends') ?? '')}</td>
      <td className="nowrap">{done ? shortDay(done) : t(words.notFiled)}</td>
      <td className="n">{item.values.daysLate}</td>
      <td className="n">{money(textOf(item, 'debt') ?? '')}</td>
      <td className="n">{rate ? `${rate.replace('.', ',')} %` : '?'}</td>
      <td className="n">
        {amount ? <b>{money(amount)}</b> : `? ${t(words.notCounted)}`}
        <small>
          {item.values.isDemanded === true
            ? t(words.isDemanded)
            : isSupposed && amount
              ? fill(t(words.supposed), { day: shortDay(asked) })
              : ''}
        </small>
      </td>
      <td>
        <WhyForeseen item={item} title={`${t(words.penalty)}: ${t(item.title)}`} />
      </td>
    </tr>
  )
}

/** Why it cannot be demanded yet, in the words of the check; where it was demanded already, the table says so. */
function Barred({ item }: { item: Foreseen }) {
  const { t } = useDesk()
  const { isDue, isDemanded } = item.values
  const broken = item.findings.findLast(({ outcome }) => outcome === 'broken')
  if (isDue === true || isDemanded === true || !broken) return null
  return (
    <p className="heed">
      {t(item.title)}: {t(broken.message)} <ClauseLink clause={broken.clause} />
    </p>
  )
}

/** The computation, as the rule told it. */
function Steps({ item, asked }: { item: Foreseen; asked: string }) {
  const { t } = useDesk()
  const steps = item.computations.flatMap((one) => one.steps)
  if (steps.length === 0) return null
  return (
    <details>
      <summary>
        {t(words.computation)}: {t(item.title)}
        {asked && textOf(item, 'actOn') === null && ` (${fill(t(words.supposed), { day: shortDay(asked) })})`}
      </summary>
      <div className="calc">{steps.map((step) => t(step)).join('\n')}</div>
    </details>
  )
}

/** The demand of what was counted, with its reason. */
function Demand({ view, item }: { view: Told['view']; item: Foreseen }) {
  const { t, model } = useDesk()
  const acting = useActing(view, 'demand-penalty')
  const id = useId()
  const [reason, setReason] = useState('')
  const amount = textOf(item, 'amount') ?? ''
  const { title } = model.procedures[view.procedure]!.actions['demand-penalty']!
  function demand(event: FormEvent): void {
    event.preventDefault()
    if (!acting.busy) void acting.act({ stage: item.values.stage, amount, reason })
  }
  return (
    <form className="demand" onSubmit={demand} noValidate aria-label={`${t(title)}: ${t(item.title)}`}>
      <p>
        {fill(t(words.toDemand), { stage: item.values.stage as number, sum: money(amount) })}{' '}
        <ClauseLink clause={item.clause} />
      </p>
      <label htmlFor={id}>{t(words.reason)}</label>
      <textarea id={id} rows={2} value={reason} onChange={({ target }) => setReason(target.value)} />
      {acting.error !== null && <Refused error={acting.error} />}
      <p className="go">
        <button type="submit" className="btn" disabled={acting.busy}>
          {t(acting.busy ? words.sending : title)}
        </button>
      </p>
    </form>
  )
}
