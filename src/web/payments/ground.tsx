/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../frame/index.ts'
import { ClauseLinks, Loading, money, Refused, shortDay } from '../parts/index.ts'
import { Why } from '../why/index.ts'
import type { DueRow } from './shape.ts'
import { words } from './words.ts'

interface Held {
  readonly requisites: {
    readonly person: string
    readonly fio: string
    readonly account: string
    readonly bank: { readonly name: string; readonly bik: string }
  }
}
interface Named {
  readonly person: string
  readonly name: string
}

/** Why a tranche is due: what opened it, by when it is to be paid, and to whom it goes. */
export function GroundOf({ row }: { row: DueRow }) {
  const { t } = useDesk()
  const { grant, due } = row
  return (
    <Why title={`${t(words.whyDue)}: ${grant.agreement ?? grant.case}, ${due.tranche}`}>
      {() => (
        <>
          <p>
            {due.opens === null ? t(words.openedSigning) : `${t(words.openedAct)} ${due.opens}`}
            {due.openedOn && `, ${shortDay(due.openedOn)}`}. <ClauseLinks clauses={[due.clause]} />
          </p>
          <p>
            {due.until ? (
              <>
                {t(words.term)}: {shortDay(due.until)}{' '}
                {due.untilClause && <ClauseLinks clauses={[due.untilClause]} />}
              </>
            ) : (
              t(words.termNone)
            )}
          </p>
          <Payees row={row} />
        </>
      )}
    </Why>
  )
}

/** To whom the money goes: names and accounts as the case shows them, which is written down. */
function Payees({ row: { grant, due } }: { row: DueRow }) {
  const { client, t } = useDesk()
  const asked = useQuery({
    queryKey: ['case', grant.case],
    queryFn: () => client.case(grant.procedure, grant.case),
  })
  if (asked.error) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Loading />
  const value = <T,>(key: string) =>
    (asked.data.fields.find((field) => field.key === key)?.value ?? []) as unknown as readonly T[]
  const held = value<Held>('requisites')
  const names = value<Named>('members')
  return (
    <>
      <h3>{t(words.recipients)}</h3>
      <ul>
        {due.lines.map(({ person, amount }) => {
          const own = held.find(({ requisites }) => requisites.person === person)?.requisites
          const name = own?.fio ?? names.find((one) => one.person === person)?.name ?? t(words.member)
          return (
            <li key={person}>
              {name}: <b>{money(amount)} ₽</b>
              {own && (
                <small>
                  <br />
                  {t(words.account)} {own.account}, {own.bank.name}, {own.bank.bik}
                </small>
              )}
            </li>
          )
        })}
      </ul>
      {held.length > 0 && <p className="s">{t(words.opening)}</p>}
    </>
  )
}
