/** @jsxImportSource react */
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { FieldView } from './field.tsx'
import { type FieldProblem, GroundProvider } from './ground.ts'
import { Members } from './parts.tsx'
import { changedAt, stepsOf } from './paths.ts'
import { fieldOf } from './read-schema.ts'
import '../styles/form.css'

/** The form of any action, from the JSON schema of its input. */
export function SchemaForm({
  schema,
  value,
  onChange,
  problems,
  within,
}: {
  schema: object
  value: unknown
  onChange: (value: unknown) => void
  problems: readonly FieldProblem[]
  /** Procedure and action, for the words of keys. */
  within: readonly string[]
}) {
  const field = fieldOf(schema)
  // A file that arrives late changes what is typed by then, not what was typed when it left.
  const now = useRef({ value, onChange })
  useEffect(() => {
    now.current = { value, onChange }
  })
  const change = useCallback((path: string, part: (before: unknown) => unknown) => {
    const next = changedAt(now.current.value, stepsOf(path), part)
    now.current.value = next
    now.current.onChange(next)
  }, [])
  const words = within.join('.')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words' place is known by its text
  const ground = useMemo(() => ({ change, problems, within, Part: FieldView }), [change, problems, words])
  return (
    <GroundProvider value={ground}>
      <div className="schema-form">
        {field.kind === 'object' ? (
          <Members field={field} path="" value={value} />
        ) : (
          <FieldView field={field} path="" name="" required value={value} />
        )}
      </div>
    </GroundProvider>
  )
}
