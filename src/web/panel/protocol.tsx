/** @jsxImportSource react */
import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, fullDay, shortDay } from '../parts/index.ts'
import { type Ground, useDoing } from './ground.ts'
import { type Item, isWaiting, moneyText, standingOf } from './model.ts'
import { Told } from './told.tsx'
import { words } from './words.ts'

function Decision({ item, ground }: { item: Item; ground: Ground }) {
  const { t, language } = useDesk()
  const { nameOf } = ground
  const last = item.attempts.at(-1)
  const tally = item.result?.tally ?? last?.tally
  const many = (key: string) => tally?.[key] ?? 0
  return (
    <li>
      <p className="s over">
        {item.number} · {moneyText(item.requested, language)}
      </p>
      <h3>{item.title}</h3>
      <p>
        <b>{t(words[standingOf(item)])}</b>
        {item.result?.amount &&
          ` · ${t(words.sum).replace('{sum}', moneyText(item.result.amount, language))}`}
      </p>
      {tally && (
        <p className="s">
          {t(words.votesHead)}: {t(words.for)} {many('for')}, {t(words.against)} {many('against')},{' '}
          {t(words.abstain)} {many('abstain')}
          {item.attempts.length > 1 && ` · ${t(words.attempts).replace('{n}', String(item.attempts.length))}`}
          {item.result?.castBy && ` · ${t(words.castBy).replace('{name}', nameOf(item.result.castBy))}`}
          {last?.paper && ` · ${t(words.paperBy).replace('{names}', last.paper.map(nameOf).join(', '))}`}
        </p>
      )}
      {item.recused.length > 0 && (
        <p className="s">
          {t(words.recusals)}: {item.recused.map(({ person }) => nameOf(person)).join(', ')}
        </p>
      )}
      {(item.result?.note ?? item.postponed) && <p className="gist">{item.result?.note ?? item.postponed}</p>}
    </li>
  )
}

/** The minutes as they are written: who is here and what is decided so far; signed when nothing waits any more. */
export function Protocol({ ground }: { ground: Ground }) {
  const { t, language, model } = useDesk()
  const { sitting, nameOf, view } = ground
  const here = new Set(sitting.attendance.map(({ person }) => person))
  const names = (there: boolean) =>
    sitting.roll
      .filter(({ person }) => here.has(person) === there)
      .map(({ person }) => nameOf(person))
      .join(', ') || t(words.none)
  const dealt = sitting.items.filter((item) => standingOf(item) !== 'waits')
  const left = sitting.items.filter(isWaiting).length
  const signing = model.procedures[view.procedure]?.actions['sign-protocol']
  return (
    <article className="protocol">
      <h1>{t(words.protocolTitle)}</h1>
      <p className="s">
        {sitting.date && fullDay(sitting.date, language)} ·{' '}
        {sitting.protocol
          ? t(words.protocolSigned)
              .replace('{number}', sitting.protocol.number)
              .replace('{date}', shortDay(sitting.protocol.date))
          : t(words.protocolDraft)}
      </p>
      {sitting.order && (
        <p className="s">
          {t(words.order)
            .replace('{number}', sitting.order.number)
            .replace('{date}', shortDay(sitting.order.date))}
        </p>
      )}
      <dl className="facts">
        <dt>{t(words.present)}</dt>
        <dd>{names(true)}</dd>
        <dt>{t(words.notPresent)}</dt>
        <dd>{names(false)}</dd>
      </dl>
      <ol className="decisions">
        {dealt.map((item) => (
          <Decision key={item.case} item={item} ground={ground} />
        ))}
      </ol>
      <p className="choices">
        <a
          className="btn g"
          href={`/desk/papers/${view.procedure}/${view.case}?lang=${language}`}
          target="_blank"
          rel="noreferrer"
        >
          {t(words.print)}
        </a>
        {sitting.file && (
          <a href={`/api/v1/files/by-hash/${sitting.file}/content`} target="_blank" rel="noreferrer">
            {t(words.signedFile)}
          </a>
        )}
        {signing?.clauses[0] && <ClauseLink clause={signing.clauses[0]} />}
      </p>
      {ground.may('sign-protocol') &&
        (left > 0 ? (
          <p className="s">{t(words.left0).replace('{n}', String(left))}</p>
        ) : (
          <Sign ground={ground} />
        ))}
    </article>
  )
}

function Sign({ ground }: { ground: Ground }) {
  const { t } = useDesk()
  const doing = useDoing(ground)
  const [number, setNumber] = useState('')
  const [date, setDate] = useState(ground.sitting.date ?? '')
  async function submit(event: FormEvent) {
    event.preventDefault()
    await doing.act('sign-protocol', { number, date })
  }
  return (
    <form className="panel-form" onSubmit={submit}>
      <h2>{t(words.sign)}</h2>
      <label htmlFor="protocol-number">{t(words.protocolNumber)}</label>
      <input
        id="protocol-number"
        required
        maxLength={60}
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
      <label htmlFor="protocol-date">{t(words.protocolDate)}</label>
      <input
        id="protocol-date"
        type="date"
        required
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
      <Told error={doing.error} ground={ground} />
      <p className="choices">
        <button type="submit" className="btn" disabled={doing.busy}>
          {t(words.sign)}
        </button>
        <Link to={`/cases/${ground.view.procedure}/${ground.view.case}/do/sign-protocol`}>
          {t(words.withFile)}
        </Link>
      </p>
    </form>
  )
}
