import type { CaseView } from '../screens/index.ts'
import type { Events, Seen } from './ground.ts'

/** What every part of the screen is drawn from. */
export interface Told {
  readonly view: CaseView
  readonly seen: Seen
  readonly events: Events
}
