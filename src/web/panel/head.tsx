/** @jsxImportSource react */
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { ClauseLink } from '../parts/index.ts'
import { Why } from '../why/index.ts'
import type { Ground } from './ground.ts'
import { moneyText } from './model.ts'
import { named } from './told.tsx'
import { words } from './words.ts'

function leadWords({ live }: Ground) {
  const here = (lead: string) => live?.seats.some((seat) => seat.lead === lead && seat.present)
  return here('chair') ? words.chairHere : here('deputy') ? words.deputyHere : words.noLead
}

/** The item on the table: what it is, whether it can be voted on, who does not vote on it. */
export function ItemHead({ ground, bare = false }: { ground: Ground; bare?: boolean }) {
  const { t, code, language, model } = useDesk()
  const { item, live, sitting, view } = ground
  if (!item) return null
  const parent = model.procedures[view.procedure]?.parent
  const filing = Object.entries(model.procedures).find(
    ([, one]) => one.capability === 'intake' && one.parent === parent,
  )?.[0]
  const present = live?.seats.filter((seat) => seat.present).length ?? sitting.attendance.length
  const lost = live?.hindrance && ['QUORUM', 'NO_CHAIR'].includes(live.hindrance.code)
  const recused = live?.seats.filter((seat) => seat.recused) ?? []
  const figures = {
    '{n}': String(present),
    '{all}': String(sitting.roll.length),
    '{lead}': t(leadWords(ground)),
  }
  const quorum = Object.entries(figures).reduce(
    (text, [key, value]) => text.replace(key, value),
    t(lost ? words.quorumLost : words.quorumHeld),
  )
  return (
    <header className="item-head">
      <p className="s over">
        {[
          `${t(words.application)} ${item.number}`,
          item.lot && (code('lot', item.lot) ?? item.lot),
          item.rank > 0 && t(words.place).replace('{n}', String(item.rank)),
          item.mean2 &&
            t(words.mean).replace('{n}', language === 'ru' ? item.mean2.replace('.', ',') : item.mean2),
          t(words.requested).replace('{sum}', moneyText(item.requested, language)),
        ]
          .filter(Boolean)
          .join(' · ')}
        {!bare && filing && (
          <>
            {' · '}
            <Link to={`/cases/${filing}/${item.case}`}>{t(words.readFiling)}</Link>
          </>
        )}
      </p>
      <h1>{item.title}</h1>
      {live && (
        <p className="tags">
          <span className={`tag ${lost ? 'broken' : 'met'}`}>
            {lost ? '✕ ' : '✓ '}
            {quorum}
          </span>
          <ClauseLink clause={live.clauses.quorum} />
          {recused.length > 0 && (
            <>
              <span className="tag warn">{t(words.recused).replace('{n}', String(recused.length))}</span>
              <ClauseLink clause={live.clauses.recusal} />
            </>
          )}
          {live.ballot && (
            <span className="tag now">
              {t(live.ballot.kind === 'open' ? words.ballotOpen : words.ballotSecret)}
            </span>
          )}
        </p>
      )}
      {live?.hindrance && live.hindrance.code !== 'WRONG_STATE' && live.hindrance.code !== 'NO_OPEN_ITEM' && (
        <p className="heed">
          <b>{t(words.hindered)}.</b> {named(t(live.hindrance.message), ground)}{' '}
          {live.hindrance.clause && <ClauseLink clause={live.hindrance.clause} />}
        </p>
      )}
    </header>
  )
}

/** The figure, and the rule by which it decides. */
export function Score({ ground, bare = false }: { ground: Ground; bare?: boolean }) {
  const { t } = useDesk()
  const { live, count, item } = ground
  if (!live?.ballot) return null
  const secret = live.ballot.votes === null
  return (
    <div className="score">
      <div aria-live="polite">
        <p className="figure">
          {secret ? `${live.ballot.voted.length} / ${count.voters}` : `${count.for} : ${count.against}`}
        </p>
        <p className="s">
          {secret
            ? t(words.scoreSecret)
            : t(count.silent > 0 ? words.scoreLeft : words.score).replace('{n}', String(count.silent))}
          {!secret && count.abstain > 0 && `, ${t(words.abstained).replace('{n}', String(count.abstain))}`}
        </p>
      </div>
      {item && <Rule ground={ground} bare={bare} />}
    </div>
  )
}

export function Rule({ ground, bare = false }: { ground: Ground; bare?: boolean }) {
  const { t } = useDesk()
  const { live, count } = ground
  if (!live) return null
  const able = (lead: string) => live.seats.some((s) => s.lead === lead && s.present && !s.recused)
  const lead = able('chair') ? words.leadChair : able('deputy') ? words.leadDeputy : words.nobodyDecides
  const text = t(words.rule)
    .replace('{voters}', String(count.voters))
    .replace('{needed}', String(count.needed))
    .replace('{lead}', t(lead))
  return (
    <p className="rule">
      {text}{' '}
      {!bare && (
        <Why title={t(words.why)}>
          {() => (
            <ul className="plain">
              {(
                [
                  ['majority', words.whyMajority],
                  ['tie', words.whyTie],
                  ['quorum', words.whyQuorum],
                  ['recusal', words.whyRecusal],
                  ['own', words.whyOwn],
                ] as const
              ).map(([key, said]) => (
                <li className="f one" key={key}>
                  <span>
                    {t(said)} <ClauseLink clause={live.clauses[key]} />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Why>
      )}
    </p>
  )
}
