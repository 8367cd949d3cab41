import { z } from 'zod'
import { someText } from '../../../../../kernel/index.ts'
import { conflict } from '../../contract/index.ts'
import { linesOf } from '../facts.ts'
import { trancheKey } from '../grants.ts'
import { action } from '../vocabulary.ts'

/** The register was not sent: its tranches are due again. Its number stays in the series. */
export const withdraw = action({
  name: 'withdraw',
  title: { ru: 'Отозвать реестр', en: 'Withdraw the register' },
  clauses: ['kod-ai:contract-3.3.3'],
  by: ['finance', 'director'],
  from: ['drawn', 'confirmed'],
  to: 'withdrawn',
  input: z.strictObject({ reason: someText(400) }),
  guard(guard, { facts }) {
    guard.ensure(
      linesOf(facts).every((line) => line.outcome === null),
      'kod-ai:contract-3.3.3',
      'register.at-bank',
      {},
      conflict('SETTLED_ALREADY'),
    )
  },
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    withdrawn: { on, by: actor.id, reason: input.reason },
  }),
  releases: ({ facts }) =>
    facts.parts.filter((p) => p.lines.length > 0).map(({ grant, tranche }) => trancheKey(grant, tranche)),
  children: ({ facts, file }) =>
    facts.parts
      .filter((p) => p.lines.length > 0)
      .map(({ grant, tranche }, n) => ({
        child: `free-${n + 1}`,
        procedure: 'grant',
        case: grant,
        action: 'leave-register',
        input: { tranche, register: file.id },
      })),
})
