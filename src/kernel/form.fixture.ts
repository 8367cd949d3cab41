import type { Form } from './form.ts'
import type { FormCase } from './form-case.ts'
import type { Text } from './text.ts'

export const t = (ru: string, en = ru): Text => ({ ru, en })

/** An invented blank that uses every general thing of a form once. */
export const blank: Form = {
  id: 'x/blank',
  title: t('ОТЧЕТ', 'REPORT'),
  titles: [{ title: t('ЗАКЛЮЧИТЕЛЬНЫЙ ОТЧЕТ', 'FINAL REPORT'), when: { stage: 'final' } }],
  place: t('Приложение № 1', 'Annex 1'),
  above: [t('В Совет')],
  clauses: ['x:1'],
  notes: [{ mark: '1', clause: 'x:fn1', text: t('Для одного', 'For one') }],
  parts: [
    {
      kind: 'fields',
      head: [t('№'), t('Вопрос'), t('Ответ')],
      fields: [
        {
          key: 'total',
          label: t('Сумма, млн'),
          clause: 'x:2',
          type: 'money',
          unit: 'million',
          positive: true,
          number: '1.',
        },
      ],
    },
    {
      kind: 'block',
      key: 'members',
      clause: 'x:3',
      rows: [1, 3],
      numbering: '3.',
      continued: true,
      unique: ['phone'],
      checks: [
        {
          field: 'phone',
          clause: 'x:3.phone',
          accepts: (row) =>
            row.name === row.phone
              ? { ok: false, message: t('имя и номер совпали', 'name equals number') }
              : { ok: true },
        },
      ],
      fields: [
        {
          key: 'name',
          label: t('ФИО участника {n}'),
          clause: 'x:3.name',
          type: 'text',
          personal: true,
          max: 40,
        },
        {
          key: 'phone',
          label: t('Телефон'),
          clause: 'x:3.phone',
          type: 'text',
          personal: true,
          joined: ', ',
        },
        { key: 'code', label: t('Код {n}'), first: t('Код'), clause: 'x:3.code', type: 'integer', least: 1 },
      ],
    },
    {
      kind: 'table',
      key: 'plan',
      clause: 'x:4',
      rows: [1, 1],
      fixed: [{ row: t('Итог работ') }],
      columns: [
        { key: 'no', label: t('№ п/п'), clause: 'x:4', type: 'integer', rowNumber: true },
        { key: 'row', label: t('Показатель'), clause: 'x:4', type: 'text', derived: true },
        {
          key: 'plan',
          label: t('план'),
          clause: 'x:4.p',
          type: 'choice',
          perYear: true,
          choices: [
            { value: '0', label: t('0') },
            { value: '1', label: t('1') },
          ],
        },
        { key: 'fact', label: t('факт'), clause: 'x:4.f', type: 'text', perYear: true, derived: true },
      ],
    },
    {
      kind: 'table',
      key: 'costs',
      clause: 'x:5',
      rows: [1, 2],
      columns: [
        { key: 'item', label: t('Статья'), clause: 'x:5.1', type: 'text' },
        { key: 'all', label: t('Всего'), clause: 'x:5.2', type: 'money', group: t('Сумма') },
        { key: 'stage', label: t('За этап № {stage}'), clause: 'x:5.3', type: 'money', group: t('Сумма') },
      ],
      total: { label: t('Итого', 'Total'), of: ['all'], texts: { stage: t('100 %') } },
    },
    {
      kind: 'fields',
      title: t('Срок'),
      when: { stage: 'final' },
      fields: [{ key: 'months', label: t('Срок'), clause: 'x:6', type: 'text', when: { team: 'solo' } }],
    },
    {
      kind: 'statements',
      statements: [
        {
          key: 'truth',
          label: t('Сведения верны'),
          clause: 'x:7',
          type: 'check',
          number: 'а)',
          mayExplain: true,
        },
      ],
    },
    { kind: 'wording', clauses: ['x:8'] },
    { kind: 'text', text: t('г. Москва') },
    {
      kind: 'signatures',
      each: 'fund-and-member',
      clause: 'x:9',
      label: t('Участник {n}'),
      fundLabel: t('Фонд'),
    },
  ],
}

export const inCase: FormCase = { years: [2025, 2026], facts: { stage: 'interim' } }
export const filled = {
  total: '1500000.00',
  stage: '2',
  members: [
    { name: 'А', phone: '1', code: 7 },
    { name: 'Б', phone: '2', code: 8 },
  ],
  plan: [{ plan: { 2025: '0', 2026: '1' } }],
  costs: [
    { item: 'труд', all: '1.00', stage: '1.00' },
    { item: 'счета', all: '2.50', stage: '0.00' },
  ],
  truth: true,
}
