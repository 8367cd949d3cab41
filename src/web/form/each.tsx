/** @jsxImportSource react */
import type { ListField } from './fields.ts'
import { type FieldProps, useCodeWord, useFieldWord, useGround } from './ground.ts'
import { below, fieldId, isObject } from './paths.ts'

/** A table with one row for each value of a key: what is asked of each stands beside its word. */
export function EachRows({ field, path, name, value }: FieldProps<ListField>) {
  const { Part } = useGround()
  const word = useFieldWord()
  const key = field.each?.key ?? ''
  const codeWord = useCodeWord(below(path, key))
  const members = field.item.kind === 'object' ? field.item.members.filter((one) => one.key !== key) : []
  const rows = Array.isArray(value) ? value.filter(isObject) : []
  return (
    <table className="each" aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{word(key)}</th>
          {members.map((member) => (
            <th scope="col" key={member.key}>
              {word(member.key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, n) => {
          const at = below(path, n)
          const one = String(row[key])
          return (
            <tr key={one} id={fieldId(at)} tabIndex={-1} data-each={one}>
              <th scope="row">{codeWord(one)}</th>
              {members.map((member) => (
                <td key={member.key}>
                  <Part
                    field={member.field}
                    path={below(at, member.key)}
                    name={word(member.key)}
                    required={member.required}
                    value={row[member.key]}
                    compact
                  />
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
