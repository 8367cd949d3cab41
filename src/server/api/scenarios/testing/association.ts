import type { Actor } from '../../../../engine/index.ts'
import { associationAgreement } from '../../../../regulations/association/index.ts'
import { forParty, foundedIn } from '../../../../regulations/association/testing/index.ts'
import { type Bench, makeBench } from '../../../../regulations/kod-ai/testing/index.ts'
import { caseOf, type Stage, stage } from './kit.ts'

/** Where no agreement was signed yet, and the API over it. */
export function nowhere() {
  const t = makeBench('2021-03-01', [associationAgreement])
  return { t, s: stage(t) }
}

/** An association of five Parties, and the API over it. */
export async function hub({ t, s }: { t: Bench; s: Stage } = nowhere()) {
  const ledger = await foundedIn(t)
  const open = (kind: string, action: string, input: unknown, who: Actor = forParty('C')) =>
    s.open(`association-${kind}`, ledger, action, input, who)
  /** A case that a Party opened, and the requests on it. */
  async function opened(kind: string, action: string, input: unknown, who?: Actor) {
    const id = await caseOf(await open(kind, action, input, who))
    return {
      id,
      act: (step: string, sent: unknown, by: Actor = forParty('A')) =>
        s.act(`association-${kind}`, id, step, sent, by),
      see: (by: Actor | null = forParty('A')) => s.see(`association-${kind}`, id, by),
    }
  }
  return { t, s, ledger, open, opened }
}

export const plan = {
  title: 'План',
  halfYear: '2021-H2',
  items: [{ title: 'Семинар', directions: [11], executor: 'E', until: '2021-12-01' }],
}
/** An answer to a version of a text. */
export const yes = (version: number) => ({ answer: 'agree', version, reason: null })
