import { z } from 'zod'
import type { AssociationClause } from '../../clauses/index.ts'
import { passport, passportShape } from '../../rules/index.ts'
import {
  type CardFacts,
  dateText,
  fileText,
  flow,
  idText,
  lastOf,
  someText,
  t,
  took,
} from '../shared/index.ts'
import { faultIn } from './passport-fault.ts'

const participants = (facts: CardFacts): readonly string[] => [
  facts.owner,
  ...facts.log.filter(({ step }) => step === 'accept').map(({ data }) => String(data.party)),
]
/** Who agreed to the passport since it was last written. */
const agreed = (facts: CardFacts): readonly string[] => {
  const since = facts.log.findLastIndex(({ step }) => step === 'write-passport')
  return facts.log.slice(since + 1).flatMap(({ step, party }) => (step === 'agree' ? [party] : []))
}
const percentOf = (facts: CardFacts): number => {
  const last = lastOf(facts, 'report')
  return typeof last?.data.percent === 'number' ? last.data.percent : 0
}
const only = (facts: CardFacts, party: string) =>
  !participants(facts).includes(party) &&
  ({
    code: 'PARTICIPANT_ONLY',
    path: '',
    clause: 'association:5.2/4',
    what: 'участник / participant',
    kind: 'role',
  } as const)

/** A strategic project: idea, expert discussion, passport agreed by every participant, progress in the registry of CSR. */
export const project = flow({
  id: 'association-project',
  title: t('Проект', 'Project'),
  clause: 'association:3.1/2',
  states: {
    idea: ['идея', 'idea'],
    discussion: ['экспертное обсуждение', 'expert discussion'],
    draft: ['паспорт пишется', 'passport being written'],
    'csr-check': ['проверка ЦСР', 'checked by CSR'],
    agreement: ['согласуют участники', 'participants agree'],
    running: ['идёт', 'running'],
    done: ['завершён', 'done', true],
    stopped: ['остановлен', 'stopped', true],
  },
  steps: [
    {
      name: 'propose',
      title: t('Предложить проект', 'Propose a project'),
      clauses: ['association:3.1/2', 'association:5.2/4', 'association:4.3', 'association:4.3/1'],
      who: 'party',
      from: 'new',
      to: 'idea',
      input: {
        title: someText(500),
        territory: z.enum(['federation', 'region', 'municipality']),
        code: z
          .string()
          .regex(/^\d{2,8}$/)
          .nullable(),
      },
      check: ({ input }) => [
        input.territory !== 'federation' &&
          input.code === null && {
            code: 'TERRITORY_CODE',
            path: 'code',
            clause: 'association:3.1/2',
            what: 'код территории / code of the territory',
          },
      ],
    },
    {
      name: 'ask-to-join',
      title: t('Попроситься в проект', 'Ask to join'),
      clauses: ['association:5.2/4', 'association:5.2/6'],
      who: 'other',
      from: ['idea', 'discussion', 'draft'],
      to: 'same',
      input: {},
    },
    {
      name: 'accept',
      title: t('Принять участника', 'Accept a participant'),
      clauses: ['association:5.2/4', 'association:5.2/6'],
      who: 'owner',
      from: ['idea', 'discussion', 'draft'],
      to: 'same',
      input: { party: idText() },
      check: ({ facts, input }) => [
        !took(facts, 'ask-to-join', String(input.party)) && {
          code: 'NOT_ASKED',
          path: 'party',
          clause: 'association:5.2/4',
          what: 'просьба Стороны / a request of the Party',
        },
      ],
    },
    {
      name: 'discuss',
      title: t('Вынести на обсуждение', 'Put to discussion'),
      clauses: ['association:3.1/2'],
      who: 'owner',
      from: ['idea'],
      to: 'discussion',
      input: {},
    },
    {
      name: 'comment',
      title: t('Высказать мнение', 'Give an opinion'),
      clauses: ['association:3.1/2'],
      who: 'other',
      from: ['discussion'],
      to: 'same',
      input: { opinion: someText(4000) },
    },
    {
      name: 'end-discussion',
      title: t('Завершить обсуждение', 'End the discussion'),
      clauses: ['association:3.1/2'],
      who: 'owner',
      from: ['discussion'],
      to: 'draft',
      input: {},
      check: ({ facts }) => [
        lastOf(facts, 'comment') === undefined && {
          code: 'NO_OPINION',
          path: '',
          clause: 'association:3.1/2',
          what: 'мнение эксперта / an opinion',
          kind: 'state',
        },
      ],
    },
    {
      name: 'write-passport',
      title: t('Внести паспорт', 'Write the passport'),
      clauses: ['association:4.4/1', 'association:2.1', 'association:2.3'],
      who: 'owner',
      from: ['draft'],
      to: 'csr-check',
      input: { passport: passportShape },
      check: ({ input, rule }) =>
        rule(passport, passportShape.parse(input.passport)).broken.map((clause) => ({
          code: 'PASSPORT_INCOMPLETE',
          path: `passport.${faultIn(passportShape.parse(input.passport), clause)}`,
          clause: clause as AssociationClause,
          what: clause,
        })),
    },
    {
      name: 'check-passport',
      title: t('Проверить паспорт', 'Check the passport'),
      clauses: ['association:4.4', 'association:4.4/1'],
      who: 'csr',
      from: ['csr-check'],
      to: 'agreement',
      input: { note: someText(2000) },
    },
    {
      name: 'agree',
      title: t('Согласовать паспорт', 'Agree to the passport'),
      clauses: ['association:4.4/1'],
      who: 'party',
      from: ['agreement'],
      to: 'same',
      input: {},
      check: ({ facts, party }) => [only(facts, party)],
    },
    {
      name: 'refuse',
      title: t('Отказать с причиной', 'Refuse with a reason'),
      clauses: ['association:4.4/1'],
      who: 'party',
      from: ['agreement'],
      to: 'draft',
      input: { reason: someText(2000) },
      check: ({ facts, party }) => [only(facts, party)],
    },
    {
      name: 'approve',
      title: t('Внести в реестр', 'Enter into the registry'),
      clauses: ['association:4.4', 'association:4.4/2'],
      who: 'registry-keeper',
      from: ['agreement'],
      to: 'running',
      input: { number: idText() },
      check: ({ facts }) => [
        participants(facts).some((one) => !agreed(facts).includes(one)) && {
          code: 'NOT_ALL_AGREED',
          path: '',
          clause: 'association:4.4/1',
          what: 'согласие каждого участника / the consent of every participant',
          kind: 'state',
        },
      ],
    },
    {
      name: 'report',
      title: t('Сообщить о ходе', 'Report progress'),
      clauses: ['association:4.4/2'],
      who: 'party',
      from: ['running'],
      to: 'same',
      input: { percent: z.int().min(0).max(100), comment: someText(2000).nullable() },
      check: ({ facts, input, party }) => [
        only(facts, party),
        Number(input.percent) < percentOf(facts) &&
          input.comment === null && {
            code: 'COMMENT_REQUIRED',
            path: 'comment',
            clause: 'association:4.4/2',
            what: 'почему доля снизилась / why the share went down',
          },
      ],
    },
    {
      name: 'finish',
      title: t('Завершить с результатом', 'Finish with a result'),
      clauses: ['association:4.4/2'],
      who: 'registry-keeper',
      from: ['running'],
      to: 'done',
      input: { result: fileText(), on: dateText() },
    },
    {
      name: 'stop',
      title: t('Остановить', 'Stop'),
      clauses: ['association:4.4/2'],
      who: 'registry-keeper',
      from: ['running', 'agreement', 'draft', 'discussion', 'idea'],
      to: 'stopped',
      input: { reason: someText(2000) },
    },
  ],
})
