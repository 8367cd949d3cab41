/** @jsxImportSource react */
import type { CaseView } from '../screens/index.ts'
import { SpotForm } from '../spot/index.ts'

/** Forms of actions on the spot, those that the viewer may do now. */
export function Spots({ view, actions }: { view: CaseView; actions: readonly string[] }) {
  const open = actions.filter((name) => view.actions.some((one) => one.name === name))
  return open.map((name) => <SpotForm key={name} view={view} action={name} />)
}
