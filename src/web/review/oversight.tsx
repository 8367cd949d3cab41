/** @jsxImportSource react */
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, fullDay, shortDay } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { mayDo, SpotForm, useKnowledge } from '../spot/index.ts'
import { WhyDeadline } from '../why/index.ts'
import { at } from './criteria.ts'
import { words } from './words.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The clause of a declared interest: it is known by its letter. */
function Ground({ view, letter }: { view: CaseView; letter: string }) {
  const known = useKnowledge(view.procedure, 'declare-interest')
  const clause = Object.keys(known.data?.clauses ?? {}).find((one) => one.endsWith(`.${letter}`))
  return clause ? <ClauseLink clause={clause} /> : null
}

/** A review as those see it who keep its dates: what was stated, the deadline, taking it away with a reason. */
export function Oversight({ view }: { view: CaseView }) {
  const { model, t, language } = useDesk()
  const stated = view.fields.find(({ key }) => key === 'interest')?.value
  const [none, interest, ended] = ['noInterest', 'interest', 'ended'].map((key) => at(stated, key))
  const kind = model.procedures[view.procedure]!.parent
  const day = (value: unknown) => fullDay(text(at(value, 'on')), language)
  return (
    <section className="oversight">
      {kind && view.parent && (
        <p>
          <Link to={`/cases/${kind}/${view.parent}`}>{t(words.toFiling)}</Link>
        </p>
      )}
      {stated !== undefined && (
        <>
          <h2>{t(words.statement)}</h2>
          {none ? (
            <p>
              {t(words.noInterestOn)} {day(none)}
            </p>
          ) : null}
          {interest ? (
            <p>
              {t(words.interestOn)} {day(interest)},{' '}
              <Ground view={view} letter={text(at(interest, 'letter'))} /> {text(at(interest, 'text'))}
            </p>
          ) : null}
          {!none && !interest && <p>{t(words.notYet)}</p>}
          {ended ? (
            <p className="heed">
              {t(words.ended)} {day(ended)}: {text(at(ended, 'reason'))}
            </p>
          ) : null}
        </>
      )}
      {view.deadlines.length > 0 && (
        <>
          <h2>{t(words.deadlines)}</h2>
          <ul className="rows">
            {view.deadlines.map((deadline) => (
              <li key={`${deadline.key} ${deadline.instance}`}>
                <div>
                  {t(deadline.title)} – <b>{shortDay(deadline.due)}</b>{' '}
                  <WhyDeadline title={t(deadline.title)} deadline={deadline} />
                </div>
              </li>
            ))}
          </ul>
          <p className="s">{t(words.remind)}</p>
        </>
      )}
      {mayDo(view, 'release') && <SpotForm view={view} action="release" />}
    </section>
  )
}
