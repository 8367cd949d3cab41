import type { Form } from '../../../kernel/index.ts'
import { annexPlace, both, choice, copied, integer, longText, terms, text } from './kit.ts'

/** Annex 6: terms of reference. The blank has no item 2, and none is invented here. */
export const annex6: Form = {
  id: 'kod-ai/annex-6',
  place: annexPlace(6),
  title: both(
    'Техническое задание на выполнение Работ по проекту открытых библиотек по теме:',
    'Terms of reference of the Works of the project of open libraries on the topic:',
  ),
  clauses: ['kod-ai:3.5.a/2'],
  parts: [
    {
      kind: 'fields',
      fields: [
        copied('kod-ai:contract-app-6.topic', 'topic', 'Тема', 'Topic'),
        text('kod-ai:contract-app-6.1', 'name', 'Наименование проекта:', 'Name of the project:', {
          number: '1.',
          max: 500,
        }),
        longText(
          'kod-ai:contract-app-6.3',
          'purpose',
          'Цель выполнения проекта:',
          'Purpose of the project:',
          {
            number: '3.',
          },
        ),
        text(
          'kod-ai:contract-app-6.4',
          'tasks',
          'Задачи по проекту в рамках Договора по программе «Код-ИИ»:',
          'Tasks of the project under the Agreement of the programme "Code AI":',
          { number: '4.', list: [1, 50] },
        ),
        longText(
          'kod-ai:contract-app-6.5',
          'application',
          'Область применения научно-технического продукта и т.п.:',
          'Field of application of the product:',
          { number: '5.' },
        ),
      ],
    },
    {
      kind: 'text',
      text: both(
        '6. Технические требования к научно-техническому продукту и т.п.',
        '6. Technical requirements to the product',
      ),
    },
    {
      kind: 'table',
      key: 'parameters',
      title: both(
        '6.1. Основные технические параметры, определяющие количественные, качественные характеристики.',
        '6.1. Main technical parameters: quantitative and qualitative characteristics.',
      ),
      clause: 'kod-ai:contract-app-6.6.1',
      rows: [1, 50],
      columns: [
        text('kod-ai:contract-app-6.6.1', 'parameter', 'Параметр', 'Parameter', { max: 500 }),
        text('kod-ai:contract-app-6.6.1', 'value', 'Значение', 'Value', { max: 500 }),
        text('kod-ai:contract-app-6.6.1', 'unit', 'Единица', 'Unit', { required: false, max: 50 }),
      ],
    },
    {
      kind: 'table',
      key: 'works',
      title: both(
        '6.2. Перечень Работ, выполняемых в рамках проекта, распределение Работ между членами проектной команды.',
        '6.2. Works of the project and their distribution among the members of the team.',
      ),
      clause: 'kod-ai:contract-app-6.6.2',
      rows: [1, 100],
      columns: [
        text('kod-ai:contract-app-6.6.2', 'work', 'Работа', 'Work', { max: 1000 }),
        integer('kod-ai:contract-app-6.6.2', 'member', 'Член проектной команды №', 'Member of the team No.', {
          least: 1,
          max: 10,
        }),
      ],
    },
    {
      kind: 'fields',
      fields: [
        copied('kod-ai:contract-app-6.7', 'reports', 'Отчетность по проекту:', 'Reports on the project:', {
          number: '7.',
          list: [1, 10],
        }),
        text(
          'kod-ai:contract-app-6.7.results',
          'results',
          'Результаты выполнения Работ',
          'Results of the Works',
          {
            list: [1, 20],
            max: 1000,
          },
        ),
        choice('kod-ai:contract-app-6.8', 'months', 'Сроки выполнения Работ:', 'Term of the Works:', {
          number: '8.',
          choices: terms,
        }),
      ],
    },
  ],
}
