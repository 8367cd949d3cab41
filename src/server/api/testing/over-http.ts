import type { Acted, Actor, Engine } from '../../../engine/index.ts'
import type { CaseFile } from '../../../kernel/index.ts'
import { asker, type TestApi, tenant } from './api.ts'

/** What of a bench sends commands. */
interface Sending {
  readonly engine: Engine
  readonly failures: string[]
  act(procedure: string, id: string, action: string, input: unknown, actor: Actor): Promise<Acted>
  open(
    procedure: string,
    parent: string | null,
    action: string,
    input: unknown,
    actor: Actor,
  ): Promise<CaseFile>
  file(id: string): Promise<CaseFile>
}

export interface Answer {
  readonly case: string
  readonly event: { readonly seq: number; readonly hash: string }
  readonly repeated: boolean
}

/** A command as it goes over HTTP. */
export interface Posted {
  readonly name: string
  readonly path: string
  readonly body: unknown
  readonly actor: Actor
  readonly headers: Readonly<Record<string, string>>
  /** The case it is for, or the parent of the one that opens. */
  readonly place: string | null
}

/** Tries on a command before it is accepted and after; each throws where the API gave way. */
export interface Attack {
  before(posted: Posted): Promise<void>
  after(posted: Posted, answer: Answer): Promise<void>
}

/** The same bench whose people send their commands over HTTP; what the system does stays inside. */
export function overHttp<B extends Sending>(bench: B, api: TestApi, attack: Attack): B {
  let sent = 0
  async function post(command: Omit<Posted, 'headers'>, version: number | null): Promise<Acted> {
    const headers = {
      'idempotency-key': `key-${sent++}`,
      ...(version === null ? {} : { 'if-match': `"${version}"` }),
    }
    const posted = { ...command, headers }
    await attack.before(posted)
    const { id, roles } = posted.actor
    const answer = await api.post(posted.path, posted.body, asker(id, ...roles), headers)
    if (!answer.ok) throw new Error(`${posted.name}: ${answer.status} ${await answer.text()}`)
    const body = (await answer.json()) as Answer
    await attack.after(posted, body)
    const { failures } = await bench.engine.drain()
    for (const { key, problem } of failures) bench.failures.push(`${key}: ${problem.code}`)
    const event = (await bench.engine.parts.store.journal(tenant, body.case))[body.event.seq - 1]!
    return { file: await bench.file(body.case), event, findings: [], rulings: [] }
  }
  return {
    ...bench,
    async act(procedure, id, action, input, actor) {
      if (actor.id === 'system') return bench.act(procedure, id, action, input, actor)
      const path = `/cases/${procedure}/${id}/${action}`
      const { version } = await bench.file(id)
      return post({ name: `${procedure}.${action}`, path, body: input, actor, place: id }, version)
    },
    async open(procedure, parent, action, input, actor) {
      if (actor.id === 'system') return bench.open(procedure, parent, action, input, actor)
      const path = `/cases/${procedure}/${action}`
      const body = { ...(parent === null ? {} : { parent }), input }
      return (await post({ name: `${procedure}.${action}`, path, body, actor, place: parent }, null)).file
    },
  }
}
