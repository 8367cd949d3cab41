/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'

/** A clause that leads to the reader: `kod-ai:4.6.3` is the clause 4.6.3 of the regulation `kod-ai`. */
export function ClauseLink({ clause }: { clause: string }) {
  const { model, language } = useDesk()
  const [regulation, number] = clause.split(':', 2)
  if (!number) return null
  const [ru, en] = model.clauses[clause] ?? []
  const words = (language === 'ru' ? ru : (en ?? ru)) ?? number
  return (
    <a className="clause" href={`/regulations/${regulation}/clauses/${encodeURI(number)}`}>
      {words}
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
