import { createContext, useContext } from 'react'
import type { Draft } from '../../act/index.ts'
import type { CaseView } from '../../screens/index.ts'
import type { Seen } from '../ground.ts'
import type { Papers } from './papers.ts'

interface Ground {
  readonly view: CaseView
  readonly seen: Seen
  readonly papers: Papers
  /** What the action would not take at a path or below it. */
  faultsAt(path: string): Draft['faults']
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
