import { type Regulation, sha256Hex } from '../../../kernel/index.ts'
import { countingIds, memoryStore, memoryVault } from '../../../memory/index.ts'
import { type MemoryNotices, memoryNotices, withNotices } from '../../../memory/notices/index.ts'
import { type MailingParts, mailNotices } from '../../../notices/index.ts'
import { kodAi } from '../../../regulations/kod-ai/index.ts'
import { type Bench, makeBench } from '../../../regulations/kod-ai/testing/index.ts'

/** A bench whose notices are kept, and those to a role brought to the people who are in it. */
export interface ToldBench {
  readonly t: Bench
  readonly notices: MemoryNotices
  /** Lays notices to roles into the lists of these people. */
  share(inRole: Readonly<Record<string, readonly string[]>>): Promise<void>
}

/** Bytes that repeat from run to run. */
function seeded() {
  let n = 0
  return (length: number) => {
    const parts = Array.from({ length: Math.ceil(length / 32) }, () => sha256Hex(`told ${n++}`))
    return Buffer.from(parts.join(''), 'hex').subarray(0, length)
  }
}

/** Makes one in memory. */
export function toldBench(start?: string, regulations: readonly Regulation[] = [kodAi]): ToldBench {
  let notices: MemoryNotices | undefined
  const t = makeBench(start, regulations, (clock) => {
    const store = memoryStore(clock)
    notices = memoryNotices(clock)
    return {
      store: withNotices(store, notices),
      pages: store,
      vault: memoryVault(seeded()),
      ids: countingIds(),
    }
  })
  return {
    t,
    notices: notices!,
    async share(inRole) {
      const parts: MailingParts = {
        tenant: 'fund',
        box: notices!.box,
        engine: t.engine.parts,
        people: { inRole: async (_, role) => inRole[role] ?? [], mailboxes: async () => new Map() },
        post: async () => {},
        linkTo: () => '',
        failed: (error) => {
          throw error
        },
      }
      while ((await mailNotices(parts)).taken > 0);
    },
  }
}
