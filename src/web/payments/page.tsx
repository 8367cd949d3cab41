/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../frame/index.ts'
import { Loading, money, Refused } from '../parts/index.ts'
import { Due } from './due.tsx'
import { Reconciliation } from './reconciliation.tsx'
import type { Board } from './shape.ts'
import { words } from './words.ts'
import '../styles/payments.css'

/** What is to be paid, the register for the bank, reconciliation and the budgets. */
export function PaymentsPage() {
  const { client, t } = useDesk()
  const asked = useQuery({ queryKey: ['cases', 'payments'], queryFn: () => client.payments() })
  if (asked.error) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (!asked.data) return <Loading />
  return (
    <div className="payments">
      <h1>{t(words.title)}</h1>
      <p className="s">{t(words.lead)}</p>
      <Due board={asked.data} />
      <Reconciliation board={asked.data} />
      <Budgets board={asked.data} />
    </div>
  )
}

function Budgets({ board: { budgets } }: { board: Board }) {
  const { t } = useDesk()
  const shown = budgets.filter(({ planned, agreed }) => planned !== null || agreed !== '0.00')
  if (shown.length === 0) return null
  return (
    <section>
      <h2>{t(words.budget)}</h2>
      <p className="s">{t(words.budgetNote)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="wide" tabIndex={0} aria-label={t(words.budget)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(words.contest)}</th>
              {(['planned', 'agreed', 'paid', 'returned', 'left'] as const).map((name) => (
                <th key={name} scope="col" className="n">
                  {t(words[name])}, ₽
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.contest}>
                <th scope="row">{row.title ?? row.contest}</th>
                {(['planned', 'agreed', 'paid', 'returned', 'left'] as const).map((name) => (
                  <td key={name} className="n">
                    {row[name] === null ? '–' : money(row[name])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
