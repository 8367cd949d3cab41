/** @jsxImportSource react */
import { fill } from '../../../kernel/index.ts'
import { fieldId } from '../../form/index.ts'
import { useDesk } from '../../frame/index.ts'
import { money, moneyTyped } from '../../parts/index.ts'
import { FaultsAt, useTypedGround } from '../../typed/index.ts'
import { useNameOf } from '../ground.ts'
import { useFiling } from './ground.ts'
import { inProportion, type Part, splitOf } from './split.ts'
import { words } from './words.ts'

/** The sum between the members: totals run while one types, and say which row to change. */
export function SplitTable() {
  const { t } = useDesk()
  const { papers, seen, change } = useFiling()
  const { faultsAt } = useTypedGround()
  const nameOf = useNameOf(seen)
  const { rows } = papers.estimate
  const total = seen.total ?? '0.00'
  const parts: readonly Part[] = rows.map(({ person, sum }) => ({
    person,
    sum: moneyTyped(sum) ?? sum,
    requested: seen.shares.find((one) => one.person === person)?.requested ?? null,
  }))
  const split = splitOf(total, parts)
  const put = (place: string, sums: (n: number, before: string) => string) =>
    change(place, (now) => ({
      ...now,
      estimate: { rows: now.estimate.rows.map((row, n) => ({ ...row, sum: sums(n, row.sum) })) },
    }))
  const works = (person: string) =>
    papers.specification.works.filter(({ members, title }) => members.includes(person) && title).length
  return (
    <section aria-labelledby="split">
      <h2 id="split">{t(words.split)}</h2>
      <p>{fill(t(words.splitLead), { sum: money(total) })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scroll" tabIndex={0} aria-label={t(words.split)}>
        <table className="split">
          <thead>
            <tr>
              <th scope="col">{t(words.who)}</th>
              <th scope="col" className="n">
                {t(words.workCount)}
              </th>
              <th scope="col" className="n">
                {t(words.asked)}
              </th>
              <th scope="col" className="n">
                {t(words.share)}
              </th>
              <th scope="col">{t(words.mend)}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ person, requested }, n) => {
              const path = `estimate.rows.${n}.sum`
              const mend = split.mends.find((one) => one.person === person)
              return (
                <tr key={person}>
                  <th scope="row">{nameOf(person)}</th>
                  <td className="n" data-label={t(words.workCount)}>
                    {works(person)}
                  </td>
                  <td className="n" data-label={t(words.asked)}>
                    {requested && money(requested)}
                  </td>
                  <td className="n" data-label={t(words.share)}>
                    <input
                      id={fieldId(path)}
                      className="n"
                      inputMode="decimal"
                      aria-label={`${t(words.share)}: ${nameOf(person)}`}
                      aria-invalid={faultsAt(path).length > 0 ? true : undefined}
                      aria-describedby={`${fieldId(path)}-told split-told`}
                      value={rows[n]!.sum}
                      onChange={(event) =>
                        put(path, (at, before) => (at === n ? event.target.value : before))
                      }
                      onBlur={() => {
                        const plain = moneyTyped(rows[n]!.sum)
                        if (plain && money(plain) !== rows[n]!.sum)
                          put(path, (at, before) => (at === n ? money(plain) : before))
                      }}
                    />
                    <FaultsAt path={path} />
                  </td>
                  <td>
                    {mend && (
                      <button
                        type="button"
                        className="btn g small"
                        aria-label={fill(t(words.becomesOf), {
                          who: nameOf(person),
                          sum: money(mend.becomes),
                        })}
                        onClick={() => put('mend', (at, before) => (at === n ? money(mend.becomes) : before))}
                      >
                        {fill(t(words.becomes), { sum: money(mend.becomes) })}
                      </button>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {t(words.total)}
              </th>
              <td className="n">
                <b>{money(split.parts)}</b>
              </td>
              <td />
            </tr>
          </tfoot>
        </table>
      </section>
      <p id="split-told" role="status" className={split.isEven ? 'good' : 'bad'}>
        {split.isEven
          ? `✓ ${t(words.even)}`
          : `✕ ${fill(t(split.difference.startsWith('-') ? words.over : words.short), {
              sum: money(split.difference.replace('-', '')),
            })}`}
        {!split.isEven && split.mends.length === 0 && ` ${t(words.noneMends)}`}
      </p>
      {!split.isEven && (
        <p>
          <button
            type="button"
            className="btn g small"
            onClick={() => {
              const shares = inProportion(total, parts)
              put('proportion', (at, before) => (shares[at] ? money(shares[at]) : before))
            }}
          >
            {t(words.proportion)}
          </button>
        </p>
      )}
    </section>
  )
}
