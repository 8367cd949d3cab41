import { type Change, isNewTo, lookAt } from '../../../engine/index.ts'
import type { ApiParts } from '../parts.ts'
import type { Viewer } from '../reader.ts'

/** What a subscriber hears of a case: no content; `version` is null for whoever does not oversee the case. */
export interface Heard {
  readonly case: string
  readonly procedure: string
  readonly version: number | null
  readonly state: string
  /** Votes beside the case changed, the case itself did not. */
  readonly live?: true
}

/** Somebody who listens. `tell` must not wait. */
export interface Subscriber {
  readonly viewer: () => Viewer
  readonly wants: (change: Change) => boolean
  readonly tell: (heard: Heard) => void
}

/** Changes of one case are told together when so many milliseconds are over. */
const PAUSE = 50

interface Waiting {
  readonly change: Change
  /** The first version that was not told yet. */
  readonly from: number
}

/** Hears every change once and tells each subscriber of the cases that they may see. */
export interface Hub {
  /** @returns what ends the subscription */
  subscribe(subscriber: Subscriber): () => void
}

export function makeHub({ engine, feed, failed }: Pick<ApiParts, 'engine' | 'feed' | 'failed'>): Hub {
  const subscribers = new Set<Subscriber>()
  const waiting = new Map<string, Waiting>()
  let unsubscribe: (() => void) | null = null
  let timer: NodeJS.Timeout | null = null

  function hear(change: Change): void {
    const name = `${change.tenant}/${change.case}${change.live ? ' live' : ''}`
    waiting.set(name, { change, from: waiting.get(name)?.from ?? change.version })
    timer ??= setTimeout(() => void flush(), PAUSE)
  }

  async function flush(): Promise<void> {
    if (timer) clearTimeout(timer)
    timer = null
    const batch = [...waiting.values()]
    waiting.clear()
    for (const one of batch) await tell(one).catch(failed)
  }

  async function tell({ change, from }: Waiting): Promise<void> {
    const interested = [...subscribers].filter((s) => s.viewer().tenant === change.tenant && s.wants(change))
    if (interested.length === 0) return
    const file = await engine.parts.store.load(change.tenant, change.case)
    if (!file) return
    const procedure = engine.parts.registry.procedure(file.procedure)
    // Whoever does not see the version hears only of what changed for them; asked once for each set of roles.
    const news = new Map<string, Promise<boolean>>()
    const isNews = (roles: readonly string[]) => {
      const name = [...roles].sort().join(' ')
      const known = news.get(name) ?? isNewTo(engine.parts, file, from, roles)
      news.set(name, known)
      return known
    }
    for (const subscriber of interested) {
      const seen = lookAt(procedure, file, subscriber.viewer().actor)
      if (!seen) continue
      if (change.live) {
        if (!seen.fields.some(({ key }) => key === procedure.voting?.field)) continue
      } else if (seen.version === null && !(await isNews(seen.roles))) continue
      subscriber.tell({
        case: file.id,
        procedure: file.procedure,
        version: seen.version,
        state: file.state,
        ...(change.live ? { live: true } : {}),
      })
    }
  }

  return {
    subscribe(subscriber) {
      subscribers.add(subscriber)
      unsubscribe ??= feed.subscribe(hear)
      return () => {
        subscribers.delete(subscriber)
        if (subscribers.size > 0) return
        unsubscribe?.()
        unsubscribe = null
        if (timer) clearTimeout(timer)
        timer = null
        waiting.clear()
      }
    },
  }
}
