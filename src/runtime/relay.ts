import {
  deliver,
  type Engine,
  type NoticeSink,
  type OutboxItem,
  type Settled,
  type Standing,
  standing,
} from '../engine/index.ts'
import { type Database, putOff } from '../store/index.ts'

const BATCH = 100
const AT_ONCE = 4

export interface RelayOptions {
  readonly notify: NoticeSink
  /** Told of a command that was refused and is kept aside: somebody has to look at it. */
  readonly refused: (item: OutboxItem, code: string) => void
  /** Told of an error that nobody foresaw; the item is tried again later. */
  readonly failed: (error: unknown) => void
  /** Told at the end of each turn what it did, also where there was nothing to do. */
  readonly turned?: (did: RelayDid) => void
}

/** How many items were done, kept aside after a refusal, put off after an error. */
export interface RelayDid {
  readonly done: number
  readonly refused: number
  readonly putOff: number
}

/**
 * One turn of the relay: takes waiting items, does them, a few cases at once, and settles them together.
 * @returns whether there was anything
 */
export async function relayTurn(db: Database, engine: Engine, options: RelayOptions): Promise<boolean> {
  const { store } = engine.parts
  const items = [...(await store.takeOutbox(BATCH))]
  const all = items.length
  const settled: Settled[] = []
  const stands = standing(engine.parts)
  const worker = async () => {
    for (let item = items.shift(); item; item = items.shift()) {
      const result = await tried(db, engine, item, stands, options)
      if (result) settled.push(result)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  if (settled.length > 0) await store.settleOutbox(settled)
  const refused = settled.filter(({ failure }) => failure !== null).length
  options.turned?.({ done: settled.length - refused, refused, putOff: all - settled.length })
  return all > 0
}

async function tried(
  db: Database,
  engine: Engine,
  item: OutboxItem,
  stands: Standing,
  { notify, refused, failed }: RelayOptions,
): Promise<Settled | null> {
  try {
    const problem = await deliver(engine.parts, item, notify, stands)
    if (problem) refused(item, problem.code)
    return { item, failure: problem?.code ?? null }
  } catch (error) {
    failed(error)
    await putOff(db, item, 'INTERNAL').catch(failed)
    return null
  }
}
