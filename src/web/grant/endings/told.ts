import type { CaseView } from '../../screens/index.ts'
import type { Events } from '../base/index.ts'
import type { Seen } from './shapes.ts'

/** What every part is drawn from. */
export interface Told {
  readonly view: CaseView
  readonly seen: Seen
  readonly events: Events
  /** A person by name; without one, as somebody. */
  readonly nameOf: (person: string) => string
}
