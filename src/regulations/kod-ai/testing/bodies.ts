import { officer } from './bench.ts'
import { type Decided, openBody } from './sittings.ts'
import { type Changes, inCommission, inCouncil, inDirectorate } from './stages.ts'

/** The three bodies: their sittings, the walk to their stage, their two decisions. */
export const bodies = {
  council: { kind: 'council-sitting', walk: inCouncil, yes: 'approve', no: 'reject' },
  commission: { kind: 'commission-sitting', walk: inCommission, yes: 'support', no: 'reject' },
  directorate: { kind: 'directorate-sitting', walk: inDirectorate, yes: 'approve', no: 'return' },
} as const
export type Kind = keyof typeof bodies

/** An open sitting of a body over everything that stands at its stage. */
export async function sitting(body: Kind, count = 1, changes: Changes = {}) {
  const walk = await bodies[body].walk(count, changes)
  const { kind } = bodies[body]
  const id = await openBody(walk.t, kind, walk.contest, walk.applications)
  const [item] = walk.applications
  const decide = (...decisions: Partial<Decided>[]) =>
    walk.t.act(
      kind,
      id,
      'decide',
      {
        decisions: decisions.map((d) => ({
          item: item!,
          decision: bodies[body].yes,
          amount: body === 'directorate' ? null : '1000000.00',
          reason: null,
          ...d,
        })),
      },
      officer,
    )
  return { ...walk, kind, id, item: item!, decide }
}
