import type { CaseView } from '../../screens/index.ts'
import type { Events } from '../base/index.ts'
import type { Course } from './seen.ts'

/** What every part of the course is drawn from. */
export interface Told {
  readonly view: CaseView
  readonly seen: Course
  readonly events: Events
  /** A person by name; without one, as somebody. */
  readonly nameOf: (person: string) => string
}
