/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../frame/index.ts'

interface Hint {
  readonly case: string
  readonly told: string
}

/** Cases that a field may name, where it is called after a kind of cases; null for any other field. */
export function useCaseHints(key: string): readonly Hint[] | null {
  const { client, model } = useDesk()
  const known = Object.hasOwn(model.procedures, key)
  const page = useQuery({
    queryKey: ['cases', 'hints', key],
    queryFn: () => client.cases({ procedure: key, limit: 50 }),
    enabled: known,
    staleTime: 60_000,
  })
  if (!known) return null
  return (page.data?.items ?? []).map((row) => ({
    case: row.case,
    told: [row.number, row.title].filter(Boolean).join(' · '),
  }))
}

export const CaseHints = ({ id, cases }: { id: string; cases: readonly Hint[] }) => (
  <datalist id={id}>
    {cases.map((one) => (
      <option key={one.case} value={one.case}>
        {one.told || one.case}
      </option>
    ))}
  </datalist>
)
