import type { Form } from '../../../kernel/index.ts'
import { annexPlace, both, copied, copiedDate, copiedMoney, longText, members, statement } from './kit.ts'

/** Annex 9: the act on a stage, and on the Works when the stage is the last. */
export const annex9: Form = {
  id: 'kod-ai/annex-9',
  place: annexPlace(9),
  title: both('АКТ о выполнении Работ (этапа Работ)', 'ACT on the Works (a stage of the Works)'),
  titles: [
    {
      title: both('АКТ о выполнении этапа Работ', 'ACT on a stage of the Works'),
      when: { stage: 'interim' },
    },
    { title: both('АКТ о выполнении Работ', 'ACT on the Works'), when: { stage: 'final' } },
  ],
  clauses: ['kod-ai:6.4.3/2', 'kod-ai:6.4.5/2'],
  parts: [
    {
      kind: 'fields',
      fields: [
        copied(
          'kod-ai:contract-app-9.contract',
          'contractNumber',
          'по Договору (Соглашению) №',
          'under Agreement No.',
        ),
        copiedDate('kod-ai:contract-app-9.contract', 'contractDate', 'от', 'dated', {
          joined: ' от ',
        }),
        copiedDate('kod-ai:contract-app-9.place-date', 'actDate', 'г. Москва', 'Moscow'),
        copied('kod-ai:contract-app-9.project', 'project', 'Проект', 'Project'),
        copied('kod-ai:contract-app-9.project', 'stageNumber', 'Этап №', 'Stage No.'),
        copied('kod-ai:contract-app-9.project', 'stageName', 'Название этапа', 'Name of the stage', {
          joined: ' ',
        }),
        copied('kod-ai:contract-app-9.parties', 'fundSignatory', 'в лице', 'represented by'),
        copied('kod-ai:contract-app-9.parties', 'fundAuthority', 'действующего на основании', 'acting on'),
        copied(
          'kod-ai:contract-app-9.parties',
          'names',
          'гражданин / граждане Российской Федерации',
          'citizen / citizens of the Russian Federation',
          { personal: true },
        ),
      ],
    },
    {
      kind: 'statements',
      statements: [
        statement(
          'kod-ai:contract-app-9.done',
          'done',
          'Этап № {stageNumber} выполнен в полном объёме',
          'Stage No. {stageNumber} is done in full',
        ),
      ],
    },
    {
      kind: 'fields',
      fields: [
        longText(
          'kod-ai:contract-app-9.summary',
          'summary',
          'Краткое описание выполненной Работы:',
          'Short description of the Work done:',
          {
            max: 4000,
            check: (value) =>
              [...value].length >= 20
                ? { ok: true }
                : {
                    ok: false,
                    message: both('нужно не меньше 20 знаков', 'at least 20 characters are needed'),
                  },
          },
        ),
        copiedMoney(
          'kod-ai:contract-app-9.stage-cost',
          'stageCost',
          'Стоимость выполненных Работ по этапу №{stageNumber} составляет:',
          'Cost of the Works of stage No. {stageNumber}:',
        ),
        copiedMoney(
          'kod-ai:contract-app-9.transferred',
          'transferred',
          'Сумма гранта, перечисленная Фондом по Договору (Соглашению) о предоставлении гранта, составила:',
          'Grant transferred by the Fund under the Agreement:',
        ),
        copiedMoney(
          'kod-ai:contract-app-9.total',
          'total',
          'Общая сумма гранта по Договору (Соглашению) о предоставлении гранта составляет:',
          'Whole grant under the Agreement:',
        ),
      ],
    },
    {
      kind: 'block',
      key: 'members',
      clause: 'kod-ai:contract-app-9.executors',
      rows: members,
      fields: [
        copied(
          'kod-ai:contract-app-9.executors',
          'fullName',
          'Исполнители проекта',
          'Executors of the project',
          {
            personal: true,
          },
        ),
      ],
    },
    {
      kind: 'signatures',
      each: 'fund-and-member',
      clause: 'kod-ai:contract-app-9.executors',
      fundLabel: both('Фонд', 'The Fund'),
      label: both('Исполнитель {n}', 'Executor {n}'),
      electronic: true,
    },
  ],
}
