import { expect } from 'vitest'
import { refusal } from './bench.ts'

export type Attempt = () => Promise<unknown>
/** What a browser is told of a kind of refusal. */
const http: Readonly<Record<string, number>> = { content: 422, state: 409, role: 403 }

/** A scenario: its id and the clauses it names, how it is refused, and the attempt once everything before it stands. */
export type Scenario = readonly [
  id: string,
  told: string,
  status: 422 | 409 | 403,
  code: string,
  clause: string | null,
  field: string | null,
  attempt: () => Promise<Attempt>,
]

/** Carries a scenario through the memory engine and holds its refusal against what is expected. */
export async function carried(...[, , status, code, clause, field, attempt]: Scenario): Promise<void> {
  const refused = await refusal((await attempt())())
  expect([http[refused.kind], refused.code]).toEqual([status, code])
  if (clause !== null) expect(refused.clauses).toContain(clause)
  if (field !== null) expect(refused.paths).toContain(field)
}
