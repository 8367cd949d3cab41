import { z } from 'zod'
import { conflict, content, repeated } from '../../contract/index.ts'
import { idText } from '../../shared/index.ts'
import { grantsNeed, trancheKey } from '../grants.ts'
import { action } from '../vocabulary.ts'

const item = z.strictObject({ grant: idText(), tranche: z.int() })
const input = z.strictObject({ items: z.array(item).min(1).max(500) })

/** Tranches that are due go into one register; each stands in no other, and its grant tells where the money goes. */
export const drawUp = action({
  name: 'draw-up',
  title: { ru: 'Составить реестр', en: 'Draw up a register' },
  clauses: ['kod-ai:contract-3.3.1', 'kod-ai:contract-3.3.3', 'kod-ai:6.4.4', 'kod-ai:contract-4.1.k'],
  by: ['finance'],
  from: 'new',
  to: 'drafting',
  input,
  needs: {
    grants: grantsNeed(({ input: asked }) => (asked as z.infer<typeof input>).items.map((i) => i.grant)),
  },
  guard(guard, { input: { items }, needs }) {
    const twice = repeated(items.map((i) => `${i.grant}/${i.tranche}`))
    guard.ensure(
      twice.length === 0,
      'kod-ai:contract-3.3.3',
      'register.repeated',
      { list: twice },
      content('REPEATED', 'items'),
    )
    items.forEach(({ grant, tranche }, n) => {
      const known = needs.grants.find((one) => one.grant === grant)
      const agreement = known?.agreement ?? grant
      guard.ensure(
        known?.due.includes(tranche) ?? false,
        'kod-ai:6.4.4',
        'register.not-due',
        { agreement, tranche },
        conflict('NOT_DUE', `items.${n}`),
      )
      guard.ensure(
        !known?.held,
        'kod-ai:contract-4.1.k',
        'register.held',
        { agreement },
        conflict('REQUISITES_PENDING', `items.${n}`),
      )
    })
  },
  claims: ({ input: { items } }) =>
    items.map(({ grant, tranche }) => ({
      key: trancheKey(grant, tranche),
      mode: 'refuse' as const,
      clause: 'kod-ai:contract-3.3.3' as const,
    })),
  number: () => 'kod-ai/payments',
  effect: (facts, { input: { items }, on, actor, needs }) => ({
    ...facts,
    drawn: { on, by: actor.id },
    parts: items.map(({ grant, tranche }) => ({
      grant,
      tranche,
      agreement: needs.grants.find((one) => one.grant === grant)?.agreement ?? '',
      signed: null,
      amount: '0.00',
      refused: null,
      lines: [],
    })),
  }),
  children: ({ file, input: { items } }) =>
    items.map(({ grant, tranche }, n) => ({
      child: `ask-${n + 1}`,
      procedure: 'grant',
      case: grant,
      action: 'put-in-register',
      input: { tranche, register: file.id },
    })),
})
