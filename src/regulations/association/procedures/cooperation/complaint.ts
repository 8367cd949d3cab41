import { z } from 'zod'
import { flow, idText, someText, t, unless } from '../shared/index.ts'

/** A complaint ends in a recorded outcome: no sanction, no expulsion (`association:5.2/1`, `association:6.1`). */
export const complaint = flow({
  id: 'association-complaint',
  title: t('Обращение о принципе', 'Complaint about a principle'),
  clause: 'association:5.2/1',
  states: {
    filed: ['подано', 'filed'],
    explained: ['есть объяснение', 'explained'],
    discussed: ['обсуждено', 'discussed'],
    noted: ['принято к сведению', 'noted', true],
  },
  steps: [
    {
      name: 'file',
      title: t('Подать', 'File'),
      clauses: ['association:5.2/1', 'association:2.3/7'],
      who: 'party',
      from: 'new',
      to: 'filed',
      input: {
        title: someText(500),
        against: idText(),
        principle: z.int().min(1).max(7),
        facts: someText(10000),
      },
    },
    {
      name: 'explain',
      title: t('Объяснить', 'Explain'),
      clauses: ['association:5.2/1'],
      who: 'other',
      from: ['filed'],
      to: 'explained',
      input: { explanation: someText(10000) },
      check: ({ facts, party }) => [
        unless(
          facts.card.against === party,
          'OWN_EXPLANATION',
          '',
          'association:5.2/1',
          'объясняет сама Сторона / the Party itself',
          'role',
        ),
      ],
    },
    {
      name: 'discuss',
      title: t('Обсудить', 'Discuss'),
      clauses: ['association:5.2/1'],
      who: 'csr',
      from: ['filed', 'explained'],
      to: 'discussed',
      input: {},
    },
    {
      name: 'note',
      title: t('Принять к сведению', 'Note'),
      clauses: ['association:5.2/1', 'association:6.1'],
      who: 'csr',
      from: ['discussed'],
      to: 'noted',
      input: { outcome: someText(4000) },
    },
  ],
})
