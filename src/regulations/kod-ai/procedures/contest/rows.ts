import { indexNeed } from '../../../../kernel/index.ts'
import type { ApplicationState } from '../application/index.ts'

/** What a refusal tells of an application that stands in the way. */
export interface Waiting {
  readonly case: string
  readonly number: string
}

/** Applications of this contest in the given states. */
export const applicationsIn = (...states: ApplicationState[]) =>
  indexNeed(
    (ask) => ({ procedure: 'application', parent: ask.file.id, states }),
    (rows): readonly Waiting[] => rows.map((r) => ({ case: r.case, number: r.number ?? r.case })),
  )

/** Sittings of a body that have not signed their protocol. */
export const openSittings = (procedure: string) =>
  indexNeed(
    (ask) => ({ procedure, parent: ask.file.id, states: ['planned', 'open'] }),
    (rows): readonly string[] => rows.map((r) => r.case),
  )

/** Numbers for a message: the first twenty. */
export const named = (waiting: readonly Waiting[]): readonly string[] =>
  waiting.slice(0, 20).map((w) => w.number)
