/** @jsxImportSource react */
import { Link, useRouteError } from 'react-router'
import { ApiProblem } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import { ClauseLink } from './clause.tsx'
import { words } from './words.ts'

/** While something is asked for. */
export function Loading() {
  const { t } = useDesk()
  return (
    <p className="s waiting" role="status">
      {t(words.loading)}
    </p>
  )
}

/** Where there is nothing, or nothing that one may see: the two are told alike. */
export function Missing() {
  const { t } = useDesk()
  return (
    <div className="empty">
      <h1>{t(words.missing)}</h1>
      <p>{t(words.missingLead)}</p>
      <Link to="/">{t(words.back)}</Link>
    </div>
  )
}

/** A refusal with everything it names: fields, clauses, remedies. */
export function Refused({ error, again }: { error: unknown; again?: () => void }) {
  const { t } = useDesk()
  if (error instanceof ApiProblem && (error.status === 404 || error.code === 'UNKNOWN_CASE'))
    return <Missing />
  const problem = error instanceof ApiProblem ? error : null
  return (
    <div className="problem" role="alert">
      <strong>{problem ? problem.title : t(words.unreachable)}</strong>
      {problem && problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((one) => (
            <li key={`${one.path} ${one.message}`}>
              {one.message} {one.clause && <ClauseLink clause={one.clause} />}
              {one.remedy && <small> {one.remedy}</small>}
            </li>
          ))}
        </ul>
      )}
      {again && (
        <p>
          <button type="button" className="btn g small" onClick={again}>
            {t(words.again)}
          </button>
        </p>
      )}
    </div>
  )
}

/** A fault of the page itself, or an address of a page that cannot be shown. */
export function Mistake() {
  const error = useRouteError()
  return <Refused error={error} again={() => location.reload()} />
}
