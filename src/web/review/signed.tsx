/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, fullDay, Loading, Refused } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { useKnowledge } from '../spot/index.ts'
import { WhyButton } from '../why/index.ts'
import { at, criteriaOf, passes } from './criteria.ts'
import { words } from './words.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What was signed, with why each of it counts. */
export function Signed({ view, conclusion }: { view: CaseView; conclusion: unknown }) {
  const { client, t, code, language } = useDesk()
  const known = useKnowledge(view.procedure, 'sign')
  const events = useQuery({
    queryKey: ['case', view.case, 'events'],
    queryFn: () => client.events(view.procedure, view.case, { limit: 100 }),
  })
  if (known.error) return <Refused error={known.error} again={() => void known.refetch()} />
  if (!known.data) return <Loading />
  const { schema, clauses } = known.data
  const { passFail, scored } = criteriaOf(schema, Object.keys(clauses))
  const headingOf = (clause: string) => (clauses[clause] ? t(clauses[clause].heading) : clause)
  const signed = events.data?.items.find(({ action }) => action === 'sign')
  return (
    <section className="signed" aria-labelledby="signed-title">
      <h2 id="signed-title">{t(words.signed)}</h2>
      <p className="cap">
        <b className="big">{String(at(conclusion, 'total') ?? '–')}</b> {t(words.total)}
        {signed && (
          <span>
            {t(words.signedOn)} {fullDay(signed.on, language)}
          </span>
        )}
        {signed?.explained && (
          <WhyButton procedure={view.procedure} case={view.case} seq={signed.seq} title={t(words.signed)} />
        )}
        <a href={`/desk/papers/${view.procedure}/${view.case}`} target="_blank" rel="noreferrer">
          {t(words.print)}
        </a>
      </p>
      {passFail.map((one) => (
        <div key={one.key}>
          <h3>
            {headingOf(one.clause)} <ClauseLink clause={one.clause} />
          </h3>
          <p className={passes(one, conclusion) ? 'good' : 'bad'}>
            {t(passes(one, conclusion) ? words.passes : words.fails)}
          </p>
          <dl className="said">
            {one.questions.map(({ key, clause }) => {
              const answer = at(conclusion, one.key, key)
              const chosen = text(at(answer, 'code'))
              return (
                <div key={key}>
                  <dt>
                    {headingOf(clause)}: <b>{t(at(answer, 'yes') === true ? words.yes : words.no)}</b>
                    {chosen && `, ${code('code', chosen) ?? chosen}`}
                  </dt>
                  <dd>{text(at(answer, 'reason'))}</dd>
                </div>
              )
            })}
          </dl>
        </div>
      ))}
      {scored.map(({ key, clause, range, comments }) => (
        <div key={key}>
          <h3>
            {headingOf(clause)}: {String(at(conclusion, key, 'score') ?? '–')}{' '}
            <small>{t(words.of).replace('{most}', String(range[1]))}</small> <ClauseLink clause={clause} />
          </h3>
          <p>{text(at(conclusion, key, 'reason'))}</p>
          <dl className="said">
            {comments.map((comment) => (
              <div key={comment.key}>
                <dt>{headingOf(comment.clause)}</dt>
                <dd>{text(at(conclusion, key, 'comments', comment.key))}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  )
}
