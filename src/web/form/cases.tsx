/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../frame/index.ts'
import { useGround } from './ground.ts'

interface Hint {
  readonly case: string
  readonly told: string
}

/** The kind of cases that a field is called after: in full, or without what all kinds of its programme begin with. */
function kindOf(key: string, within: string | undefined, kinds: object): string | undefined {
  const start = within?.split('-')[0]
  return [key, `${start}-${key}`].find((one) => Object.hasOwn(kinds, one))
}

/** Cases that a field may name, where it is called after a kind of cases; null for any other field. */
export function useCaseHints(key: string): readonly Hint[] | null {
  const { client, model } = useDesk()
  const { within } = useGround()
  const kind = kindOf(key, within[0], model.procedures)
  const known = kind !== undefined
  const page = useQuery({
    queryKey: ['cases', 'hints', kind],
    queryFn: () => client.cases({ procedure: kind!, limit: 50 }),
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
