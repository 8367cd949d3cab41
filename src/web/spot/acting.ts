import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import type { CaseView } from '../screens/index.ts'

/** What the API answers to an accepted command. */
export type Accepted = Awaited<ReturnType<ReturnType<ReturnType<typeof useDesk>['send']>>>

export interface Acting {
  readonly busy: boolean
  readonly error: unknown
  /** What was accepted last, until something else is tried. */
  readonly accepted: Accepted | null
  readonly done: boolean
  /** `proof` is of a signature. @returns whether it was accepted */
  act(input: unknown, proof?: string): Promise<boolean>
}

/** Whether the viewer may do an action of the case now. */
export const mayDo = (view: CaseView, action: string): boolean =>
  view.actions.some(({ name }) => name === action)

/** One action on a case: the same input sent again is the same command, however often its answer was lost. */
export function useActing(view: CaseView, action: string): Acting {
  const { send, model } = useDesk()
  const queries = useQueryClient()
  const [state, setState] = useState<Pick<Acting, 'busy' | 'error' | 'accepted'>>({
    busy: false,
    error: null,
    accepted: null,
  })
  const sent = useRef<{ readonly of: string; readonly key: string } | null>(null)
  const { procedure, case: id, version } = view
  const expects = model.procedures[procedure]?.actions[action]?.expectsVersion
  return {
    ...state,
    done: state.accepted !== null,
    async act(input, proof) {
      const of = JSON.stringify(input)
      if (sent.current?.of !== of) sent.current = { of, key: crypto.randomUUID() }
      setState({ busy: true, error: null, accepted: null })
      try {
        const accepted = await send(procedure, action)(id, input, {
          key: sent.current.key,
          ...(proof ? { proof } : {}),
          ...(expects && version ? { ifMatch: version } : {}),
        })
        sent.current = null
        await queries.invalidateQueries({ queryKey: ['case', id] })
        for (const list of ['cases', 'tasks', 'notices'])
          await queries.invalidateQueries({ queryKey: [list] })
        setState({ busy: false, error: null, accepted })
        return true
      } catch (error) {
        setState({ busy: false, error, accepted: null })
        await queries.invalidateQueries({ queryKey: ['case', id] })
        return false
      }
    },
  }
}
