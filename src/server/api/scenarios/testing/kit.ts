import { expect } from 'vitest'
import type { Actor } from '../../../../engine/index.ts'
import type { CaseFile } from '../../../../kernel/index.ts'
import { asker, type TestApi, testApi } from '../../testing/index.ts'

type Under = Parameters<typeof testApi>[0]
/** What of a bench a stage stands on. */
interface Placed extends Under {
  file(id: string): Promise<CaseFile>
}

/** People of a programme before the API: each step is a request, and what follows from it is done at once. */
export interface Stage {
  readonly api: TestApi
  /** `POST /cases/<procedure>/<action>`. */
  open(
    procedure: string,
    parent: string | null,
    action: string,
    input: unknown,
    who: Actor | null,
  ): Promise<Response>
  /** `POST /cases/<procedure>/<case>/<action>` on the version that stands. */
  act(procedure: string, id: string, action: string, input: unknown, who: Actor | null): Promise<Response>
  /** `GET /cases/<procedure>/<case>`: its state and the values by the keys of its fields. */
  see(procedure: string, id: string, who: Actor | null): Promise<Seen>
  /** `GET /notices`: what somebody was told of a case, in English. */
  told(who: Actor, id: string): Promise<readonly string[]>
  /** `POST /rules/<rule>`: the value decided. */
  rule(id: string, facts: unknown): Promise<unknown>
}

export interface Seen {
  readonly state: string
  readonly today: string
  readonly deadlines: readonly {
    readonly key: string
    readonly due: string
    readonly stoppedOn: string | null
  }[]
  readonly actions: readonly { readonly name: string }[]
  readonly fields: Readonly<Record<string, unknown>>
}

const asking = (who: Actor | null) => (who ? asker(who.id, ...who.roles) : null)

interface Notice {
  readonly case: string
  readonly message: { readonly en: string }
}

/** The API over a bench on which drivers have put cases into place. */
export function stage(bench: Placed, more: Parameters<typeof testApi>[1] = {}): Stage {
  const api = testApi(bench, more)
  const sent = async (path: string, body: unknown, who: Actor | null, headers: Record<string, string>) => {
    const answer = await api.post(path, body, asking(who), headers)
    expect((await bench.engine.drain()).failures).toEqual([])
    expect(api.failures).toEqual([])
    return answer
  }
  return {
    api,
    open: (procedure, parent, action, input, who) =>
      sent(`/cases/${procedure}/${action}`, { ...(parent === null ? {} : { parent }), input }, who, {}),
    async act(procedure, id, action, input, who) {
      const { version } = await bench.file(id)
      return sent(`/cases/${procedure}/${id}/${action}`, input, who, { 'if-match': `"${version}"` })
    },
    async see(procedure, id, who) {
      const answer = await api.get(`/cases/${procedure}/${id}`, asking(who))
      expect(answer.status).toBe(200)
      const { fields, ...seen } = (await answer.json()) as Omit<Seen, 'fields'> & {
        readonly fields: readonly { readonly key: string; readonly value: unknown }[]
      }
      return { ...seen, fields: Object.fromEntries(fields.map(({ key, value }) => [key, value])) }
    },
    async told(who, id) {
      const { items } = await api.read<{ readonly items: readonly Notice[] }>('/notices', asking(who))
      return items.flatMap((notice) => (notice.case === id ? [notice.message.en] : []))
    },
    async rule(id, facts) {
      const answer = await api.post(`/rules/${id}`, facts)
      const body = (await answer.json()) as { readonly value: unknown }
      expect(answer.status, JSON.stringify(body)).toBe(200)
      return body.value
    },
  }
}

/** The case of an accepted command. */
export async function caseOf(answer: Response): Promise<string> {
  const body = (await answer.json()) as { readonly case: string }
  expect([200, 201], JSON.stringify(body)).toContain(answer.status)
  return body.case
}

export interface Refused {
  readonly status: 403 | 404 | 405 | 409 | 422
  readonly code: string
  /** The field in which the fault lies, and the clause that is told beside it; null where no field is at fault. */
  readonly at: readonly [path: string, clause: string] | null
}

/** Holds a refusal against what is expected: status, code, and one item that has both the field and the clause. */
export async function expectRefused(answer: Response, { status, code, at }: Refused): Promise<Told> {
  const told = (await answer.json()) as Told
  expect([answer.status, told.code], JSON.stringify(told)).toEqual([status, code])
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  if (at) expect(told.errors).toContainEqual(expect.objectContaining({ path: at[0], clause: at[1] }))
  for (const { message } of told.errors) expect(message).not.toBe('')
  return told
}

interface Told {
  readonly code: string
  readonly errors: readonly {
    readonly path: string
    readonly message: string
    readonly clause?: string
    readonly operands?: Readonly<Record<string, unknown>>
  }[]
}

/** A scenario that is refused: its id and clauses, how, and the request once everything before it stands. */
export type Scenario = readonly [
  title: string,
  status: Refused['status'],
  code: string,
  at: Refused['at'],
  request: () => Promise<Response>,
]
/** Carries such a scenario. */
export async function carried(...[, status, code, at, request]: Scenario): Promise<void> {
  await expectRefused(await request(), { status, code, at })
}
