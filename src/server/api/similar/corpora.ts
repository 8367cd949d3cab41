import { setImmediate as nobodyWaits } from 'node:timers/promises'
import type { EngineParts, Feed } from '../../../engine/index.ts'
import type { CaseFile, ComparedText, Procedure } from '../../../kernel/index.ts'
import { type Corpus, createCorpus } from '../../../similarity/index.ts'

/** Fingerprints of the cases of a procedure, and how far they are read. */
export interface Reading {
  readonly corpus: Corpus
  readonly ready: boolean
  readonly read: number
  readonly of: number
}

/** Fingerprints by tenant and procedure, built when they are first asked for. */
export interface Corpora {
  /** Waits for so many milliseconds at most; what is not read by then goes on being read. */
  reading(tenant: string, procedure: Procedure, patience: number): Promise<Reading>
  close(): void
}

interface Held {
  corpus: Corpus
  /** Cases that have changed since they were read. */
  readonly changed: Set<string>
  building: Promise<void> | null
  ready: boolean
  read: number
  of: number
}

export const textsOf = (procedure: Procedure, file: CaseFile): readonly ComparedText[] =>
  procedure.comparing?.texts(file) ?? []

/** Cases that are read at a time. */
const AT_ONCE = 25

/** Corpora over the cases of an engine, kept up by its feed. */
export function createCorpora(
  { store, index }: Pick<EngineParts, 'store' | 'index'>,
  feed: Feed,
  failed: (error: unknown) => void,
): Corpora {
  const corpora = new Map<string, Held>()
  const keyOf = (tenant: string, procedure: string) => `${tenant} ${procedure}`
  const stop = feed.subscribe((change) => {
    if (!change.live) corpora.get(keyOf(change.tenant, change.procedure))?.changed.add(change.case)
  })

  async function readAll(
    held: Held,
    tenant: string,
    procedure: Procedure,
    ids: readonly string[],
    told: (count: number) => void,
  ): Promise<void> {
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const some = ids.slice(at, at + AT_ONCE)
      // Taken out first: what changes while it is read is read again.
      for (const id of some) held.changed.delete(id)
      const files = new Map((await store.loadAll(tenant, some)).map((file) => [file.id, file]))
      for (const id of some) {
        const file = files.get(id)
        const texts = file ? textsOf(procedure, file).map(({ text }) => text) : []
        if (texts.length > 0) held.corpus.put(id, texts)
        else held.corpus.drop(id)
      }
      told(some.length)
      // Whoever asks the server for something else meanwhile has a turn.
      await nobodyWaits()
    }
  }

  async function build(held: Held, tenant: string, procedure: Procedure): Promise<void> {
    const rows = await index.rows(tenant, { procedure: procedure.id })
    held.of = rows.length
    const ids = rows.map((row) => row.case)
    await readAll(held, tenant, procedure, ids, (count) => {
      held.read += count
    })
    held.ready = true
  }

  return {
    async reading(tenant, procedure, patience) {
      const key = keyOf(tenant, procedure.id)
      let held = corpora.get(key)
      if (!held) {
        held = { corpus: createCorpus(), changed: new Set(), building: null, ready: false, read: 0, of: 0 }
        corpora.set(key, held)
        held.building = build(held, tenant, procedure).catch((error: unknown) => {
          // Begun anew by the next question.
          corpora.delete(key)
          failed(error)
        })
      }
      if (!held.ready) {
        let timer: ReturnType<typeof setTimeout> | undefined
        const enough = new Promise<void>((done) => {
          timer = setTimeout(done, patience)
        })
        await Promise.race([held.building, enough])
        clearTimeout(timer)
      }
      if (held.ready) await readAll(held, tenant, procedure, [...held.changed], () => {})
      const { corpus, ready, read, of } = held
      return { corpus, ready, read, of }
    },
    close: stop,
  }
}
