import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiProblem, type DraftForm } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'

type Saved = Awaited<ReturnType<ReturnType<typeof useDesk>['client']['saveDraft']>>
export type Fault = Saved['faults'][number]

/** How the draft stands: nothing typed yet, on its way, kept, not kept for want of a connection, changed in another window. */
export type DraftState = 'none' | 'saving' | 'saved' | 'unsaved' | 'elsewhere'

const PAUSE = 300

export interface Draft {
  readonly state: DraftState
  /** The version that was read or saved last; none before the first save. */
  readonly version: number | undefined
  /** What the action would not take as it stands. */
  readonly faults: readonly Fault[]
  /** Takes down what was typed; what was typed since goes in one. */
  save(body: unknown): void
  /** The draft was read from the server, with this version. */
  began(version: number, faults: readonly Fault[]): void
  /** Goes on from what is typed here, whatever another window saved. */
  overwrite(): Promise<void>
  /** Gone with the command it was for, or on request. */
  drop(): Promise<void>
}

/** A draft that saves itself: one save at a time, each on the version before it. */
export function useDraft(form: DraftForm): Draft {
  const { client } = useDesk()
  const [state, setState] = useState<DraftState>('none')
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const held = useRef({
    version: undefined as number | undefined,
    body: undefined as unknown,
    due: false,
    busy: false,
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const key = JSON.stringify(form)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the form is known by its text
  const flush = useCallback(async () => {
    const now = held.current
    if (now.busy || !now.due) return
    now.busy = true
    while (now.due) {
      now.due = false
      setState('saving')
      try {
        const saved = await client.saveDraft(
          form,
          now.body,
          now.version === undefined ? {} : { ifMatch: now.version },
        )
        now.version = saved.version
        setFaults(saved.faults)
        setState('saved')
      } catch (error) {
        const other = error instanceof ApiProblem && error.code === 'VERSION_CONFLICT'
        setState(other ? 'elsewhere' : 'unsaved')
        break
      }
    }
    now.busy = false
  }, [client, key])

  useEffect(() => {
    const hurry = () => {
      clearTimeout(timer.current)
      void flush()
    }
    document.addEventListener('visibilitychange', hurry)
    return () => {
      document.removeEventListener('visibilitychange', hurry)
      hurry()
    }
  }, [flush])

  return {
    state,
    get version() {
      return held.current.version
    },
    faults,
    save(body) {
      Object.assign(held.current, { body, due: true })
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), PAUSE)
    },
    began(version, found) {
      held.current.version = version
      setFaults(found)
      setState('saved')
    },
    async overwrite() {
      held.current.version = (await client.draft(form)).version
      held.current.due = true
      await flush()
    },
    async drop() {
      clearTimeout(timer.current)
      Object.assign(held.current, { due: false, version: undefined })
      await client.removeDraft(form)
      setFaults([])
      setState('none')
    },
  }
}
