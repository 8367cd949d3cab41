import type { CaseFile, CaseRow, Deadline, Task } from '../../kernel/index.ts'
import type { Party } from '../parties.ts'
import type { Commit } from '../ports.ts'

/** A case as lists know it. */
export interface ListedCase {
  readonly id: string
  readonly row?: Partial<Omit<CaseRow, 'number'>>
  /** The counter its number is taken from. */
  readonly counter?: string
  readonly state?: string
  readonly procedure?: string
  readonly parent?: string
  readonly parties?: readonly Party[]
  readonly tasks?: readonly Task[]
  /** Running deadlines: key, instance, due day. */
  readonly deadlines?: readonly (readonly [key: string, instance: string, due: string])[]
}

const head = '0'.repeat(64)

/** The commit that opens such a case, at noon of 6 May 2024 in Moscow. */
export function opening(given: ListedCase): Commit {
  const { id, procedure = 'p', parent = null, state = 'open' } = given
  const deadlines = (given.deadlines ?? []).map(
    ([key, instance, due]): Deadline => ({
      key,
      instance,
      from: '2024-05-06',
      lastDay: due,
      due,
      stoppedOn: null,
    }),
  )
  const blank: CaseFile = {
    tenant: 't',
    id,
    procedure,
    parent,
    state: 'new',
    version: 0,
    edition: 'e',
    readings: {},
    number: null,
    openedAt: '',
    changedAt: '',
    head,
    deadlines: [],
    doneBy: {},
    facts: {},
  }
  return {
    tenant: 't',
    case: id,
    procedure,
    expected: 0,
    text: `{"case":"${id}"}`,
    counter: given.counter ?? null,
    claims: [],
    releases: [],
    parentHead: null,
    pins: [],
    on: '2024-05-06',
    notAfter: null,
    idempotencyKey: null,
    fingerprint: '',
    fires: null,
    before: blank,
    file: ({ seq, recordedAt, number }, hash) => ({
      ...blank,
      state,
      version: seq,
      number,
      openedAt: recordedAt,
      changedAt: recordedAt,
      head: hash,
      deadlines,
    }),
    row: (file) => ({
      case: id,
      procedure,
      parent,
      state,
      version: file.version,
      number: file.number,
      lot: null,
      holder: null,
      title: null,
      sums: {},
      dates: {},
      marks: {},
      ...given.row,
    }),
    tasks: () => given.tasks ?? [],
    parties: () => given.parties ?? [],
    outbox: () => [],
  }
}
