import { createContext, useContext } from 'react'
import type { CaseView } from '../../screens/index.ts'
import type { Seen } from '../ground.ts'
import type { Papers } from './papers.ts'

interface Ground {
  readonly view: CaseView
  readonly seen: Seen
  readonly papers: Papers
  /** Changes the papers; changes of the same place one after another are undone together. */
  change(place: string, next: (papers: Papers) => Papers): void
}

const Context = createContext<Ground | null>(null)
export const FilingProvider = Context.Provider

/** @returns what all parts of the form share */
export function useFiling(): Ground {
  const ground = useContext(Context)
  if (!ground) throw new RangeError('outside the form')
  return ground
}
