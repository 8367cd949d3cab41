/** @jsxImportSource react */
import { type FormEvent, useId, useState } from 'react'
import { fill } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { ClauseLink, money, moneyTyped, Refused, shortDay } from '../../parts/index.ts'
import { mayDo, useActing } from '../../spot/index.ts'
import { type Foreseen, Table, textOf, textsOf, useForesight, WhyForeseen } from '../base/index.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** On which grounds money may be claimed back, how much at most and by when; the decision of whoever may. */
export function Claiming(told: Told) {
  const { t } = useDesk()
  const { view } = told
  const { items, error, again } = useForesight(view, 'return')
  if (error) return <Refused error={error} again={again} />
  if (!items || items.length === 0) return null
  const open = items.filter((item) => item.outcome === 'met' && textOf(item, 'most') !== '0.00')
  const closed = items.filter((item) => !open.includes(item))
  return (
    <>
      <h3>{t(words.mayClaim)}</h3>
      {open.length === 0 && <p className="s">{t(words.nothingToClaim)}</p>}
      {open.length > 0 && <Grounds items={open} />}
      {closed.length > 0 && (
        <details>
          <summary>
            {t(words.noGround)}: {closed.length}
          </summary>
          <Grounds items={closed} />
        </details>
      )}
      {open.length > 0 && mayDo(view, 'decide-return') && <Decision told={told} open={open} />}
    </>
  )
}

/** What became of the term of a ground, if it were decided and sent today. */
function useTermOf(): (item: Foreseen) => string {
  const { t } = useDesk()
  return (item) => {
    const due = textOf(item, 'due')
    if (due) return fill(t(words.ifToday), { day: shortDay(due) })
    return t(item.values.isSettledByDemand === true ? words.byDemand : words.byAgreement)
  }
}

function Grounds({ items }: { items: readonly Foreseen[] }) {
  const { t } = useDesk()
  const termOf = useTermOf()
  return (
    <Table
      name={t(words.mayClaim)}
      head={[
        { title: t(words.ground) },
        { title: t(words.most), n: true },
        { title: t(words.until) },
        { title: t(words.clause) },
      ]}
    >
      <tbody>
        {items.map((item) => (
          <tr key={item.key}>
            <th scope="row">
              {item.outcome === 'met' ? '✓' : '✕'} {t(item.title)}
              {item.outcome === 'broken' && <small>{t(words.notShown)}</small>}
            </th>
            <td className="n">
              {money(textOf(item, 'most') ?? '')}
              {item.values.isWhole === true && <small>{t(words.whole)}</small>}
            </td>
            <td>{termOf(item)}</td>
            <td>
              <ClauseLink clause={item.clause} /> <WhyForeseen item={item} title={t(item.title)} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Rows of expenses that a ground is about, as they are sent. */
const rowsOf = (item: Foreseen) =>
  textsOf(item, 'rows').map((row) => {
    const [stage = '', person = '', amount = ''] = row.split(' ')
    return { stage: Number(stage), person, amount }
  })

function Decision({ told, open }: { told: Told; open: readonly Foreseen[] }) {
  const { t, model } = useDesk()
  const { view, seen, nameOf } = told
  const acting = useActing(view, 'decide-return')
  const id = useId()
  const members = (seen.shares ?? []).map(({ person }) => person)
  const [ground, setGround] = useState(open[0]!.key)
  const [amount, setAmount] = useState('')
  const [debtors, setDebtors] = useState<readonly string[]>(members)
  const [reason, setReason] = useState('')
  const [evidence, setEvidence] = useState('')
  const [detected, setDetected] = useState(view.today)
  const item = open.find(({ key }) => key === ground) ?? open[0]!
  const most = textOf(item, 'most') ?? ''
  const { title } = model.procedures[view.procedure]!.actions['decide-return']!
  async function decide(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (acting.busy) return
    const sum = moneyTyped(amount === '' ? most : amount) ?? amount
    const input = {
      ground: item.key,
      amount: sum,
      rows: rowsOf(item),
      debtors,
      text: reason,
      evidence,
      detected,
    }
    if (await acting.act(input)) {
      setAmount('')
      setReason('')
      setEvidence('')
    }
  }
  return (
    <details className="spot">
      <summary>{t(title)}</summary>
      <form className="spot" onSubmit={(event) => void decide(event)} noValidate aria-label={t(title)}>
        <label htmlFor={`${id}-ground`}>{t(words.ground)}</label>
        <select id={`${id}-ground`} value={item.key} onChange={({ target }) => setGround(target.value)}>
          {open.map((one) => (
            <option key={one.key} value={one.key}>
              {t(one.title)}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-amount`}>{fill(t(words.howMuch), { most: money(most) })}</label>
        <input
          id={`${id}-amount`}
          inputMode="decimal"
          placeholder={money(most)}
          value={amount}
          onChange={({ target }) => setAmount(target.value)}
        />
        <fieldset>
          <legend>{t(words.debtors)}</legend>
          {members.map((person) => (
            <p className="tick" key={person}>
              <label>
                <input
                  type="checkbox"
                  checked={debtors.includes(person)}
                  onChange={({ target }) =>
                    setDebtors((before) =>
                      target.checked ? [...before, person] : before.filter((one) => one !== person),
                    )
                  }
                />{' '}
                {nameOf(person)}
              </label>
            </p>
          ))}
          {members.length > 1 && <small>{t(words.jointly)}</small>}
        </fieldset>
        <label htmlFor={`${id}-detected`}>{t(words.found)}</label>
        <input
          id={`${id}-detected`}
          type="date"
          max={view.today}
          value={detected}
          onChange={({ target }) => setDetected(target.value)}
        />
        <label htmlFor={`${id}-reason`}>{t(words.why)}</label>
        <textarea
          id={`${id}-reason`}
          rows={2}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <label htmlFor={`${id}-evidence`}>{t(words.evidence)}</label>
        <input id={`${id}-evidence`} value={evidence} onChange={({ target }) => setEvidence(target.value)} />
        {acting.error !== null && <Refused error={acting.error} />}
        <p className="go">
          <button type="submit" className="btn" disabled={acting.busy}>
            {t(acting.busy ? words.sending : title)}
          </button>{' '}
          <ClauseLink clause={item.clause} />
        </p>
      </form>
    </details>
  )
}
