import { type IsoDate, kopecks, money, sha256Hex } from '../../kernel/index.ts'
import type { GrantFacts } from '../../regulations/kod-ai/index.ts'
import type { Desk } from './desk.ts'
import type { Life } from './life.ts'
import { signed } from './papers.ts'
import { staff } from './story.ts'

/** A grant on the desk. */
export type Grant = Desk<GrantFacts>

export const lastStage = ({ facts }: Grant): number => facts.stages.length
export const endOf = ({ facts }: Grant, stage: number): IsoDate => facts.stages[stage - 1]!.ends

/** A part of a sum, in kopecks rounded down. */
export const part = (amount: string, perMille: number): string =>
  money((kopecks(amount) * BigInt(perMille)) / 1000n)

/** The id of the latest entry of a list that the procedure numbers by itself. */
export const latest = (prefix: 'asked' | 'check' | 'return' | 'penalty' | 'force', count: number): string =>
  `${prefix}-${count}`

export const documentOf = ({ id }: Grant, name: string): string => sha256Hex(`${id} ${name}`)

/** An additional agreement: drafted, signed by every member and then by the Fund (`kod-ai:contract-10.3`). */
export async function* supplement(
  grant: Grant,
  kind: 'amendment' | 'termination',
  changes: Readonly<Record<string, unknown>>,
): Life {
  const number = grant.facts.supplements.length + 1
  const document = documentOf(grant, `supplement ${number}`)
  await grant.must(staff.officer, 'propose-supplement', { kind, changes, document })
  const input = { number, signature: signed(document) }
  const instants = grant.spread(grant.story.members.length, 6)
  for (const [i, who] of grant.team().entries()) {
    yield instants[i]!
    await grant.must(who, 'sign-supplement', input)
  }
  yield grant.day(grant.random.between(1, 3))
  await grant.must(staff.director, 'sign-supplement-by-fund', input)
}
