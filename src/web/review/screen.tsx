/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../frame/index.ts'
import { Loading, Refused, shortDay } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { mayDo } from '../spot/index.ts'
import { at } from './criteria.ts'
import { Oversight } from './oversight.tsx'
import { Reading } from './reading.tsx'
import { Scoring } from './scoring.tsx'
import { Signed } from './signed.tsx'
import { InterestForm, Statement } from './statement.tsx'
import { words } from './words.ts'
import '../styles/review.css'

export const fieldOf = (view: Pick<CaseView, 'fields'>, key: string): unknown =>
  view.fields.find((field) => field.key === key)?.value

/** One expert's review: what may be done in it now, by whoever looks. */
export function ReviewScreen({ view }: { view: CaseView }) {
  const { t, code, seat } = useDesk()
  const lot = fieldOf(view, 'lot')
  const due = fieldOf(view, 'due')
  const conclusion = fieldOf(view, 'conclusion')
  const isTheirs = fieldOf(view, 'expert') === seat.person
  const begun = mayDo(view, 'sign')
  return (
    <div className="review">
      <h1>{t(words.review)}</h1>
      <p className="cap">
        <span className="tag now">{t(view.stateTitle)}</span>
        {typeof lot === 'string' && <span>{code('lot', lot) ?? lot}</span>}
        {typeof due === 'string' && (
          <span>
            {t(words.due)} <b>{shortDay(due)}</b>
          </span>
        )}
      </p>
      {mayDo(view, 'declare-no-interest') ? (
        <Statement view={view} />
      ) : begun ? (
        <Working view={view} />
      ) : null}
      {conclusion !== null && conclusion !== undefined && <Signed view={view} conclusion={conclusion} />}
      {!isTheirs && <Oversight view={view} />}
    </div>
  )
}

/** The filing beside the criteria. */
function Working({ view }: { view: CaseView }) {
  const { client, model, t } = useDesk()
  const kind = model.procedures[view.procedure]!.parent ?? ''
  const parent = view.parent ?? ''
  const filing = useQuery({
    queryKey: ['case', parent, 'view'],
    queryFn: () => client.case(kind, parent),
  })
  const contestKind = model.procedures[kind]?.parent ?? ''
  const contest = filing.data?.parent ?? ''
  const above = useQuery({
    queryKey: ['case', contest, 'view'],
    queryFn: () => client.case(contestKind, contest),
    enabled: contest !== '',
  })
  if (filing.error) return <Refused error={filing.error} again={() => void filing.refetch()} />
  if (!filing.data || (contest !== '' && above.isPending)) return <Loading />
  const found = above.data ? fieldOf(above.data, 'criteria') : []
  const added = (Array.isArray(found) ? found : []).map((one) => ({
    key: String(at(one, 'key')),
    title: String(at(one, 'title')),
  }))
  return (
    <>
      <div className="columns">
        <section className="column" aria-label={t(words.filing)} tabIndex={-1}>
          <Reading view={filing.data} />
        </section>
        <section className="column" aria-label={t(words.criteria)} tabIndex={-1}>
          <Scoring view={view} added={added} />
        </section>
      </div>
      {mayDo(view, 'declare-interest') && (
        <details className="aside">
          <summary>{t(words.interestToo)}</summary>
          <InterestForm view={view} />
        </details>
      )}
    </>
  )
}
