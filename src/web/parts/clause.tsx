/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { words } from './words.ts'

/** A clause that leads to the reader: `kod-ai:4.6.3` is the clause 4.6.3 of the regulation `kod-ai`. */
export function ClauseLink({ clause }: { clause: string }) {
  const { t } = useDesk()
  const [regulation, number] = clause.split(':', 2)
  if (!number) return null
  return (
    <a className="clause" href={`/regulations/${regulation}/clauses/${encodeURI(number)}`}>
      {t(words.clause)} {number}
    </a>
  )
}

export const ClauseLinks = ({ clauses }: { clauses: readonly string[] }) => (
  <span className="clauses">
    {clauses.map((clause) => (
      <ClauseLink key={clause} clause={clause} />
    ))}
  </span>
)
