/** @jsxImportSource react */
import { useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { Group } from './box.tsx'
import { Radios } from './codes.tsx'
import type { MixedField } from './fields.ts'
import { type FieldProps, useGround } from './ground.ts'
import { integerIn } from './numbers.ts'
import { words } from './words.ts'

type Type = 'none' | 'text' | 'number' | 'flag'

function typeOf(value: unknown): Type {
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return 'number'
  return typeof value === 'boolean' ? 'flag' : 'none'
}

const TYPES = { text: 'text', integer: 'number', flag: 'flag' } as const

/** A bare value of several types: its type first, then the value. A number half typed is not sent as a text. */
export function MixedView(props: FieldProps<MixedField>) {
  const { field, path, name, value } = props
  const { t } = useDesk()
  const { change } = useGround()
  const [picked, setPicked] = useState<Type>(() => typeOf(value))
  const [digits, setDigits] = useState(() => (typeof value === 'number' ? String(value) : ''))
  // Only what is not there yet is known by what was picked: a value tells its type itself.
  const type = value === undefined ? picked : typeOf(value)
  const number = typeof value === 'number' && integerIn(digits) !== value ? String(value) : digits
  const set = (next: unknown) => change(path, () => next)
  const types = field.types.flatMap(({ kind }) => (kind in TYPES ? [TYPES[kind as keyof typeof TYPES]] : []))

  function pick(next: Type): void {
    setPicked(next)
    setDigits('')
    set(next === 'none' ? null : next === 'text' ? '' : undefined)
  }

  return (
    <Group {...props} radios>
      <Radios
        path={`${path}.?`}
        options={[...types, ...(field.nullable ? (['none'] as const) : [])].map((one) => ({
          id: one,
          word: t(words[one]),
          value: one,
        }))}
        value={type}
        onPick={(next) => pick(next as Type)}
      />
      {type === 'text' && (
        <textarea
          className="low"
          aria-label={name}
          rows={2}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => set(target.value)}
        />
      )}
      {type === 'number' && (
        <input
          aria-label={name}
          inputMode="numeric"
          value={number}
          onChange={({ target }) => {
            const typed = target.value.replace(/[^\d-]/g, '')
            setDigits(typed)
            set(integerIn(typed) ?? undefined)
          }}
        />
      )}
      {type === 'flag' && (
        <Radios
          path={`${path}.!`}
          options={[
            { id: 'yes', word: t(words.yes), value: true },
            { id: 'no', word: t(words.no), value: false },
          ]}
          value={value}
          onPick={set}
        />
      )}
    </Group>
  )
}
