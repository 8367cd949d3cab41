import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { DraftForm } from '../../server/client/index.ts'
import { type Draft, useDraft } from '../act/index.ts'
import { stepsOf } from '../form/index.ts'
import { useDesk } from '../frame/index.ts'
import type { CaseView } from '../screens/index.ts'
import { type Acting, useActing } from '../spot/index.ts'

/** How many changes can be taken back. */
const MEMORY = 50

const samePath = (a: string, b: string) => stepsOf(a).join('.') === stepsOf(b).join('.')

/** A draft as the server has it. */
export interface Kept {
  readonly version: number
  readonly faults: Draft['faults']
}

/** What is typed into a form that was drawn by hand: saved as it is typed, taken back, sent as one command. */
export interface TypedForm<P> {
  readonly form: DraftForm
  readonly view: CaseView
  readonly value: P
  readonly draft: Draft
  readonly acting: Acting
  /** What refused the command; it gets the focus then. */
  readonly summary: RefObject<HTMLDivElement | null>
  readonly mayUndo: boolean
  faultsAt(path: string): Draft['faults']
  /** Changes what is typed; changes of the same place one after another are undone together. */
  change(place: string, next: (value: P) => P): void
  undo(): void
  takeTheirs(): Promise<void>
  submit(event: FormEvent): Promise<void>
}

/** `ready`: what of the typed is saved and sent. Where the command is accepted, the case is shown. */
export function useTyped<P>({
  form,
  view,
  begin,
  kept,
  ready,
}: {
  readonly form: DraftForm
  readonly view: CaseView
  readonly begin: P
  readonly kept: Kept | null
  readonly ready: (value: P) => unknown
}): TypedForm<P> {
  const { client } = useDesk()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const draft = useDraft(form)
  const acting = useActing(view, form.action)
  const [value, setValue] = useState(begin)
  const [past, setPast] = useState<readonly { readonly place: string; readonly value: P }[]>([])
  const summary = useRef<HTMLDivElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft is read once, when the form is opened
  useEffect(() => {
    if (kept) draft.began(kept.version, kept.faults)
  }, [])

  function become(next: P): void {
    setValue(next)
    draft.save(ready(next))
  }
  return {
    ...{ form, view, value, draft, acting, summary },
    mayUndo: past.length > 0,
    faultsAt: (path) => draft.faults.filter((fault) => samePath(fault.path, path)),
    change(place, next) {
      if (past.at(-1)?.place !== place) setPast([...past, { place, value }].slice(-MEMORY))
      become(next(value))
    },
    undo() {
      const last = past.at(-1)
      if (!last) return
      setPast(past.slice(0, -1))
      become(last.value)
    },
    async takeTheirs() {
      const theirs = await client.draft(form)
      setValue(theirs.body as P)
      draft.began(theirs.version, theirs.faults)
    },
    async submit(event) {
      event.preventDefault()
      if (acting.busy) return
      if (await acting.act(ready(value))) {
        await draft.drop().catch(() => {})
        await queries.invalidateQueries({ queryKey: ['case', view.case] })
        await navigate(`/cases/${form.procedure}/${view.case}`)
      } else requestAnimationFrame(() => summary.current?.focus())
    },
  }
}
