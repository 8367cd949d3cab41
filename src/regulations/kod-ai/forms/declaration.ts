import type { Form } from '../../../kernel/index.ts'
import type { KodAiClause } from '../clauses/index.ts'
import { both, copied, note, statement } from './kit.ts'

const items = [
  [
    'kod-ai:declaration-1',
    'Гражданство России и счёт в российском банке',
    'Russian citizenship and a Russian bank account',
  ],
  ['kod-ai:declaration-2', 'Права третьих лиц не нарушены', 'No rights of others are infringed'],
  ['kod-ai:declaration-3', 'Нет долгов по налогам и взносам', 'No debts of taxes and fees'],
  ['kod-ai:declaration-4', 'Дело о банкротстве не возбуждено', 'No bankruptcy case is open'],
  [
    'kod-ai:declaration-5',
    'Прежние договоры о гранте не нарушались',
    'No breach of earlier grant agreements',
  ],
  ['kod-ai:declaration-6', 'Нет неисполненных договоров с Фондом', 'No open agreements with the Fund'],
  ['kod-ai:declaration-7', 'Кадровых ресурсов достаточно', 'Enough people for the project'],
  [
    'kod-ai:declaration-8',
    'Гражданские технологии, без государственной тайны',
    'Civil technology, no state secrets',
  ],
  [
    'kod-ai:declaration-9',
    'Согласие на проверки и обработку информации',
    'Consent to audits and to processing of information',
  ],
  [
    'kod-ai:declaration-10',
    'Согласие на контроль целей и условий',
    'Consent to control of purposes and terms',
  ],
] as const satisfies readonly (readonly [KodAiClause, string, string])[]

/** Appendix 4: the declaration of conformity. The statements stand under our short labels; the wording is imported. */
export const declaration: Form = {
  id: 'kod-ai/declaration',
  place: both(
    'Приложение № 4. Декларация о соответствии заявителя требованиям, установленным условиями конкурса Фонда содействия инновациям',
    'Appendix No. 4. Declaration of conformity to the terms of the contest of the Innovation Assistance Fund',
  ),
  title: both(
    'ДЕКЛАРАЦИЯ о соответствии заявителя требованиям, установленным условиями конкурса Фонда содействия инновациям',
    'DECLARATION that the applicant conforms to the terms of the contest of the Innovation Assistance Fund',
  ),
  clauses: ['kod-ai:declaration-truth', 'kod-ai:declaration-sanction'],
  parts: [
    {
      kind: 'fields',
      fields: [
        copied('kod-ai:declaration-head', 'names', 'Настоящим', 'Hereby', {
          under: both(
            '(ФИО заявителя – физического лица или ФИО – заявителей-членов проектной команды)',
            '(names of the applicant or of all members of the team)',
          ),
        }),
      ],
    },
    {
      kind: 'statements',
      title: both('Подтверждает, что:', 'Confirms that:'),
      statements: items.map(([clause, ru, en], index) =>
        statement(clause, `item${index + 1}`, ru, en, { number: `${index + 1}.` }),
      ),
    },
    {
      kind: 'statements',
      statements: [
        statement(
          'kod-ai:declaration-truth',
          'truth',
          'Сведения достоверны, требования Положения соблюдены',
          'The information is true, the terms of the contest are met',
        ),
        statement(
          'kod-ai:declaration-sanction',
          'informed',
          'О последствиях недостоверных сведений известно',
          'The consequences of false information are known',
        ),
      ],
    },
    {
      kind: 'signatures',
      each: 'member',
      clause: 'kod-ai:declaration-sign',
      label: both('Грантополучатель – физическое лицо', 'Grantee, a natural person'),
      when: { team: 'solo' },
      notes: ['76'],
    },
    {
      kind: 'signatures',
      each: 'member',
      clause: 'kod-ai:declaration-sign',
      label: both('Член проектной команды № {n}', 'Member No. {n} of the project team'),
      when: { team: 'team' },
      notes: ['77', '78'],
    },
  ],
  notes: [
    note('76', 'kod-ai:declaration-sign', 'Подписывает единственный заявитель.', 'The only applicant signs.'),
    note('77', 'kod-ai:declaration-sign', 'Подписывает член команды.', 'A member of the team signs.'),
    note(
      '78',
      'kod-ai:declaration-sign',
      'И так каждый, от двух до десяти.',
      'And so does each, two to ten.',
    ),
  ],
}
