/** @jsxImportSource react */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Queries } from '../../../server/client/index.ts'
import { useDesk } from '../../frame/index.ts'
import { ClauseLink } from '../../parts/index.ts'
import type { CaseView } from '../../screens/index.ts'
import { Findings, Why } from '../../why/index.ts'
import { words } from './words.ts'

type Item = Awaited<ReturnType<Queries['foresee']>>['items'][number]
/** One thing that was foreseen, and of which case. */
export type Foreseen = Item & { readonly of: string }

/** A foresight of the case; nothing is asked where the viewer is not told it. */
export function useForesight(view: CaseView, name: string, input: unknown = {}) {
  const { client, model } = useDesk()
  const told = model.procedures[view.procedure]?.foresights[name] ?? []
  const asked = useQuery({
    queryKey: ['case', view.case, 'foresight', name, input],
    queryFn: () => client.foresee(view.procedure, view.case, name, input),
    enabled: told.some((role) => view.roles.includes(role)),
    placeholderData: keepPreviousData,
    retry: false,
  })
  return {
    items: asked.data?.items.map((item): Foreseen => ({ ...item, of: view.case })) ?? null,
    error: asked.error,
    again: () => void asked.refetch(),
  }
}

/** A value of what was foreseen, where it is a text. */
export const textOf = ({ values }: Foreseen, key: string): string | null => {
  const value = values[key]
  return typeof value === 'string' ? value : null
}
export const textsOf = ({ values }: Foreseen, key: string): readonly string[] => {
  const value = values[key]
  return Array.isArray(value) ? value : []
}

/** «Почему?» of what was foreseen: how it was counted, what was found, under which clause. */
export function WhyForeseen({ item, title }: { item: Foreseen; title: string }) {
  const { t } = useDesk()
  return (
    <Why title={title}>
      {() => (
        <>
          {item.computations.length > 0 && (
            <>
              <h3>{t(words.computation)}</h3>
              {item.computations.map(({ rule, steps }, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a computation has no name but its place
                <div className="calc" key={`${rule} ${n}`}>
                  {steps.map((step) => t(step)).join('\n')}
                </div>
              ))}
            </>
          )}
          {item.findings.length > 0 && (
            <>
              <h3>{t(words.checked)}</h3>
              <Findings of={item.of} findings={item.findings} />
            </>
          )}
          <h3>{t(words.ground)}</h3>
          <p>
            <ClauseLink clause={item.clause} />
          </p>
        </>
      )}
    </Why>
  )
}
