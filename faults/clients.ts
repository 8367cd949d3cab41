import { setTimeout as sleep } from 'node:timers/promises'
import { type Document, filing, type Step } from '../bench/rush.ts'
import type { Person } from './people.ts'
import { talk } from './talk.ts'

/** A command that was answered: what must still be there afterwards. */
export interface Answered {
  readonly person: string
  readonly action: string
  readonly case: string
  readonly seq: number
  readonly hash: string
}

export interface Load {
  readonly answered: readonly Answered[]
  /** Refusals: there should be none. */
  readonly refused: readonly string[]
  /** Milliseconds of each answered command, repetitions included. */
  readonly took: readonly number[]
  /** Commands that were sent again. */
  readonly repeated: number
}

interface Answer {
  readonly case: string
  readonly event: { readonly seq: number; readonly hash: string }
}

/** Sends one command until it is answered; always with the same key. */
async function send(
  address: string,
  contest: string,
  who: Person,
  step: Step,
  version: number,
  key: string,
  load: Writable,
) {
  const path = step.case === null ? step.action : `${step.case}/${step.action}`
  const body = JSON.stringify(step.case === null ? { parent: contest, input: step.input } : step.input)
  const started = performance.now()
  for (let tries = 0; ; tries++) {
    const answer = await talk(`${address}/api/v1/cases/application/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${who.token}`,
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(step.case === null ? {} : { 'if-match': `"${version}"` }),
      },
      body,
    }).catch(() => null)
    if (answer && answer.status < 300) {
      load.took.push(performance.now() - started)
      load.repeated += tries > 0 ? 1 : 0
      return JSON.parse(answer.text) as Answer
    }
    if (answer && answer.status < 500 && answer.status !== 429) {
      load.refused.push(`${step.action}: ${answer.status} ${answer.text.slice(0, 300)}`)
      return null
    }
    if (tries > 600) throw new Error(`${step.action} is not answered: ${answer?.status} ${answer?.text}`)
    await sleep(100)
  }
}

type Writable = {
  answered: Answered[]
  refused: string[]
  took: number[]
  repeated: number
}

const contentHash = async (address: string, who: Person, id: string): Promise<string> => {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await talk(`${address}/api/v1/cases/application/${id}`, {
      headers: { authorization: `Bearer ${who.token}` },
    }).catch(() => null)
    const shown = answer?.status === 200 ? (JSON.parse(answer.text) as Shown) : null
    const signatures = shown?.fields.find(({ key }) => key === 'signatures')?.value
    if (signatures) return (signatures as { hash: string }).hash
    await sleep(100)
  }
  throw new Error(`${id} does not show its hash`)
}

interface Shown {
  readonly fields: readonly { readonly key: string; readonly value: unknown }[]
}

/** People who file one after another, `clients` at once, until everyone has filed or `until` says stop. */
export async function fileAll(
  address: string,
  contest: string,
  people: readonly Person[],
  clients: number,
  until: () => boolean = () => false,
  papers: (who: Person) => Promise<readonly Document[] | undefined> = async () => undefined,
): Promise<Load> {
  const load: Writable = { answered: [], refused: [], took: [], repeated: 0 }
  const waiting = [...people]
  const client = async () => {
    for (let who = waiting.shift(); who && !until(); who = waiting.shift()) {
      let done = { id: '', contentHash: '', version: 0 }
      let n = 0
      for (const step of filing(who.id, () => done, await papers(who))) {
        const given = step.action === 'sign' ? await signed(address, who, step, done.id) : step
        const answer = await send(address, contest, who, given, done.version, `${who.id}-${n++}`, load)
        if (!answer) break
        const { seq, hash } = answer.event
        done = { ...done, id: answer.case, version: seq }
        load.answered.push({ person: who.id, action: step.action, case: answer.case, seq, hash })
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return load
}

async function signed(address: string, who: Person, step: Step, id: string): Promise<Step> {
  const hash = await contentHash(address, who, id)
  return { ...step, input: { ...(step.input as object), contentHash: hash } }
}
