import type { DraftForm } from '../../../server/client/index.ts'
import { blankForm, type Form } from './form.ts'

/**
 * What was typed and is not known to be saved yet, kept in this browser from keystroke to keystroke: a tab that is killed
 * between two saves loses nothing. It goes as soon as the draft is saved, so that nothing personal stays behind.
 */
export interface Shadow {
  readonly tab: string
  /** The version of the draft on which it was typed; null before the first save. */
  readonly base: number | null
  readonly at: string
  readonly form: Form
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const keyOf = (person: string, form: DraftForm) =>
  `mera.typed.${person}.${[form.procedure, form.action, form.case ?? '', form.parent ?? ''].join('/')}`

export function keepShadow(store: Store, person: string, form: DraftForm, shadow: Shadow): void {
  try {
    store.setItem(keyOf(person, form), JSON.stringify(shadow))
  } catch {
    // A full or forbidden store: the draft on the server is still saved after each pause.
  }
}

export const dropShadow = (store: Store, person: string, form: DraftForm): void =>
  store.removeItem(keyOf(person, form))

export function readShadow(store: Store, person: string, form: DraftForm): Shadow | null {
  const text = store.getItem(keyOf(person, form))
  if (text === null) return null
  try {
    const { tab, base, at, form: typed } = JSON.parse(text) as Shadow
    if (typeof tab !== 'string' || typeof at !== 'string' || !Array.isArray(typed?.members)) return null
    return { tab, base: typeof base === 'number' ? base : null, at, form: { ...blankForm('', ''), ...typed } }
  } catch {
    return null
  }
}

/** How what stands in this browser relates to the draft: nothing to do, newer, or typed beside another window's saves. */
export function compare(
  shadow: Shadow | null,
  draft: { readonly version: number; readonly tab: string | null; readonly form: Form | null } | null,
): 'same' | 'newer' | 'apart' {
  if (shadow === null) return 'same'
  if (draft === null) return 'newer'
  if (JSON.stringify(draft.form) === JSON.stringify(shadow.form)) return 'same'
  const isOn = shadow.base === draft.version
  // The save that was under way when the tab ended came through: it is of the same tab.
  return isOn || draft.tab === shadow.tab ? 'newer' : 'apart'
}
