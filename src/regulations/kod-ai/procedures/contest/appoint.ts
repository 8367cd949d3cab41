import { z } from 'zod'
import { personalText } from '../../../../kernel/index.ts'
import { idText, type Protocol, protocolSchema } from '../shared/index.ts'
import type { Body } from './bodies.ts'
import type { ContestFacts, RollFacts } from './facts.ts'

/** The membership of a body and the document that approved it. */
export const rollSchema = z.object({
  document: protocolSchema,
  rules: protocolSchema.nullable(),
  members: z
    .array(
      z.object({
        person: idText(),
        name: personalText('person'),
        role: z.enum(['chair', 'deputy', 'member']),
        category: z.string().max(40),
        /** The member's entry in the register of interests. */
        entry: idText().optional(),
      }),
    )
    .min(1)
    .max(100),
})
export type Roll = z.infer<typeof rollSchema>

/** A body whose document was used before keeps its members: a change needs a new document (`kod-ai:4.7.2`). */
export function isNewDocument(facts: ContestFacts, body: Body, document: Protocol): boolean {
  const before = facts.bodies[body]
  const used = before ? [before.document, ...before.former] : []
  return !used.some((d) => d.number === document.number && d.date === document.date)
}

/** The first person listed twice. */
export function seatedTwice(roll: Roll): string | null {
  const seen = new Set<string>()
  for (const { person } of roll.members) {
    if (seen.has(person)) return person
    seen.add(person)
  }
  return null
}

export function unknownCategories(roll: Roll, known: Readonly<Record<string, unknown>>): readonly string[] {
  return roll.members.map((m) => m.category).filter((c) => !(c in known))
}

/** Facts with the new roll; what stood before is kept by its document. */
export function withRoll(
  facts: ContestFacts,
  body: Body,
  roll: Roll,
  categories: Readonly<Record<string, unknown>>,
): ContestFacts {
  const before = facts.bodies[body]
  const next: RollFacts = {
    ...roll,
    former: before ? [...before.former, before.document] : [],
    missing: Object.keys(categories).filter((c) => !roll.members.some((m) => m.category === c)),
  }
  return { ...facts, bodies: { ...facts.bodies, [body]: next } }
}
