/** @jsxImportSource react */
import { fill, kopecks, money as sumOf } from '../../../kernel/index.ts'
import { fieldId } from '../../form/index.ts'
import { useDesk } from '../../frame/index.ts'
import { money, moneyTyped } from '../../parts/index.ts'
import { FaultsAt, Line, useTypedGround } from '../../typed/index.ts'
import { Table } from '../base/index.ts'
import { useReport } from './ground.ts'
import { cumulative } from './report.ts'
import { words } from './words.ts'

const typedSum = (sum: string) => kopecks(moneyTyped(sum === '' ? '0' : sum) ?? '0.00')

/** Annex 5: what each member spent in the stage; the sums since the start count themselves. */
export function Expenses() {
  const { t } = useDesk()
  const { faultsAt } = useTypedGround()
  const { given, typed, nameOf, change } = useReport()
  const put = (n: number, key: 'stage' | 'note', value: string) =>
    change(`rows.${n}.${key}`, (now) => ({
      ...now,
      rows: now.rows.map((row, at) => (at === n ? { ...row, [key]: value } : row)),
    }))
  const all = typed.rows.reduce((sum, { stage }) => sum + typedSum(stage), 0n)
  const left = kopecks(given.stageCost) - all
  return (
    <section aria-labelledby="expenses">
      <h2 id="expenses">{t(words.expenses)}</h2>
      <Table
        name={t(words.expenses)}
        head={[
          { title: t(words.who) },
          { title: t(words.approved), n: true },
          { title: t(words.before), n: true },
          { title: t(words.inStage), n: true },
          { title: t(words.since), n: true },
          { title: t(words.note) },
        ]}
      >
        <tbody>
          {given.rows.map(({ person, approved, before }, n) => {
            const row = typed.rows[n]!
            const path = `documents.expenses.rows.${n}`
            const since = cumulative(before, row.stage)
            const isOver = since !== null && kopecks(since) > kopecks(approved)
            return (
              <tr key={person}>
                <th scope="row">{nameOf(person)}</th>
                <td className="n">{money(approved)}</td>
                <td className="n">{money(before)}</td>
                <td className="n">
                  <input
                    id={fieldId(`${path}.stage`)}
                    className="n"
                    inputMode="decimal"
                    aria-label={`${t(words.inStage)}: ${nameOf(person)}`}
                    aria-invalid={faultsAt(`${path}.stage`).length > 0 ? true : undefined}
                    aria-describedby={`${fieldId(`${path}.stage`)}-told`}
                    value={row.stage}
                    onChange={({ target }) => put(n, 'stage', target.value)}
                    onBlur={() => {
                      const sum = moneyTyped(row.stage)
                      if (sum && money(sum) !== row.stage) put(n, 'stage', money(sum))
                    }}
                  />
                  <FaultsAt path={`${path}.stage`} />
                </td>
                <td className={isOver ? 'n bad' : 'n'}>
                  {since === null ? '–' : money(since)}
                  <FaultsAt path={`${path}.cumulative`} />
                </td>
                <td>
                  <input
                    id={fieldId(`${path}.note`)}
                    aria-label={`${t(words.note)}: ${nameOf(person)}`}
                    value={row.note}
                    onChange={({ target }) => put(n, 'note', target.value)}
                  />
                  <FaultsAt path={`${path}.note`} />
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
              <b>{money(sumOf(all))}</b>
            </td>
            <td colSpan={2} />
          </tr>
        </tfoot>
      </Table>
      <p role="status" className={left < 0n ? 'bad' : left === 0n ? 'good' : 's'}>
        {t(words.stageCost)}: <b>{money(given.stageCost)} ₽</b>,{' '}
        {left === 0n
          ? t(words.evenStage)
          : fill(t(left < 0n ? words.overStage : words.leftOfStage), {
              sum: money(sumOf(left < 0n ? -left : left)),
            })}
      </p>
      <FaultsAt path="documents.expenses.rows" />
      <FaultsAt path="documents.expenses.stageCost" />
      <Line
        path="documents.expenses.code"
        label={t(words.code)}
        value={typed.code}
        onChange={(code) => change('code', (now) => ({ ...now, code }))}
      />
    </section>
  )
}
