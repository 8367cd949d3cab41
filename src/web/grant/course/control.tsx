/** @jsxImportSource react */
import { fill, kopecks } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { ClauseLink, money, shortDay } from '../../parts/index.ts'
import { anyOf, Spots, Table } from '../base/index.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

const ACTIONS = ['assign-monitor', 'open-check', 'record-breach']

/** Checks with their findings, breaches, terms that were missed. */
export function Control({ view, seen, nameOf }: Told) {
  const { t, model } = useDesk()
  const [checks, breaches, missed] = [seen.checks ?? [], seen.breaches ?? [], seen.missed ?? []]
  if (checks.length + breaches.length + missed.length === 0 && !anyOf(view, ACTIONS)) return null
  const deadlines = model.procedures[view.procedure]!.deadlines
  return (
    <section aria-labelledby="control">
      <h2 id="control">{t(words.control)}</h2>
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
      <Spots view={view} actions={ACTIONS} />
    </section>
  )
}
