/** @jsxImportSource react */
import type { DraftForm } from '../../../server/client/index.ts'
import type { CaseView } from '../../screens/index.ts'
import { type Kept, TypedFrame, useTyped } from '../../typed/index.ts'
import type { Seen } from '../ground.ts'
import { FilingProvider } from './ground.ts'
import { type Papers, ready } from './papers.ts'
import { Answer, RequisitesFields, SpecificationFields } from './rest.tsx'
import { SplitTable } from './split-table.tsx'
import { words } from './words.ts'
import { WorksTable } from './works-table.tsx'

/** The papers of the winner: money and works first, for these have to be even; then the rest. */
export function FilingForm({
  form,
  view,
  seen,
  begin,
  kept,
}: {
  form: DraftForm
  view: CaseView
  seen: Seen
  begin: Papers
  kept: Kept | null
}) {
  const typed = useTyped({ form, view, begin, kept, ready })
  return (
    <FilingProvider value={{ view, seen, papers: typed.value, change: typed.change }}>
      <TypedFrame
        typed={typed}
        title={seen.topic}
        lead={words.lead}
        back={words.back}
        names={seen.members.map(({ person, name }) => [person, name ?? ''] as const)}
        className="agreement filing"
      >
        <Answer />
        <SplitTable />
        <WorksTable />
        <SpecificationFields />
        <RequisitesFields />
      </TypedFrame>
    </FilingProvider>
  )
}
