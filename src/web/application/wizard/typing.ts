import { useCallback, useEffect, useRef, useState } from 'react'
import type { DraftForm } from '../../../server/client/index.ts'
import { type Draft, useDraft } from '../../act/index.ts'
import { useDesk } from '../../frame/index.ts'
import { draftOf } from './content.ts'
import type { Begin } from './entry.tsx'
import type { Form } from './form.ts'
import { dropShadow, keepShadow } from './shadow.ts'

export interface Typing {
  readonly form: Form
  readonly draft: Draft
  /** What this browser held was newer and was taken. */
  readonly restored: boolean
  /** What this browser holds stands beside the draft of another window: one of them is to be chosen. */
  readonly apart: boolean
  change(change: (form: Form) => Form): void
  choose(mine: boolean): void
}

/** What is typed: kept in this browser with each keystroke, in the draft after each pause. */
export function useTyping(place: DraftForm, begin: Begin): Typing {
  const { seat } = useDesk()
  const draft = useDraft(place)
  const taken = begin.found === 'newer'
  const [form, setForm] = useState(taken ? begin.shadow!.form : begin.form)
  const [apart, setApart] = useState(begin.found === 'apart')
  const tab = useRef(crypto.randomUUID())
  const now = useRef(form)

  const drafts = useRef(draft)
  useEffect(() => {
    drafts.current = draft
  })

  // The same from one drawing to the next: what depends on it is not done again.
  const put = useCallback(
    (next: Form) => {
      now.current = next
      setForm(next)
      keepShadow(localStorage, seat.person, place, {
        tab: tab.current,
        base: drafts.current.version ?? null,
        at: new Date().toISOString(),
        form: next,
      })
      drafts.current.save(draftOf(next, tab.current))
    },
    [place, seat.person],
  )
  const change = useCallback((how: (form: Form) => Form) => put(how(now.current)), [put])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft is read once, when the form is opened
  useEffect(() => {
    if (begin.version !== null) draft.began(begin.version, begin.faults)
    if (taken) put(now.current)
  }, [])

  useEffect(() => {
    if (draft.state === 'saved' && !apart) dropShadow(localStorage, seat.person, place)
  }, [draft.state, apart, place, seat.person])

  return {
    form,
    draft,
    restored: taken,
    apart,
    change,
    choose(mine) {
      setApart(false)
      put(mine ? begin.shadow!.form : begin.form)
    },
  }
}
