/** @jsxImportSource react */
import { useId } from 'react'
import { useDesk } from '../../frame/index.ts'
import { fieldsOf, type Group, groups, type Interest } from '../interests.ts'
import { words } from '../words.ts'

export interface FieldFault {
  readonly field: string
  readonly message: string
}

/** One tie, with the fields that its kind names. */
export function InterestFields({
  group,
  entry,
  faults,
  onChange,
  onRemove,
}: {
  group: Group
  entry: Interest
  faults: readonly FieldFault[]
  onChange: (entry: Interest) => void
  onRemove: () => void
}) {
  const { t, code } = useDesk()
  const id = useId()
  const titles = {
    with: words.withWhom,
    organisation: words.organisation,
    project: words.project,
    intentAgreement: words.agreement,
  }
  const kindTitle = code('kind', entry.kind) ?? entry.kind
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)
  const marked = (field: string) =>
    faultOf(field) ? { 'aria-invalid': true, 'aria-describedby': `${id}-${field}-fault` } : {}
  const told = (field: string) => {
    const fault = faultOf(field)
    return (
      fault && (
        <span className="err" id={`${id}-${field}-fault`}>
          {fault.message}
        </span>
      )
    )
  }
  return (
    <div className="one">
      <div>
        <label htmlFor={`${id}-kind`}>{t(words.kind)}</label>
        <select
          id={`${id}-kind`}
          value={entry.kind}
          onChange={(event) => onChange({ ...entry, kind: event.target.value as Interest['kind'] })}
        >
          {groups[group].map((kind) => (
            <option key={kind} value={kind}>
              {code('kind', kind) ?? kind}
            </option>
          ))}
        </select>
      </div>
      {fieldsOf[entry.kind].map((field) => (
        <div key={field}>
          <label htmlFor={`${id}-${field}`}>{t(titles[field])}</label>
          <input
            id={`${id}-${field}`}
            value={entry[field] ?? ''}
            inputMode={field === 'organisation' ? 'numeric' : 'text'}
            title={field === 'with' ? t(words.personHint) : undefined}
            {...marked(field)}
            onChange={(event) => onChange({ ...entry, [field]: event.target.value })}
          />
          {told(field)}
        </div>
      ))}
      <div>
        <label htmlFor={`${id}-until`}>{t(words.until)}</label>
        <input
          id={`${id}-until`}
          type="date"
          value={entry.until ?? ''}
          {...marked('until')}
          onChange={(event) => onChange({ ...entry, until: event.target.value || null })}
        />
        {told('until')}
      </div>
      <button
        type="button"
        className="link"
        aria-label={t(words.removeOne).replace('{kind}', kindTitle)}
        onClick={onRemove}
      >
        {t(words.remove)}
      </button>
    </div>
  )
}
