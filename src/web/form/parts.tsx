/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { Group } from './box.tsx'
import { Radios } from './codes.tsx'
import { EachRows } from './each.tsx'
import type { ChoiceField, ListField, MapField, ObjectField } from './fields.ts'
import { type FieldProps, useCodeWord, useFieldWord, useGround } from './ground.ts'
import { ListRows } from './list.tsx'
import { MapRows } from './map.tsx'
import { below, isObject } from './paths.ts'
import { chosen, optionOf, startOf } from './values.ts'
import { words } from './words.ts'

type Whole = ObjectField | ListField | MapField | ChoiceField

/** The fields of an object, one under the other. */
export function Members({ field, path, value }: { field: ObjectField; path: string; value: unknown }) {
  const word = useFieldWord()
  const { Part } = useGround()
  const parts = isObject(value) ? value : {}
  return field.members.map(({ key, required, field: member }) => (
    <Part
      key={key}
      field={member}
      path={below(path, key)}
      name={word(key)}
      required={required}
      value={parts[key]}
      beside={field}
    />
  ))
}

/** What has parts, under its name; where it may be absent, whether it is comes first. */
export function WholeView(props: FieldProps<Whole>) {
  const { field, path, required, value } = props
  const { t } = useDesk()
  const { change } = useGround()
  const absent = field.nullable ? null : undefined
  const mayLack = field.nullable || (!required && field.kind !== 'list')
  const present = !mayLack || (value !== undefined && value !== null)
  return (
    <Group {...props}>
      {mayLack && (
        <Radios
          path={`${path}.?`}
          options={[
            { id: 'none', word: t(words.none), value: false },
            { id: 'give', word: t(words.give), value: true },
          ]}
          value={present}
          onPick={(give) => change(path, () => (give ? startOf(field) : absent))}
        />
      )}
      {present && <Content {...props} />}
    </Group>
  )
}

function Content(props: FieldProps<Whole>) {
  const { field, path, value } = props
  switch (field.kind) {
    case 'object':
      return <Members field={field} path={path} value={value} />
    case 'list':
      return field.each ? <EachRows {...props} field={field} /> : <ListRows {...props} field={field} />
    case 'map':
      return <MapRows {...props} field={field} />
    case 'choice':
      return <ChoiceParts {...props} field={field} />
  }
}

/** Objects of several kinds: the kind first, then what it asks. */
function ChoiceParts({ field, path, value }: FieldProps<ChoiceField>) {
  const word = useFieldWord()
  const { change } = useGround()
  const option = optionOf(field, value)
  const by = below(path, field.by)
  const codeWord = useCodeWord(by)
  return (
    <>
      <Group
        field={{ kind: 'code', codes: [], nullable: false }}
        path={by}
        name={word(field.by)}
        required
        radios
      >
        <Radios
          path={by}
          options={field.options.map((one) => ({
            id: one.code,
            word: codeWord(one.code),
            value: one.code,
          }))}
          value={option?.code}
          onPick={(picked) => change(path, (before) => chosen(field, String(picked), before))}
        />
      </Group>
      {option && <Members field={option.field} path={path} value={value} />}
    </>
  )
}
