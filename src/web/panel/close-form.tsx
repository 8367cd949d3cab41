/** @jsxImportSource react */
import { type FormEvent, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { type Ground, useDoing } from './ground.ts'
import { type Choice, foreseen, moneyText, moneyTyped } from './model.ts'
import { Papers, type PaperVotes, paperOf } from './papers.tsx'
import { Told } from './told.tsx'
import { words } from './words.ts'

/** Closes the ballot: who voted live stands; the sum or the reason, and what was on paper, are the secretary's. */
export function CloseForm({ ground, onDone }: { ground: Ground; onDone: () => void }) {
  const { t, language } = useDesk()
  const doing = useDoing(ground)
  const { live, item, nameOf } = ground
  const ballot = live?.ballot ?? null
  const [amount, setAmount] = useState(item ? moneyText(item.requested, language).replace(/\s*₽/, '') : '')
  const [reason, setReason] = useState('')
  const [papers, setPapers] = useState<PaperVotes>({ people: {}, counts: { for: 0, against: 0, abstain: 0 } })
  const [wrong, setWrong] = useState(false)
  if (!ballot || !live || !item) return null
  const able = live.seats.filter((seat) => seat.present && !seat.recused).map(({ id }) => id)
  const without = ballot.voted.filter((person) => !able.includes(person))
  const open = able.filter((person) => !ballot.voted.includes(person))
  const paper = paperOf(ballot.kind, open, papers)
  const silent = open.filter((person) => !paper.people.includes(person))
  const lost = ballot.kind === 'open' && foreseen(countWith(ground, paper)) === 'against'
  async function submit(event: FormEvent) {
    event.preventDefault()
    const sum = amount.trim() === '' || lost ? null : moneyTyped(amount)
    setWrong(!lost && amount.trim() !== '' && sum === null)
    if (!lost && amount.trim() !== '' && sum === null) return
    const more = { amount: sum, reason: reason.trim() || null }
    if (await doing.close({ ballot: ballot!.id, paper, without, more })) onDone()
  }
  const names = (people: readonly string[]) => people.map(nameOf).join(', ')
  return (
    <form className="panel-form" onSubmit={submit} noValidate aria-label={t(words.close)}>
      {!lost && (
        <>
          <label htmlFor="close-amount">{t(words.amount)}</label>
          <input
            id="close-amount"
            inputMode="decimal"
            value={amount}
            aria-invalid={wrong || undefined}
            aria-describedby="close-amount-hint"
            onChange={(event) => setAmount(event.target.value)}
          />
          <small id="close-amount-hint" className={wrong ? 'err' : ''}>
            {wrong
              ? t(words.amountWrong)
              : t(words.amountHint).replace('{sum}', moneyText(item.requested, language))}
          </small>
        </>
      )}
      <label htmlFor="close-reason">{t(words.reason)}</label>
      <input
        id="close-reason"
        value={reason}
        maxLength={4000}
        aria-describedby="close-reason-hint"
        onChange={(event) => setReason(event.target.value)}
      />
      <small id="close-reason-hint">{t(words.reasonHint)}</small>
      {open.length > 0 && (
        <Papers ground={ground} kind={ballot.kind} people={open} value={papers} onChange={setPapers} />
      )}
      {silent.length > 0 && <p className="heed">{t(words.silent).replace('{names}', names(silent))}</p>}
      {without.length > 0 && <p className="heed">{t(words.without).replace('{names}', names(without))}</p>}
      <Told error={doing.error} ground={ground} />
      <p className="choices">
        <button type="submit" className="btn" disabled={doing.busy}>
          {t(words.close)}
        </button>
        <button type="button" className="btn g" onClick={onDone}>
          {t(words.cancel)}
        </button>
      </p>
    </form>
  )
}

/** What is on the table with the papers beside it. */
function countWith({ count }: Ground, { votes }: { readonly votes: readonly Choice[] }): Ground['count'] {
  const many = (choice: Choice) => votes.filter((vote) => vote === choice).length
  return {
    ...count,
    for: count.for + many('for'),
    against: count.against + many('against'),
    abstain: count.abstain + many('abstain'),
  }
}
