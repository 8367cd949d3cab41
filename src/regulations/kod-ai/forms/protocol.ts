import type { Form, Text } from '../../../kernel/index.ts'
import type { KodAiClause } from '../clauses/index.ts'
import { both, copied, copiedChoice, copiedCount, copiedDate, copiedSum } from './kit.ts'

/** Bodies that decide by a protocol, in the order of their stages. */
export type ProtocolBody = 'jury' | 'council' | 'commission' | 'directorate'

const titles: Readonly<Record<ProtocolBody, Text>> = {
  jury: both('ПРОТОКОЛ заседания экспертного жюри', 'MINUTES of the expert jury'),
  council: both('ПРОТОКОЛ заседания экспертного совета', 'MINUTES of the expert council'),
  commission: both('ПРОТОКОЛ заседания конкурсной комиссии', 'MINUTES of the contest commission'),
  directorate: both('ПРОТОКОЛ заседания дирекции', 'MINUTES of the directorate'),
}

const decisions = [
  { value: 'support', label: both('поддержать', 'support') },
  { value: 'not-support', label: both('не поддерживать', 'do not support') },
  { value: 'approve', label: both('утвердить', 'approve') },
  { value: 'reject', label: both('отклонить', 'reject') },
  { value: 'return', label: both('вернуть', 'return') },
  { value: 'postponed', label: both('отложено', 'postponed') },
  { value: 'none', label: both('не решено', 'not decided') },
]

const most: readonly [number, number] = [0, 5000]

/** The head of a protocol: what it records and who was there. */
const head = (clause: KodAiClause) =>
  ({
    kind: 'fields',
    fields: [
      copied(clause, 'number', 'Протокол №', 'Minutes No.'),
      copiedDate(clause, 'signed', 'от', 'of', { joined: ' от ' }),
      copiedDate(clause, 'date', 'Заседание', 'Sitting of'),
      copied(clause, 'contest', 'Конкурс', 'Contest'),
      copied(clause, 'document', 'Состав утверждён', 'Membership approved by'),
      copied(clause, 'rules', 'Порядок работы', 'Rules of work', { when: { rules: 'some' } }),
      copied(clause, 'present', 'Присутствовали', 'Present'),
      copied(clause, 'absent', 'Отсутствовали', 'Absent'),
      copied(clause, 'quorum', 'Явка', 'Attendance'),
    ],
  }) as const

const foot = (clause: KodAiClause, decide: KodAiClause) =>
  [
    {
      kind: 'table',
      key: 'reasons',
      clause: decide,
      title: both('Основания', 'Reasons'),
      rows: most,
      columns: [copied(decide, 'number', '№', 'No.'), copied(decide, 'reason', 'Основание', 'Reason')],
      when: { reasons: 'some' },
    },
    {
      kind: 'table',
      key: 'conflicts',
      clause: 'kod-ai:4.6.4',
      title: both('Отводы и заявленные конфликты интересов', 'Recusals and declared conflicts'),
      rows: most,
      columns: [
        copied('kod-ai:4.6.4', 'number', 'Заявка', 'Application'),
        copied('kod-ai:4.6.4', 'person', 'Кто', 'Who'),
        copied('kod-ai:4.6.4', 'ground', 'Основание', 'Ground'),
      ],
      when: { conflicts: 'some' },
    },
    { kind: 'signatures', each: 'expert', clause },
  ] as const

/** The protocol of a sitting of the jury (`kod-ai:4.7.10`): attendance, recusals, votes, decisions and sums. No blank is prescribed; this one is ours. */
export const juryProtocol: Form = {
  id: 'kod-ai/protocol-jury',
  place: both('Этап 4 конкурсного отбора', 'Stage 4 of the selection'),
  title: titles.jury,
  clauses: ['kod-ai:4.7.10', 'kod-ai:4.7.8', 'kod-ai:4.7.3/1'],
  parts: [
    head('kod-ai:4.7.10'),
    {
      kind: 'table',
      key: 'items',
      clause: 'kod-ai:4.7.8',
      title: both('Решения', 'Decisions'),
      rows: most,
      columns: [
        copied('kod-ai:4.7.1', 'number', '№', 'No.'),
        copied('kod-ai:4.7.1', 'title', 'Тема', 'Topic'),
        copiedSum('kod-ai:2.1/1', 'requested', 'Запрошено, ₽', 'Requested, ₽'),
        copiedCount('kod-ai:4.7.5', 'for', 'За', 'For', { group: both('Голоса', 'Votes') }),
        copiedCount('kod-ai:4.7.5', 'against', 'Против', 'Against', { group: both('Голоса', 'Votes') }),
        copiedCount('kod-ai:4.7.5', 'abstain', 'Возд.', 'Abst.', { group: both('Голоса', 'Votes') }),
        copiedChoice('kod-ai:4.7.8', 'decision', 'Решение', 'Decision', { choices: decisions }),
        copiedSum('kod-ai:4.7.8.a', 'amount', 'Сумма, ₽', 'Sum, ₽'),
      ],
      total: { label: both('Итого', 'Total'), of: ['requested', 'amount'] },
    },
    ...foot('kod-ai:4.7.10', 'kod-ai:4.7.8'),
  ],
}

/** The protocol of a body that decides on a list: what it was given, what it decided, what it may do with sums. */
export const bodyProtocol = (
  body: Exclude<ProtocolBody, 'jury'>,
  decide: KodAiClause,
  protocol: KodAiClause,
): Form => ({
  id: `kod-ai/protocol-${body}`,
  place: {
    council: both('Этап 5 конкурсного отбора', 'Stage 5 of the selection'),
    commission: both('Этап 6 конкурсного отбора', 'Stage 6 of the selection'),
    directorate: both('Этап 7 конкурсного отбора', 'Stage 7 of the selection'),
  }[body],
  title: titles[body],
  clauses: [protocol, decide],
  parts: [
    head(protocol),
    {
      kind: 'table',
      key: 'items',
      clause: decide,
      title: both('Решения', 'Decisions'),
      rows: most,
      columns: [
        copied(decide, 'number', '№', 'No.'),
        copied(decide, 'title', 'Тема', 'Topic'),
        copiedSum('kod-ai:2.1/1', 'requested', 'Запрошено, ₽', 'Requested, ₽'),
        copiedSum(decide, 'proposed', 'До органа, ₽', 'By the body before, ₽'),
        copiedChoice(decide, 'decision', 'Решение', 'Decision', { choices: decisions }),
        copiedSum(decide, 'amount', 'Сумма, ₽', 'Sum, ₽'),
      ],
      total: { label: both('Итого', 'Total'), of: ['requested', 'proposed', 'amount'] },
    },
    ...foot(protocol, decide),
  ],
})
