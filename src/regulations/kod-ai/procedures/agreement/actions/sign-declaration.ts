import { z } from 'zod'
import { someText } from '../../../../../kernel/index.ts'
import { conflict, content, signature, soundSignature } from '../../contract/index.ts'
import { declarationItems } from '../declaration.ts'
import { action } from '../vocabulary.ts'

/** A member signs the declaration (Appendix 4) and gives the consents of the agreement for the own person. */
export const signDeclaration = action({
  name: 'sign-declaration',
  title: { ru: 'Подписать декларацию', en: 'Sign the declaration' },
  clauses: [
    'kod-ai:declaration-sign',
    'kod-ai:declaration-head',
    'kod-ai:declaration-1',
    'kod-ai:declaration-2',
    'kod-ai:declaration-3',
    'kod-ai:declaration-4',
    'kod-ai:declaration-5',
    'kod-ai:declaration-6',
    'kod-ai:declaration-7',
    'kod-ai:declaration-8',
    'kod-ai:declaration-9',
    'kod-ai:declaration-10',
    'kod-ai:declaration-truth',
    'kod-ai:contract-7.3',
    'kod-ai:contract-7.5',
    'kod-ai:5.7.m',
  ],
  by: ['member'],
  from: ['awaiting-papers', 'remarks', 'fund-review'],
  to: 'same',
  signature: true,
  input: z.strictObject({
    /** Numbers of the items whose boxes are ticked. */
    items: z.array(z.int()).max(10).meta({ clause: 'kod-ai:declaration-1' }),
    truth: z.boolean().meta({ clause: 'kod-ai:declaration-truth' }),
    /** The version of the text that was shown. */
    version: someText(100),
    signature,
  }),
  guard(guard, { facts, input, actor }) {
    guard.ensure(
      !(actor.id in facts.declared),
      'kod-ai:declaration-sign',
      'declaration.signed',
      {},
      conflict('SIGNED_ALREADY'),
    )
    for (const { item, clause } of declarationItems)
      guard.ensure(
        input.items.includes(item),
        clause,
        'declaration.unchecked',
        { item },
        content('DECLARATION_ITEM', 'items'),
      )
    guard.ensure(
      input.truth,
      'kod-ai:declaration-truth',
      'declaration.truth',
      {},
      content('DECLARATION_TRUTH', 'truth'),
    )
    soundSignature(guard, input.signature, null, 'kod-ai:declaration-sign')
  },
  effect: (facts, { input, on, recordedAt, actor }) => ({
    ...facts,
    declared: { ...facts.declared, [actor.id]: { on, at: recordedAt, version: input.version } },
  }),
})
