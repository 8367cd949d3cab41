import { createContext, useContext } from 'react'
import type { Form } from './form.ts'

/** What is wrong at a place, in the language of the page. */
export interface Fault {
  /** `members.0.grant` */
  readonly path: string
  readonly message: string
  readonly clause?: string
  readonly remedy?: string
}

/** What every field of the form stands on. */
export interface Ground {
  readonly form: Form
  /** The regulation, by which clauses are named. */
  readonly regulation: string
  readonly faults: readonly Fault[]
  /** Faults are told beside a field once it was left, or its step was. */
  readonly isTold: (path: string) => boolean
  readonly left: (path: string) => void
  readonly change: (change: (form: Form) => Form) => void
}

const Context = createContext<Ground | null>(null)
export const GroundProvider = Context.Provider

export function useGround(): Ground {
  const ground = useContext(Context)
  if (!ground) throw new RangeError('outside the form')
  return ground
}

/** Faults that are told at a place; `within`: those of its parts too. */
export function useFaults(path: string, within = false): readonly Fault[] {
  const { faults, isTold } = useGround()
  if (!isTold(path)) return []
  return faults.filter((one) => one.path === path || (within && one.path.startsWith(`${path}.`)))
}
