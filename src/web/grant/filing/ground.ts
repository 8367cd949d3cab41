import { createContext, useContext } from 'react'
import type { Given, Typed } from './report.ts'

interface Ground {
  readonly given: Given
  readonly typed: Typed
  readonly nameOf: (person: string) => string
  /** Changes what is typed; changes of the same place one after another are undone together. */
  change(place: string, next: (typed: Typed) => Typed): void
}

const Context = createContext<Ground | null>(null)
export const ReportProvider = Context.Provider

/** @returns what all parts of the form share */
export function useReport(): Ground {
  const ground = useContext(Context)
  if (!ground) throw new RangeError('outside the form')
  return ground
}
