/** @jsxImportSource react */
import { fill } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { ClauseLink, money, shortDay } from '../../parts/index.ts'
import { WhyButton, WhyDeadline } from '../../why/index.ts'
import { Spots, useForesight } from '../base/index.ts'
import { useAccountName } from './book.tsx'
import { Claiming } from './claiming.tsx'
import { ForMember } from './for-member.tsx'
import type { Claim } from './shapes.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** What can be done with one claim that is open. */
const ON_CLAIM = ['send-demand', 'lower-claim', 'hold-talks', 'file-with-court', 'record-judgment']

/** Money claimed back: on what ground, how much, by when, from whom; and what may be claimed still. */
export function Returns(told: Told) {
  const { t } = useDesk()
  const { view, seen } = told
  const claims = seen.claims ?? []
  const claiming = useForesight(view, 'return').items ?? []
  if (claims.length === 0 && claiming.length === 0) return null
  return (
    <section aria-labelledby="returns">
      <h2 id="returns">{t(words.returns)}</h2>
      {claims.map((claim, n) => (
        <One key={claim.id} claim={claim} n={n} told={told} />
      ))}
      <Claiming {...told} />
    </section>
  )
}

function One({ claim, n, told }: { claim: Claim; n: number; told: Told }) {
  const { t, language } = useDesk()
  const { view, seen, events, nameOf } = told
  const name = useAccountName(told)(claim.id)
  const decided = events.filter(({ action }) => action === 'decide-return')[n]
  const sent = events.find(({ action, on }) => action === 'send-demand' && on === claim.sentOn)
  const term = view.deadlines.findLast((d) => d.instance === claim.id && d.key.startsWith('return-'))
  const isOpen = claim.settledOn === null
  const isWhole = claim.amount === seen.balances?.paid
  const done = [
    ...(claim.sentOn ? ['send-demand'] : []),
    ...(claim.court ? ['file-with-court', 'hold-talks'] : ['record-judgment']),
    ...(claim.judgment ? ['record-judgment'] : []),
  ]
  return (
    <article className="claim">
      <h3>
        {name} <span className={isOpen ? 'tag' : 'tag good'}>{t(isOpen ? words.open : words.closed)}</span>
      </h3>
      <dl className="facts">
        <dt>{t(words.sum)}</dt>
        <dd>
          <b className="sum">{money(claim.amount)} ₽</b> {t(isWhole ? words.whole : words.part)}{' '}
          {decided && (
            <WhyButton procedure={view.procedure} case={view.case} seq={decided.seq} title={name} />
          )}
        </dd>
        <dt>{t(words.ground)}</dt>
        <dd>
          {claim.reason} <ClauseLink clause={claim.clause} />
        </dd>
        <dt>{t(words.debtors)}</dt>
        <dd>
          {claim.debtors.map(nameOf).join(', ')}
          <small className="block">{t(claim.debtors.length > 1 ? words.jointly : words.alone)}</small>
        </dd>
        <dt>{t(words.until)}</dt>
        <dd>
          {term ? (
            <>
              {shortDay(term.due)} <WhyDeadline title={t(term.title)} deadline={term} />
            </>
          ) : (
            <span className="s">{t(words.noTerm)}</span>
          )}
        </dd>
        <dt>{t(words.demand)}</dt>
        <dd>
          {claim.sentOn ? shortDay(claim.sentOn) : <span className="s">{t(words.notSent)}</span>}{' '}
          {sent && (
            <a href={`/desk/papers/${view.procedure}/${view.case}/events/${sent.seq}?lang=${language}`}>
              {t(words.letter)}
            </a>
          )}
        </dd>
      </dl>
      {isOpen && (
        <Spots
          view={view}
          actions={ON_CLAIM.filter((action) => !done.includes(action))}
          fixed={{ id: claim.id }}
        />
      )}
      {isOpen && (
        <ForMember told={told} action="record-return" people={claim.debtors} fixed={{ claim: claim.id }} />
      )}
      {claim.settledOn && (
        <p className="s">✓ {fill(t(words.settledOn), { day: shortDay(claim.settledOn) })}</p>
      )}
    </article>
  )
}
