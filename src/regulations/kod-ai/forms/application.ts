import type { FieldCheck, Form } from '../../../kernel/index.ts'
import { both, choice, copied, integer, members, money, note, statement, terms, text } from './kit.ts'

/** A Russian mobile number in its normal form; forms on screen bring it there from any spelling. */
const mobile: FieldCheck = (value) =>
  /^\+79\d{9}$/.test(value)
    ? { ok: true }
    : {
        ok: false,
        message: both(
          'нужен мобильный номер в виде +79XXXXXXXXX: одиннадцать цифр после знака «плюс»',
          'a mobile number such as +79XXXXXXXXX is needed: eleven digits after the plus sign',
        ),
      }

const nameLine = 'ФИО члена коллектива разработчиков {n} и номер его мобильного телефона.'

/** Appendix 1: the application form. */
export const application: Form = {
  id: 'kod-ai/application',
  place: both(
    'Приложение № 1. Форма заявки на участие в конкурсе «Код Искусственный интеллект (очередь VII)»',
    'Appendix No. 1. Application form of the contest "Code Artificial Intelligence (round VII)"',
  ),
  above: [both('В Фонд содействия инновациям', 'To the Innovation Assistance Fund')],
  title: both(
    'ЗАЯВКА НА УЧАСТИЕ В КОНКУРСЕ «Код Искусственный интеллект (очередь VII)»',
    'APPLICATION FOR THE CONTEST "Code Artificial Intelligence (round VII)"',
  ),
  clauses: ['kod-ai:f1.0', 'kod-ai:3.5.a/1', 'kod-ai:f1.3'],
  parts: [
    { kind: 'wording', clauses: ['kod-ai:f1.0'] },
    {
      kind: 'fields',
      fields: [
        copied('kod-ai:f1.lot', 'lot', 'Лот', 'Lot', {
          under: both('(указывается наименование лота)', '(name of the lot)'),
        }),
        copied('kod-ai:f1.1', 'names', 'Участник отбора', 'Participant of the selection', { number: '1.' }),
        text('kod-ai:f1.1/2', 'topic', 'по теме', 'on the topic', { max: 500 }),
      ],
    },
    {
      kind: 'statements',
      statements: [
        statement('kod-ai:f1.1/2', 'consent', 'Согласие с условиями конкурса', 'Consent to the terms'),
      ],
    },
    {
      kind: 'fields',
      title: both('2. Сообщаем следующую необходимую информацию:', '2. Required information:'),
      head: [
        both('№ п/п', 'No.'),
        both(
          'Необходимая информация (актуализированная на момент предоставления заявки)',
          'Required information (up to date when the application is filed)',
        ),
        both('Сведения участника отбора', "Participant's answer"),
      ],
      fields: [
        money(
          'kod-ai:f1.2.1',
          'total',
          'Запрашиваемая сумма гранта на реализацию проекта, млн рублей',
          'Requested grant for the project, million roubles',
          { number: '1.', unit: 'million', positive: true },
        ),
        choice('kod-ai:f1.2.2', 'months', 'Сроки выполнения Работ, мес.', 'Term of the Works, months', {
          number: '2.',
          choices: terms,
        }),
        copied('kod-ai:f1.2.3', 'contacts', 'Контактные данные', 'Contact details', { number: '3.' }),
      ],
    },
    {
      kind: 'block',
      key: 'members',
      clause: 'kod-ai:f1.2.3',
      rows: members,
      numbering: '3.',
      continued: true,
      unique: ['leaderId'],
      fields: [
        text('kod-ai:f1.2.3.1', 'last', nameLine, 'Full name of developer {n} and mobile number.', {
          personal: true,
          max: 100,
          short: both('Фамилия', 'Surname'),
          notes: ['10'],
        }),
        text('kod-ai:f1.2.3.1', 'first', 'Имя', 'First name', { personal: true, max: 100, joined: ' ' }),
        text('kod-ai:f1.2.3.1', 'middle', 'Отчество', 'Patronymic', {
          personal: true,
          max: 100,
          joined: ' ',
          required: false,
        }),
        text('kod-ai:f1.2.3.1', 'phone', 'Номер мобильного телефона', 'Mobile number', {
          personal: true,
          max: 20,
          joined: ', ',
          check: mobile,
        }),
        integer(
          'kod-ai:f1.2.3.2',
          'leaderId',
          'ID в системе leader-id участника отбора {n}',
          'ID of participant {n} in the system leader-id',
          {
            least: 1,
            first: both('ID в системе leader-id участника отбора', 'ID of the participant in leader-id'),
          },
        ),
        money(
          'kod-ai:f1.2.3.3',
          'grant',
          'Размер гранта для члена коллектива разработчиков {n}, млн рублей',
          'Grant of developer {n}, million roubles',
          { unit: 'million', positive: true, notes: ['11'] },
        ),
      ],
    },
    {
      kind: 'statements',
      title: both('Подтверждения участника отбора', 'Statements of the participant'),
      statements: [
        statement(
          'kod-ai:f1.3.a',
          'rights',
          'Права третьих лиц не нарушены',
          'No rights of others are infringed',
          {
            number: 'а)',
          },
        ),
        statement('kod-ai:f1.3.b', 'truth', 'Сведения достоверны', 'The information is true', {
          number: 'б)',
        }),
        statement(
          'kod-ai:f1.3.v',
          'representatives',
          'Нет связи с региональными представителями Фонда',
          "No ties with the Fund's regional representatives",
          { number: 'в)' },
        ),
        statement('kod-ai:f1.3.g', 'taxes', 'Нет долгов по налогам и взносам', 'No debts of taxes and fees', {
          number: 'г)',
        }),
        statement(
          'kod-ai:f1.3.d',
          'bankruptcy',
          'Дело о банкротстве не возбуждено',
          'No bankruptcy case is open',
          {
            number: 'д)',
          },
        ),
        statement(
          'kod-ai:f1.3.e',
          'breaches',
          'Раньше договоры о гранте не нарушались',
          'No breach of earlier grant agreements',
          {
            number: 'е)',
            mayExplain: true,
            help: both(
              'Если нарушение было, напишите, какое и когда: заявку это само не снимает, решает сотрудник Фонда.',
              'If there was a breach, say which and when: it does not remove the application by itself, an officer decides.',
            ),
          },
        ),
      ],
    },
    {
      kind: 'signatures',
      each: 'member',
      clause: 'kod-ai:f1.sign',
      label: both('Член коллектива разработчиков {n}', 'Developer {n}'),
      notes: ['12'],
    },
  ],
  notes: [
    note(
      '10',
      'kod-ai:fn10',
      'Строки заполняются на единственного заявителя или на каждого члена коллектива.',
      'The rows are filled for the only applicant or for every member.',
    ),
    note(
      '11',
      'kod-ai:fn11',
      'Доли членов вместе равны сумме из строки 1.',
      'The shares of the members add up to the sum in row 1.',
    ),
    note(
      '12',
      'kod-ai:fn12',
      'Подписывает каждый член коллектива или единственный заявитель.',
      'Every member signs, or the only applicant.',
    ),
  ],
}
