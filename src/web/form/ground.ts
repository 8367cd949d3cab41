import { type ComponentType, createContext, useContext } from 'react'
import { useDesk } from '../frame/index.ts'
import type { Field, ObjectField } from './fields.ts'
import { fieldId, isWithin, stepsOf } from './paths.ts'

/** A fault that the server named at a field. */
export interface FieldProblem {
  readonly path: string
  readonly message: string
  readonly clause?: string | undefined
  readonly remedy?: string | undefined
}

interface Ground {
  /** Changes one part of what is typed, as it stands at that moment. */
  change(path: string, change: (part: unknown) => unknown): void
  readonly problems: readonly FieldProblem[]
  /** Procedure and action, for the words of keys. */
  readonly within: readonly string[]
  /** Draws any field: what has parts draws them by it. */
  readonly Part: ComponentType<FieldProps & PartPlace>
}

export interface PartPlace {
  /** The object that the field stands in: a file fills what stands beside its sum. */
  readonly beside?: ObjectField
}

const GroundContext = createContext<Ground | null>(null)
export const GroundProvider = GroundContext.Provider

/** @returns what all fields of one form share */
export function useGround(): Ground {
  const ground = useContext(GroundContext)
  if (!ground) throw new RangeError('outside a form')
  return ground
}

/** What every field is drawn from. */
export interface FieldProps<F extends Field = Field> {
  readonly field: F
  readonly path: string
  readonly name: string
  readonly required: boolean
  readonly value: unknown
  /** One of many: drawn small. */
  readonly compact?: boolean
}

/** The problems told at a field, and how its control refers to them; `deep`: those of its parts, too. */
export function useProblems(path: string, deep: boolean) {
  const { problems } = useGround()
  const depth = stepsOf(path).length
  return problems.filter((one) => isWithin(one.path, path) && (deep || stepsOf(one.path).length === depth))
}

export const hintId = (path: string): string => `${fieldId(path)}-hint`
export const faultsId = (path: string): string => `${fieldId(path)}-faults`

/** How a control refers to what stands around it. */
export function useControl(path: string, { hint, wrong }: { hint: boolean; wrong: boolean }) {
  const faulty = useProblems(path, true).length > 0 || wrong
  const told = [hint && hintId(path), faulty && faultsId(path)].filter(Boolean).join(' ')
  return {
    id: fieldId(path),
    ...(faulty ? { 'aria-invalid': true as const } : {}),
    ...(told ? { 'aria-describedby': told } : {}),
  }
}

/** The key that a path ends with: places in lists have none of their own. */
export const keyOf = (path: string): string => stepsOf(path).findLast((step) => !/^\d+$/.test(step)) ?? ''

/** The word for a key; where the words have none, what the same field of the case is called. */
export function useFieldWord(): (key: string) => string {
  const { label, model, t } = useDesk()
  const { within } = useGround()
  return (key) => {
    const word = label(key, ...within)
    const field = model.procedures[within[0] ?? '']?.fields[key]
    return word === key && field ? t(field.title) : word
  }
}

/** The word of a code that stands at a path: the action's own where it has one, `<procedure>.<action>.<key>.<code>`. */
export function useCodeWord(path: string): (code: string) => string {
  const { code, label } = useDesk()
  const { within } = useGround()
  const key = keyOf(path)
  return (one) => {
    const exact = label(`${key}.${one}`, ...within)
    return exact === `${key}.${one}` ? (code(key, one) ?? one) : exact
  }
}
