import type { Actor } from '../../../../engine/index.ts'
import { makeBench, party } from '../../../../regulations/sco/testing/index.ts'
import { caseOf, stage } from './kit.ts'

/** The programme deposited, and the API over it. */
export async function programme() {
  const b = await makeBench()
  const s = stage(b)
  const open = (kind: string, action: string, input: unknown, who: Actor = party('ru')) =>
    s.open(`sco-${kind}`, b.programme, action, input, who)
  /** A case that a Party opened, and the requests on it. */
  async function opened(kind: string, action: string, input: unknown, owner: Actor = party('ru')) {
    const id = await caseOf(await open(kind, action, input, owner))
    return { id, ...on(kind, id, owner) }
  }
  const on = (kind: string, id: string, owner: Actor = party('ru')) => ({
    act: (step: string, sent: unknown, by: Actor = owner) => s.act(`sco-${kind}`, id, step, sent, by),
    see: (by: Actor = owner) => s.see(`sco-${kind}`, id, by),
  })
  return { b, s, open, opened, on }
}
