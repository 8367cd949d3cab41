import { createContext, useContext } from 'react'
import type { Draft } from '../act/index.ts'

/** What the fields of a form that was drawn by hand share. */
export interface TypedGround {
  /** What the action would not take at a path or below it. */
  faultsAt(path: string): Draft['faults']
  /** Names of the people whom faults may call by their ids. */
  readonly names: readonly (readonly [person: string, name: string])[]
}

const Context = createContext<TypedGround | null>(null)
export const TypedProvider = Context.Provider

/** @returns what all fields of the form share */
export function useTypedGround(): TypedGround {
  const ground = useContext(Context)
  if (!ground) throw new RangeError('outside the form')
  return ground
}
