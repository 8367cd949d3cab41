/** @jsxImportSource react */
import { useId, useState } from 'react'
import { fill, kopecks } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { ClauseLink, money, shortDay } from '../../parts/index.ts'
import { mayDo, SpotForm } from '../../spot/index.ts'
import { anyOf, Spots, Table } from '../base/index.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

const ACTIONS = ['assign-monitor', 'open-check', 'record-breach']
const SIMPLE = ACTIONS.filter((name) => name !== 'open-check')

/** Checks with their findings, breaches, terms that were missed. */
export function Control({ view, seen, nameOf }: Told) {
  const { t, model } = useDesk()
  const [checks, breaches, missed] = [seen.checks ?? [], seen.breaches ?? [], seen.missed ?? []]
  if (checks.length + breaches.length + missed.length === 0 && !anyOf(view, ACTIONS)) return null
  const { monitors } = seen
  const deadlines = model.procedures[view.procedure]!.deadlines
  return (
    <section aria-labelledby="control">
      <h2 id="control">{t(words.control)}</h2>
      {monitors.length > 0 && (
        <p>
          {t(words.monitors)}: {monitors.map(nameOf).join(', ')}
        </p>
      )}
      {missed.length > 0 && (
        <>
          <h3>{t(words.missed)}</h3>
          <ul className="plain lines">
            {missed.map(({ deadline, instance, due }) => (
              <li key={`${deadline} ${instance} ${due}`}>
                <span className="bad">✕</span> {deadlines[deadline] ? t(deadlines[deadline].title) : deadline}
                {/^\d+$/.test(instance) && ` ${instance}`}, {fill(t(words.missedOn), { day: shortDay(due) })}{' '}
                {deadlines[deadline] && <ClauseLink clause={deadlines[deadline].clause} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {checks.length > 0 && (
        <>
          <h3>{t(words.checks)}</h3>
          <Table
            name={t(words.checks)}
            head={[words.subject, words.period, words.by, words.finding].map((title) => ({
              title: t(title),
            }))}
          >
            <tbody>
              {checks.map(({ id, subject, from, to, by, members, finding }) => (
                <tr key={id}>
                  <th scope="row">
                    {subject}
                    <small className="block">{members.map(nameOf).join(', ')}</small>
                  </th>
                  <td className="nowrap">
                    {shortDay(from)} – {shortDay(to)}
                  </td>
                  <td>{t(by === 'monitor' ? words.byMonitor : words.byFund)}</td>
                  <td>
                    {finding ? (
                      <>
                        {shortDay(finding.on)}: {finding.text}
                        {kopecks(finding.misused || '0.00') > 0n && (
                          <small className="block bad">
                            ✕ {fill(t(words.misused), { sum: money(finding.misused) })}
                          </small>
                        )}
                      </>
                    ) : (
                      <>
                        ? {t(words.open)}
                        <Spots view={view} actions={['close-check']} fixed={{ id }} />
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </>
      )}
      {breaches.length > 0 && (
        <>
          <h3>{t(words.breaches)}</h3>
          <ul className="plain lines">
            {breaches.map(({ clause, text, on, by }) => (
              <li key={`${clause} ${on} ${text}`}>
                {shortDay(on)}: {text} <ClauseLink clause={clause} />
                {by === 'system' && <span className="s"> {t(words.bySystem)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <OpenCheck {...{ view, seen, nameOf }} />
      <Spots view={view} actions={SIMPLE} />
    </section>
  )
}

/** A check is opened on members of the team, by the Fund or by the organisation that follows the grant. */
function OpenCheck({ view, seen, nameOf }: Pick<Told, 'view' | 'seen' | 'nameOf'>) {
  const { t } = useDesk()
  const [members, setMembers] = useState(seen.members)
  const [monitor, setMonitor] = useState('')
  const id = useId()
  if (!mayDo(view, 'open-check')) return null
  return (
    <SpotForm view={view} action="open-check" fixed={{ members, monitor: monitor || null }}>
      <fieldset>
        <legend>{t(words.whom)}</legend>
        {seen.members.map((person) => (
          <label className="block" key={person}>
            <input
              type="checkbox"
              checked={members.includes(person)}
              onChange={({ target }) =>
                setMembers(
                  seen.members.filter((one) => (one === person ? target.checked : members.includes(one))),
                )
              }
            />{' '}
            {nameOf(person)}
          </label>
        ))}
      </fieldset>
      {seen.monitors.length > 0 && (
        <p>
          <label htmlFor={id}>{t(words.by)}</label>
          <select id={id} value={monitor} onChange={({ target }) => setMonitor(target.value)}>
            <option value="">{t(words.byFund)}</option>
            {seen.monitors.map((person) => (
              <option key={person} value={person}>
                {nameOf(person)}
              </option>
            ))}
          </select>
        </p>
      )}
    </SpotForm>
  )
}
