/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { Box, Group } from './box.tsx'
import type { CodeField, FlagField, ListField } from './fields.ts'
import { type FieldProps, useCodeWord, useControl, useGround } from './ground.ts'
import { fieldId } from './paths.ts'
import { words } from './words.ts'

const FEW = 4

interface Option {
  readonly id: string
  readonly word: string
  readonly value: unknown
}

/** One of a few, each to be seen at once. */
export function Radios({
  path,
  options,
  value,
  onPick,
}: {
  path: string
  options: readonly Option[]
  value: unknown
  onPick: (value: unknown) => void
}) {
  return (
    <div className="options">
      {options.map((option) => (
        <label key={option.id}>
          <input
            type="radio"
            name={fieldId(path)}
            value={option.id}
            checked={option.value === value}
            onChange={() => onPick(option.value)}
          />{' '}
          {option.word}
        </label>
      ))}
    </div>
  )
}

/** A code: radios where there are few, else a list to choose from. */
export function CodeView(props: FieldProps<CodeField>) {
  const { field, path, value, required, compact } = props
  const { t } = useDesk()
  const { change } = useGround()
  const word = useCodeWord(path)
  const control = useControl(path, { hint: false, wrong: false })
  const optional = field.nullable || !required
  const absent = field.nullable ? null : undefined
  if (field.codes.length <= FEW && !compact)
    return (
      <Group {...props} radios>
        <Radios
          path={path}
          options={[
            ...field.codes.map((code) => ({ id: code, word: word(code), value: code })),
            ...(optional ? [{ id: ' ', word: t(words.none), value: absent }] : []),
          ]}
          value={value === '' ? absent : value}
          onPick={(picked) => change(path, () => picked)}
        />
      </Group>
    )
  return (
    <Box {...props}>
      <select
        {...control}
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => change(path, () => (target.value === '' ? absent : target.value))}
      >
        <option value="">{t(optional ? words.none : words.choose)}</option>
        {field.codes.map((code) => (
          <option key={code} value={code}>
            {word(code)}
          </option>
        ))}
      </select>
    </Box>
  )
}

/** Yes or no: never answered for anybody. */
export function FlagView(props: FieldProps<FlagField>) {
  const { field, path, value, required } = props
  const { t } = useDesk()
  const { change } = useGround()
  const absent = field.nullable ? null : undefined
  return (
    <Group {...props} radios>
      <Radios
        path={path}
        options={[
          { id: 'yes', word: t(words.yes), value: true },
          { id: 'no', word: t(words.no), value: false },
          ...(field.nullable || !required ? [{ id: 'none', word: t(words.none), value: absent }] : []),
        ]}
        value={value ?? absent}
        onPick={(picked) => change(path, () => picked)}
      />
    </Group>
  )
}

/** Codes of which each is taken once at most: a box to tick for each. */
export function CodeSetView(props: FieldProps<ListField> & { item: CodeField }) {
  const { item, path, value } = props
  const { change } = useGround()
  const word = useCodeWord(path)
  const taken: readonly unknown[] = Array.isArray(value) ? value : []
  return (
    <Group {...props}>
      <div className="options column">
        {item.codes.map((code) => (
          <label key={code}>
            <input
              type="checkbox"
              value={code}
              checked={taken.includes(code)}
              onChange={({ target }) =>
                change(path, (before) => {
                  const others = (Array.isArray(before) ? before : []).filter((one) => one !== code)
                  return target.checked ? [...others, code] : others
                })
              }
            />{' '}
            {word(code)}
          </label>
        ))}
      </div>
    </Group>
  )
}
