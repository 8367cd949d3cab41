/** @jsxImportSource react */
import { fieldId } from '../form/index.ts'
import { useDesk } from '../frame/index.ts'
import { ClauseLink } from '../parts/index.ts'

interface Fault {
  readonly path: string
  readonly message: string
  readonly clause?: string | undefined
  readonly remedy?: string | undefined
}

/** A path as a person reads it: `applicants[0].grant` is «Участники 1 – Доля гранта, ₽». */
function useFieldName(within: readonly string[]) {
  const { label } = useDesk()
  return (path: string) => {
    const names: string[] = []
    for (const piece of path.split(/[.[\]]+/).filter(Boolean)) {
      if (/^\d+$/.test(piece)) names.push(`${names.pop() ?? ''} ${Number(piece) + 1}`.trim())
      else names.push(label(piece, ...within))
    }
    return names.join(' – ')
  }
}

/** Everything that is wrong, each leading to its field. */
export function FaultList({
  faults,
  title,
  within,
}: {
  faults: readonly Fault[]
  title?: string
  within: readonly string[]
}) {
  const nameOf = useFieldName(within)
  return (
    <div className="problem">
      {title && <strong>{title}</strong>}
      <ul>
        {faults.map(({ path, message, clause, remedy }) => (
          <li key={`${path} ${message}`}>
            {path !== '' && (
              <a
                href={`#${fieldId(path)}`}
                onClick={(event) => {
                  event.preventDefault()
                  const field = document.getElementById(fieldId(path))
                  field?.scrollIntoView({ block: 'center' })
                  field?.focus()
                }}
              >
                {nameOf(path)}
              </a>
            )}
            {path !== '' && ': '}
            {message} {clause && <ClauseLink clause={clause} />}
            {remedy && <small> {remedy}</small>}
          </li>
        ))}
      </ul>
    </div>
  )
}
