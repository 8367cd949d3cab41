import { z } from 'zod'
import { technologies } from '../../parameters.ts'
import { independence } from '../../rules/index.ts'
import { flow, idText, someText, t, unless } from '../shared/index.ts'

/** Support asked of CSR or an expert organisation, free of charge (`association:1.4/1`). */
export const consultation = flow({
  id: 'association-consultation',
  title: t('Сопровождение и консультация', 'Support and consultation'),
  clause: 'association:1.4/1',
  states: {
    asked: ['запрошена', 'asked'],
    'in-work': ['в работе', 'in work'],
    answered: ['отвечена', 'answered'],
    closed: ['завершена', 'closed', true],
  },
  steps: [
    {
      name: 'ask',
      title: t('Запросить', 'Ask'),
      clauses: ['association:1.4/1', 'association:5.2/9', 'association:3.1/18'],
      who: 'party',
      from: 'new',
      to: 'asked',
      input: { title: someText(500), technology: z.enum(technologies), text: someText(10000) },
    },
    {
      name: 'assign',
      title: t('Назначить исполнителя', 'Assign'),
      clauses: ['association:2.2/4', 'association:1.4/1', 'association:3.1/18'],
      who: 'csr',
      from: ['asked'],
      to: 'in-work',
      input: { executor: idText() },
      check: ({ facts, input, parties, rule }) => [
        unless(
          input.executor === 'CSR' ||
            parties.some((one) => one.id === input.executor && one.category === 'expert'),
          'EXPERT_ONLY',
          'executor',
          'association:2.2/4',
          'экспертная организация / an expert organisation',
        ),
        unless(
          rule(independence, {
            evaluator: String(input.executor),
            owner: null,
            customer: facts.owner,
            contractor: null,
            participants: [],
          }).independent,
          'NOT_INDEPENDENT',
          'executor',
          'association:3.1/18',
          String(input.executor),
          'state',
        ),
      ],
    },
    {
      name: 'answer',
      title: t('Ответить', 'Answer'),
      clauses: ['association:1.4/1', 'association:5.2/9'],
      who: 'csr',
      from: ['in-work'],
      to: 'answered',
      input: { answer: someText(20000) },
    },
    {
      name: 'close',
      title: t('Завершить', 'Close'),
      clauses: ['association:1.4/1'],
      who: 'owner',
      from: ['answered'],
      to: 'closed',
      input: {},
    },
  ],
})
