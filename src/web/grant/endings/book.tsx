/** @jsxImportSource react */
import { fill } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { money, shortDay } from '../../parts/index.ts'
import { WhyButton } from '../../why/index.ts'
import { Spots, Table } from '../base/index.ts'
import { type Account, accountsOf, type Entry, eventOf, leftOf } from './entries.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** The ledger of what is owed: every penalty and every claim with what became of it, line by line. */
export function Book(told: Told) {
  const { t } = useDesk()
  const { view, seen } = told
  const accounts = accountsOf(seen.penalties ?? [], seen.claims ?? [])
  if (accounts.length === 0) return null
  return (
    <section aria-labelledby="owed">
      <h2 id="owed">{t(words.book)}</h2>
      <p>
        {fill(t(words.leftAll), { sum: '' })} <b className="sum">{money(leftOf(accounts))} ₽</b>
      </p>
      <Table
        name={t(words.book)}
        head={[
          { title: t(words.day) },
          { title: t(words.what) },
          { title: t(words.owed), n: true },
          { title: t(words.off), n: true },
          { title: t(words.left), n: true },
          { title: t(words.ground) },
        ]}
      >
        {accounts.map((account) => (
          <Rows key={account.id} account={account} told={told} />
        ))}
      </Table>
      {accounts
        .filter(({ kind, left }) => kind === 'penalty' && left !== '0.00')
        .map(({ id }) => (
          <Spots key={id} view={view} actions={['record-penalty-payment']} fixed={{ id }} />
        ))}
    </section>
  )
}

/** What a debt is called. */
export function useAccountName({ seen }: Pick<Told, 'seen'>): (id: string) => string {
  const { t, code } = useDesk()
  return (id) => {
    const stage = seen.penalties?.find((one) => one.id === id)?.stage
    if (stage !== undefined) return fill(t(words.penaltyOf), { stage })
    const at = seen.claims?.findIndex((one) => one.id === id) ?? -1
    const ground = seen.claims?.[at]?.ground ?? ''
    return fill(t(words.claimOf), { n: at + 1, ground: code('ground', ground) ?? ground })
  }
}

function Rows({ account, told }: { account: Account; told: Told }) {
  const nameOf = useAccountName(told)
  const name = nameOf(account.id)
  return (
    <tbody>
      <tr className="of">
        <th scope="rowgroup" colSpan={4}>
          {name}
        </th>
        <td className="n">
          <b>{money(account.left)}</b>
        </td>
        <td />
      </tr>
      {account.entries.map((entry) => (
        <Row key={entry.key} entry={entry} name={name} told={told} />
      ))}
    </tbody>
  )
}

function Row({ entry, name, told }: { entry: Entry; name: string; told: Told }) {
  const { t } = useDesk()
  const { view, events, nameOf } = told
  const event = eventOf(events, entry)
  const said = t(words[entry.what])
  return (
    <tr>
      <td className="nowrap">{shortDay(entry.on)}</td>
      <td>
        {said}
        {(entry.paper || entry.person) && (
          <small>{[entry.paper, entry.person && nameOf(entry.person)].filter(Boolean).join(', ')}</small>
        )}
      </td>
      <td className="n">{entry.owed && money(entry.owed)}</td>
      <td className="n">{entry.off && money(entry.off)}</td>
      <td className="n">{money(entry.left)}</td>
      <td>
        {event && (
          <WhyButton
            procedure={view.procedure}
            case={view.case}
            seq={event.seq}
            title={`${name}: ${said.toLowerCase()}`}
          />
        )}
      </td>
    </tr>
  )
}
