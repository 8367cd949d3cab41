/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../frame/index.ts'
import { Loading, Refused } from '../parts/index.ts'
import { Budgets } from './budget.tsx'
import { Due } from './due.tsx'
import { Registers } from './registers.tsx'
import { words } from './words.ts'
import '../styles/payments.css'

/** What is to be paid, the registers for the bank, and the budgets. */
export function PaymentsPage() {
  const { client, t } = useDesk()
  const asked = useQuery({ queryKey: ['cases', 'payments'], queryFn: () => client.payments() })
  return (
    <div className="payments">
      <h1>{t(words.title)}</h1>
      <p className="s">{t(words.lead)}</p>
      {asked.error ? (
        <Refused error={asked.error} again={() => void asked.refetch()} />
      ) : !asked.data ? (
        <Loading />
      ) : (
        <>
          <Due board={asked.data} />
          <Registers board={asked.data} />
        </>
      )}
      <Budgets />
    </div>
  )
}
