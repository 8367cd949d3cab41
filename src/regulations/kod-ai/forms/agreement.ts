import type { Form, FormPart, Text } from '../../../kernel/index.ts'
import { clauses } from '../clauses/index.ts'
import { fundFields } from './fund.ts'
import { both, copied, copiedCount, copiedDate, copiedMoney, members, note } from './kit.ts'
import { grantees } from './requisites.ts'

/** The running text of a section, from its first clause to the last one named (all of them by default). */
function wording(section: string, from?: string, to?: string): FormPart {
  const own = clauses.filter(
    ({ part, id }) => part === 'contract' && id.startsWith(`kod-ai:contract-${section}`),
  )
  const ids = own.map(({ id }) => id).filter((id) => id !== 'kod-ai:contract-3.1.year')
  const first = from ? ids.indexOf(`kod-ai:contract-${from}`) : 0
  const last = to ? ids.indexOf(`kod-ai:contract-${to}`) : ids.length - 1
  return { kind: 'wording', clauses: ids.slice(first, last + 1) }
}

const titled = (title: Text, part: FormPart): FormPart => ({ ...part, title }) as FormPart

/** Appendix 3: the draft agreement. Its running text comes from the imported wording, the blanks are fields. */
export const agreement: Form = {
  id: 'kod-ai/agreement',
  place: both(
    'Приложение № 3. Проект договора и формы отчетности',
    'Appendix No. 3. Draft agreement and report forms',
  ),
  title: both(
    'ДОГОВОР (СОГЛАШЕНИЕ) о предоставлении гранта на выполнение проекта открытых библиотек',
    'AGREEMENT on a grant for a project of open libraries',
  ),
  clauses: [
    'kod-ai:contract-pre',
    'kod-ai:contract-pre.fn-13',
    'kod-ai:contract-pre.fn-14',
    'kod-ai:contract-pre.fn-15',
    'kod-ai:contract-10.2',
  ],
  parts: [
    {
      kind: 'fields',
      fields: [
        copied('kod-ai:contract-pre', 'number', '№', 'No.'),
        copiedDate('kod-ai:contract-pre', 'date', 'г. Москва', 'Moscow'),
      ],
    },
    { kind: 'wording', clauses: ['kod-ai:contract-pre'] },
    {
      kind: 'fields',
      fields: [
        copied('kod-ai:contract-pre.fund-sign', 'fundSignatory', 'в лице', 'represented by', {
          under: both(
            '(должность, фамилия, имя, отчество (при наличии) руководителя Фонда или уполномоченного им лица)',
            "(position and name of the Fund's head or of an authorised person)",
          ),
        }),
        copied('kod-ai:contract-pre.fund-sign', 'fundAuthority', 'действующего на основании', 'acting on', {
          under: both(
            '(реквизиты документа, удостоверяющего полномочия)',
            '(details of the document that proves the authority)',
          ),
        }),
      ],
    },
    {
      kind: 'block',
      key: 'members',
      clause: 'kod-ai:contract-pre',
      rows: members,
      fields: [
        copied(
          'kod-ai:contract-pre',
          'fullName',
          'гражданин Российской Федерации',
          'citizen of the Russian Federation',
          {
            under: both('(фамилия, имя, отчество физического лица)', '(full name of the person)'),
            personal: true,
            notes: ['13', '14'],
          },
        ),
      ],
    },
    {
      kind: 'text',
      text: both('«Члены проектной команды»', '"Members of the project team"'),
      clause: 'kod-ai:contract-pre.fn-15',
      when: { team: 'team' },
    },
    titled(both('1. Предмет Договора', '1. Subject of the Agreement'), wording('1.', '1.1', '1.2')),
    {
      kind: 'fields',
      fields: [copied('kod-ai:contract-1.2', 'topic', 'по теме', 'on the topic', { number: '1.2.' })],
    },
    wording('1.', '1.3', '1.4'),
    {
      kind: 'fields',
      fields: [
        copied(
          'kod-ai:contract-1.4',
          'protocolNumber',
          'Протокол заседания дирекции Фонда №',
          "Minutes of the Fund's directorate No.",
          {
            number: '1.4.',
          },
        ),
        copiedDate('kod-ai:contract-1.4', 'protocolDate', 'от', 'dated', { joined: ' от ' }),
      ],
    },
    wording('1.', '1.5'),
    titled(both('2. Сроки исполнения Работ', '2. Terms of the Works'), wording('2.', '2.1', '2.1')),
    {
      kind: 'fields',
      fields: [
        copiedCount(
          'kod-ai:contract-2.1',
          'months',
          'месяцев со дня подписания Договора',
          'months from the signing',
          {
            number: '2.1.',
          },
        ),
      ],
    },
    wording('2.', '2.2'),
    {
      kind: 'fields',
      title: both(
        '3. Стоимость Работ и порядок финансирования',
        '3. Cost of the Works and order of financing',
      ),
      fields: [
        copiedMoney('kod-ai:contract-3.1', 'total', 'Общая сумма Гранта составляет', 'The Grant amounts to', {
          number: '3.1.',
        }),
        copiedMoney('kod-ai:contract-3.1.year', 'byYear', 'в {year} году', 'in {year}', { perYear: true }),
        copiedMoney(
          'kod-ai:contract-3.2',
          'advance',
          'Аванс по Договору составляет',
          'The advance amounts to',
          {
            number: '3.2.',
          },
        ),
      ],
    },
    wording('3.', '3.2.account'),
    titled(both('4. Права и обязанности сторон', '4. Rights and duties of the parties'), wording('4.')),
    titled(both('5. Права сторон на результаты НИР', '5. Rights to the results'), wording('5.')),
    titled(
      both('6. Порядок сдачи отчетности за выполненные Работы', '6. Reports on the Works'),
      wording('6.'),
    ),
    titled(both('7. Особые условия', '7. Special terms'), wording('7.')),
    titled(
      both(
        '8. Ответственность Сторон и порядок разрешения споров',
        '8. Liability and settlement of disputes',
      ),
      wording('8.'),
    ),
    titled(both('9. Обстоятельства непреодолимой силы', '9. Force majeure'), wording('9')),
    titled(both('10. Заключительные положения', '10. Final provisions'), wording('10.')),
    {
      kind: 'fields',
      title: both(
        '11. Адреса и банковские реквизиты Сторон',
        '11. Addresses and bank details of the Parties',
      ),
      fields: fundFields,
    },
    grantees,
    {
      kind: 'signatures',
      each: 'fund-and-member',
      clause: 'kod-ai:contract-10.2',
      fundLabel: both('Фонд', 'The Fund'),
      label: both('Грантополучатель', 'Grantee'),
      electronic: true,
      when: { team: 'solo' },
    },
    {
      kind: 'signatures',
      each: 'fund-and-member',
      clause: 'kod-ai:contract-10.2',
      fundLabel: both('Фонд', 'The Fund'),
      label: both('Член проектной команды № {n}', 'Member No. {n} of the project team'),
      electronic: true,
      when: { team: 'team' },
    },
  ],
  notes: [
    note(
      '13',
      'kod-ai:contract-pre.fn-13',
      'Единственный заявитель или первый член команды.',
      'The only applicant or the first member.',
    ),
    note(
      '14',
      'kod-ai:contract-pre.fn-14',
      'Остальные члены команды, каждый по имени.',
      'The other members, each by name.',
    ),
    note('18', 'kod-ai:contract-11.fn-18', 'Когда заявитель один.', 'Where there is one applicant.'),
    note(
      '19',
      'kod-ai:contract-11.fn-18',
      'Когда заявитель – проектная команда.',
      'Where the applicant is a team.',
    ),
    note('20', 'kod-ai:contract-11.fn-18', 'И так каждый член команды.', 'And so each member.'),
  ],
}
