/** @jsxImportSource react */
import type { CaseView } from '../../screens/index.ts'
import { mayDo, SpotForm } from '../../spot/index.ts'

/** Forms of the actions that the viewer may do now; `fixed` is what their place says already. */
export function Spots({
  view,
  actions,
  fixed,
}: {
  view: CaseView
  actions: readonly string[]
  fixed?: Readonly<Record<string, unknown>>
}) {
  return actions
    .filter((name) => mayDo(view, name))
    .map((name) => <SpotForm key={name} view={view} action={name} {...(fixed ? { fixed } : {})} />)
}

/** Whether there is anything of these to do. */
export const anyOf = (view: CaseView, actions: readonly string[]): boolean =>
  actions.some((name) => mayDo(view, name))
