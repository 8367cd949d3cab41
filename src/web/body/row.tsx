/** @jsxImportSource react */
import { Link } from 'react-router'
import { kopecks, money as written } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, money, moneyTyped } from '../parts/index.ts'
import type { Entries } from './entries.ts'
import { type Entry, type Fault, isRaised, type Running, sumOf } from './entry.ts'
import type { Ground } from './ground.ts'
import type { Link as ChainLink, Item } from './model.ts'
import { Before, WhyItem } from './way.tsx'
import { words } from './words.ts'

const said = {
  reason: words.faultReason,
  amount: words.faultAmount,
  above: words.faultAbove,
  kopecks: words.faultKopecks,
  cut: words.faultCut,
} as const

interface Given {
  readonly ground: Ground
  readonly item: Item
  readonly entry: Entry
  readonly faults: readonly Fault[]
  /** What the server said of this row. */
  readonly told: readonly {
    readonly path: string
    readonly message: string
    readonly clause?: string | undefined
  }[]
  readonly running: Running
  readonly filing: string
  readonly entries: Entries | null
}

/** What stands under a field: its fault with the clause. */
function Told({ id, field, given }: { id: string; field: 'amount' | 'reason'; given: Given }) {
  const { t } = useDesk()
  const faults = given.faults.filter((one) => one.field === field)
  const told = given.told.filter(({ path }) => path === field)
  if (faults.length === 0 && told.length === 0) return null
  return (
    <span className="err" id={id}>
      {faults.map(({ key, clause }) => (
        <span key={key}>
          {t(said[key])} <ClauseLink clause={clause} />
        </span>
      ))}
      {told.map(({ message, clause }) => (
        <span key={message}>
          {message} {clause && <ClauseLink clause={clause} />}
        </span>
      ))}
    </span>
  )
}

function Choice({ given, link }: { given: Given; link: ChainLink }) {
  const { t, code } = useDesk()
  const { item, entry, entries } = given
  const name = (decision: string) => code('decision', decision) ?? decision
  if (!entries)
    return item.decision === null ? (
      <span className="s">{t(words.undecided)}</span>
    ) : (
      <b>
        {item.decision === link.yes ? '✓' : '✕'} {name(item.decision)}
      </b>
    )
  return (
    <select
      id={`decision-${item.case}`}
      aria-label={`${t(words.decision)}: № ${item.number}`}
      value={entry.decision}
      onChange={(event) => entries.set(item, { decision: event.target.value })}
    >
      <option value="" disabled={item.decision !== null}>
        – {t(words.undecided)}
      </option>
      {[link.yes, link.no].map(
        (one) =>
          one && (
            <option key={one} value={one}>
              {one === link.yes ? '✓' : '✕'} {name(one)}
            </option>
          ),
      )}
    </select>
  )
}

function Sum({ given, link }: { given: Given; link: ChainLink }) {
  const { t } = useDesk()
  const { item, entry, entries, faults, told } = given
  const amount = entries ? sumOf(link, item, entry) : item.amount
  const cut = amount === null ? 0n : kopecks(item.requested) - kopecks(amount)
  const id = `amount-${item.case}`
  const isWrong = [...faults.map(({ field }) => field), ...told.map(({ path }) => path)].includes('amount')
  const isFixed = link.sum === 'as-is' || link.sum === 'none'
  return (
    <>
      {entries && entry.decision !== link.no && isFixed && (
        <>
          <input
            id={id}
            className="sum"
            disabled
            value={money(item.proposed)}
            aria-label={`${t(words.sum)}: № ${item.number}`}
            aria-describedby={`${id}-why`}
          />
          <small id={`${id}-why`} className="fixed">
            {t(words.locked)} <ClauseLink clause={link.clauses.sum} />
          </small>
        </>
      )}
      {entries && entry.decision !== link.no && !isFixed && (
        <input
          id={id}
          inputMode="decimal"
          className="sum"
          value={entry.amount}
          aria-label={`${t(words.sum)}: № ${item.number}`}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-err` : undefined}
          onChange={(event) => entries.set(item, { amount: event.target.value })}
          onBlur={() => {
            const sum = moneyTyped(entry.amount)
            if (sum !== null && money(sum) !== entry.amount) entries.set(item, { amount: money(sum) })
          }}
        />
      )}
      {!entries && (amount === null ? '–' : money(amount))}
      {cut > 0n && <small>{t(words.lowered).replace('{sum}', money(written(cut)))}</small>}
      {entries && isRaised(link, item, entry) && !isWrong && <small>{t(words.raised)}</small>}
      <Told id={`${id}-err`} field="amount" given={given} />
    </>
  )
}

function Reason({ given }: { given: Given }) {
  const { t } = useDesk()
  const { item, entry, entries, faults, told } = given
  const id = `reason-${item.case}`
  const isWrong = [...faults.map(({ field }) => field), ...told.map(({ path }) => path)].includes('reason')
  if (!entries) return item.reason
  return (
    <>
      <input
        id={id}
        className="reason"
        value={entry.reason}
        maxLength={4000}
        aria-label={`${t(words.reason)}: № ${item.number}`}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-err` : undefined}
        onChange={(event) => entries.set(item, { reason: event.target.value })}
      />
      <Told id={`${id}-err`} field="reason" given={given} />
    </>
  )
}

/** One item of the agenda; with entries the secretary decides on it here. */
export function ItemRow(given: Given) {
  const { code, t } = useDesk()
  const { ground, item, running, filing } = given
  const { link } = ground
  const conflict = ground.sitting.conflicts.filter(({ number }) => number === item.number)
  const mean = ground.means.get(item.case)
  return (
    <tr className={running.isOver ? 'over-budget' : undefined}>
      <th scope="row" className="t">
        <Link to={`/cases/${filing}/${item.case}`}>{item.title}</Link>
        <small>
          № {item.number}
          {item.lot && ` · ${code('lot', item.lot) ?? item.lot}`}
        </small>
        <Before item={item} ground={ground} />
        {conflict.map(({ person }) => (
          <span className="tag warn" key={person}>
            {ground.nameOf(person)}
          </span>
        ))}
      </th>
      <td className="n">{item.team}</td>
      <td className="n">{mean?.replace('.', ',')}</td>
      <td className="n">{money(item.requested)}</td>
      <td className="n">{money(item.proposed)}</td>
      <td>{link && <Choice given={given} link={link} />}</td>
      <td className="n">
        {link && <Sum given={given} link={link} />}
        <small>
          <WhyItem item={item} ground={ground} />
        </small>
        {running.sum && (
          <small>
            {t(words.running)} {money(running.sum)}
          </small>
        )}
      </td>
      <td>
        <Reason given={given} />
      </td>
    </tr>
  )
}
