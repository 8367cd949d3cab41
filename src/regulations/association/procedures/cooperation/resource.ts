import { z } from 'zod'
import { fileText, flow, idText, someText, t, took, unless } from '../shared/index.ts'

/** What bears the name or the right of its owner; everything else is a resource that its owner approves the use of. */
const rights: ReadonlySet<string> = new Set(['trade-mark', 'name', 'work'])

/** A resource, a mark or other right of a Party: used only with its written consent and a separate agreement (`association:4.6`). */
export const markConsent = flow({
  id: 'association-resource',
  title: t('Ресурс или знак Стороны', 'Resource or mark of a Party'),
  clause: 'association:3.4',
  states: {
    listed: ['в перечне', 'listed'],
    retired: ['снят', 'retired', true],
  },
  steps: [
    {
      name: 'list',
      title: t('Внести ресурс', 'List a resource'),
      clauses: ['association:3.4', 'association:4.6', 'association:5.2/7'],
      who: 'party',
      from: 'new',
      to: 'listed',
      input: {
        title: someText(500),
        kind: z.enum(['database', 'software', 'research', 'trade-mark', 'name', 'work']),
        terms: someText(4000),
      },
    },
    {
      name: 'request',
      title: t('Попросить доступ', 'Ask for access'),
      clauses: ['association:3.4', 'association:4.6'],
      who: 'other',
      from: ['listed'],
      to: 'same',
      input: { purpose: someText(2000) },
    },
    {
      name: 'consent',
      title: t('Дать письменное согласие', 'Give written consent'),
      clauses: ['association:4.6', 'association:3.4'],
      who: 'owner',
      from: ['listed'],
      to: 'same',
      input: { party: idText(), consent: fileText(), agreement: idText() },
      check: ({ facts, input }) => [
        unless(
          took(facts, 'request', String(input.party)),
          'NOT_ASKED',
          'party',
          'association:4.6',
          'просьба / a request',
        ),
      ],
    },
    {
      name: 'use',
      title: t('Использовать', 'Use'),
      clauses: ['association:4.6', 'association:3.4'],
      who: 'other',
      from: ['listed'],
      to: 'same',
      input: {},
      check: ({ facts, party }) => [
        unless(
          facts.log.some((one) => one.step === 'consent' && one.data.party === party),
          'CONSENT_REQUIRED',
          '',
          rights.has(String(facts.card.kind)) ? 'association:4.6' : 'association:3.4',
          'согласие владельца / consent of the owner',
          'role',
        ),
      ],
    },
    {
      name: 'retire',
      title: t('Снять', 'Retire'),
      clauses: ['association:3.4'],
      who: 'owner',
      from: ['listed'],
      to: 'retired',
      input: {},
    },
  ],
})
