/** @jsxImportSource react */

import { Link } from 'react-router'
import { FormalCheck } from '../formal-check/index.ts'
import { useDesk } from '../frame/index.ts'
import { fullDay, moment } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { mayDo } from '../spot/index.ts'
import { Decisions } from './decisions.tsx'
import { filled, moneyShown } from './figures.ts'
import { Filing } from './filing.tsx'
import { Papers } from './papers.tsx'
import { words } from './screen-words.ts'
import { lacking, pathOf, type Seen, seenIn } from './seen.ts'
import { Signing } from './signing.tsx'
import { Withdrawal } from './withdrawal.tsx'
import '../styles/application.css'
import '../styles/application-parts.css'

/** An application as its viewer sees it: where it stands, what is missing, and what they may do about it. */
export function ApplicationScreen({ view }: { view: CaseView }) {
  const { model, t, code, language } = useDesk()
  const seen = seenIn(view)
  const known = model.procedures[view.procedure]!
  const lot = code('lot', seen.lot)
  return (
    <div className="application">
      <p className="s over">
        {t(words.application)} {view.number ?? t(words.noNumber)}
      </p>
      <h1>{seen.topic || t(words.application)}</h1>
      <p className="cap">
        <span className={`tag ${known.states[view.state]?.final ? '' : 'now'}`}>{t(view.stateTitle)}</span>
        {lot && <span>{lot}</span>}
        {seen.months !== null && <span>{filled(t(words.months), { n: seen.months })}</span>}
        {seen.total && <b>{moneyShown(seen.total)} ₽</b>}
        {seen.filedAt && (
          <span>
            {t(words.filedAt)} {moment(seen.filedAt, language)}
          </span>
        )}
      </p>
      <Path view={view} />
      <Signing view={view} seen={seen} />
      <Filing view={view} seen={seen} />
      {seen.members.length > 0 && <Team seen={seen} />}
      <Papers view={view} seen={seen} />
      <FormalCheck view={view} />
      <Decisions view={view} seen={seen} />
      {view.deadlines.length > 0 && (
        <section>
          <h2>{t(words.deadlines)}</h2>
          <dl className="facts">
            {view.deadlines.map(({ key, instance, title, due }) => (
              <div key={`${key}${instance}`}>
                <dt>{t(title)}</dt>
                <dd>{fullDay(due, language)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {mayDo(view, 'declare-interests') && (
        <section>
          <h2>{t(words.interests)}</h2>
          <p className="s">{t(words.interestsLead)}</p>
          <Link className="btn g" to={`/cases/${view.procedure}/${view.case}/do/declare-interests`}>
            {t(words.declare)}
          </Link>
        </section>
      )}
      <Withdrawal view={view} />
    </div>
  )
}

/** The path of the case: what is behind, where it stands, what is ahead. */
function Path({ view }: { view: CaseView }) {
  const { model, t, code } = useDesk()
  const { states } = model.procedures[view.procedure]!
  const owners = states[view.state]?.owner ?? []
  return (
    <section aria-label={t(words.path)}>
      <ol className="tl">
        {pathOf(states, view.state).map(({ state, is }) => (
          <li
            key={state}
            className={is === 'ahead' ? '' : is}
            aria-current={is === 'now' ? 'step' : undefined}
          >
            <b>{t(states[state]?.title ?? view.stateTitle)}</b>
            {is !== 'ahead' && <span>{t(words[is])}</span>}
          </li>
        ))}
      </ol>
      <p className="s">
        {owners.length > 0
          ? filled(t(words.whoseMove), {
              who: owners.map((role) => code('role', role) ?? role).join(', '),
            })
          : t(words.ended)}
      </p>
    </section>
  )
}

/** Who is in the team, for how much, and who has signed. */
function Team({ seen }: { seen: Seen }) {
  const { t, seat, language } = useDesk()
  const { unsigned } = lacking(seen)
  return (
    <section>
      <h2>{t(words.team)}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="scroll" tabIndex={0} aria-label={t(words.team)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(words.who)}</th>
              <th scope="col" className="n">
                {t(words.share)}
              </th>
              <th scope="col">{t(words.signature)}</th>
            </tr>
          </thead>
          <tbody>
            {seen.members.map((member) => (
              <tr key={member.person}>
                <th scope="row" className="t">
                  {member.name || member.person}{' '}
                  {member.person === seat.person && <small>({t(words.you)})</small>}
                  <small className="works">{member.scope}</small>
                </th>
                <td className="n">{member.share && moneyShown(member.share)}</td>
                <td>
                  {member.signed === undefined ? (
                    '–'
                  ) : member.signed === null ? (
                    <span className={unsigned.length > 0 ? 'wait' : ''}>? {t(words.unsigned)}</span>
                  ) : (
                    <span className="good">
                      ✓{' '}
                      {filled(t(member.signed.kind === 'scan' ? words.scanOn : words.signedOn), {
                        day: fullDay(member.signed.on, language),
                      })}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
