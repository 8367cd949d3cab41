/** @jsxImportSource react */
import { fill, kopecks } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { ClauseLink, money } from '../../parts/index.ts'
import { Spots, Table } from '../base/index.ts'
import type { LineSeen } from './seen.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

const SUMS = ['approved', 'spent', 'confirmed', 'questioned', 'left'] as const
const isNil = (sum: string) => sum === '' || kopecks(sum) === 0n

/** The estimate line by line: what was approved, spent, confirmed, is in question and left; then each expense of each stage. */
export function Estimate(told: Told) {
  const { t } = useDesk()
  const { view, seen, nameOf } = told
  if (!seen.lines || !seen.all) return null
  const clause = view.fields.find(({ key }) => key === 'estimate')?.clause
  return (
    <section aria-labelledby="estimate">
      <h2 id="estimate">{t(words.estimate)}</h2>
      {clause && (
        <p className="s">
          <ClauseLink clause={clause} />
        </p>
      )}
      <Table
        name={t(words.estimate)}
        head={[
          { title: t(words.who) },
          { title: t(words.approved), n: true },
          { title: t(words.spent), n: true },
          { title: t(words.confirmed), n: true },
          { title: t(words.questioned), n: true },
          { title: t(words.rest), n: true },
        ]}
      >
        <tbody>
          {seen.lines.map((line) => (
            <tr key={line.person}>
              <th scope="row">{nameOf(line.person)}</th>
              <Sums line={line} />
            </tr>
          ))}
        </tbody>
        {seen.lines.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{t(words.total)}</th>
              <Sums line={seen.all} />
            </tr>
          </tfoot>
        )}
      </Table>
      <Expenses {...told} />
    </section>
  )
}

const Sums = ({ line }: { line: LineSeen }) =>
  SUMS.map((key) => (
    <td key={key} className={key === 'questioned' && !isNil(line[key]) ? 'n bad' : 'n'}>
      {money(line[key])}
    </td>
  ))

/** Each expense with the forms that doubt it or take its proof. */
function Expenses({ view, seen, nameOf }: Told) {
  const { t, code } = useDesk()
  const expenses = seen.expenses ?? []
  if (expenses.length === 0) return <p className="s">{t(words.nothingSpent)}</p>
  return (
    <>
      <h3>{t(words.byStage)}</h3>
      <ul className="plain lines">
        {expenses.map(({ stage, person, spent, doubted, doubt, accepted }) => (
          <li key={`${stage} ${person}`}>
            {fill(t(words.ofStage), { n: stage })}, {nameOf(person)}: <b className="sum">{money(spent)} ₽</b>
            <span className="s">
              {' '}
              {t(words.accepted).toLowerCase()}: {t(accepted ? words.yes : words.no)}
            </span>
            {!isNil(doubted) && (
              <span className="bad">
                {' '}
                ✕ {doubt && (code('kind', doubt) ?? doubt)}: {money(doubted)} ₽
              </span>
            )}
            <Spots
              view={view}
              actions={isNil(doubted) ? ['question-expense'] : ['confirm-expense', 'question-expense']}
              fixed={{ stage, person }}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
