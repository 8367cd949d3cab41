/** @jsxImportSource react */
import { fill } from '../../../kernel/index.ts'
import type { DraftForm } from '../../../server/client/index.ts'
import { useDesk } from '../../frame/index.ts'
import type { CaseView } from '../../screens/index.ts'
import { type Kept, TypedFrame, useTyped } from '../../typed/index.ts'
import { useNameOf } from '../base/index.ts'
import { Expenses } from './expenses.tsx'
import { ReportProvider } from './ground.ts'
import { type Given, ready, type Typed } from './report.ts'
import { ResultValues, Signatures, Statements } from './rest.tsx'
import { Act, Research } from './texts.tsx'
import { words } from './words.ts'

/** The reports of one stage, annex after annex. */
export function ReportForm({
  form,
  view,
  given,
  begin,
  kept,
}: {
  form: DraftForm
  view: CaseView
  given: Given
  begin: Typed
  kept: Kept | null
}) {
  const { t, language } = useDesk()
  const nameOf = useNameOf(view)
  const typed = useTyped({ form, view, begin, kept, ready: (value: Typed) => ready(given, value) })
  const title = fill(t(words.title), { n: given.stage })
  const draft = new URLSearchParams({ case: view.case, lang: language })
  return (
    <ReportProvider value={{ given, typed: typed.value, nameOf, change: typed.change }}>
      <TypedFrame
        typed={typed}
        title={`${title}, ${t(given.kind === 'final' ? words.final : words.interim)}`}
        lead={words.lead}
        back={words.back}
        names={given.rows.map(({ person }) => [person, nameOf(person)] as const)}
        className="grant-filing"
      >
        <Research />
        <Expenses />
        <Act />
        <ResultValues />
        <Statements />
        <Signatures />
        {typed.draft.state === 'saved' && (
          <p>
            <a
              href={`/desk/papers/${form.procedure}/draft/${form.action}?${draft}`}
              target="_blank"
              rel="noreferrer"
            >
              {t(words.preview)}
            </a>
          </p>
        )}
      </TypedFrame>
    </ReportProvider>
  )
}
