import type { Form, FormNote } from '../../../kernel/index.ts'
import type { KodAiClause } from '../clauses/index.ts'
import { annexPlace, both, copied, copiedChoice, copiedDate, link, longText, note } from './kit.ts'

const atTheEnd = { stage: 'final' } as const
type Item = 1 | 2 | 3 | 4 | 5 | 6 | 7
const clause = (item: Item): KodAiClause => `kod-ai:contract-app-10.${item}`

const notes: readonly FormNote[] = [
  note(
    '1',
    'kod-ai:contract-app-10.names',
    'Или один грантополучатель, если заявитель один.',
    'Or one grantee where there is one applicant.',
  ),
  note(
    '2',
    'kod-ai:contract-app-10.1',
    'При завершении этапа, по календарному плану.',
    'At the end of a stage, by the plan.',
  ),
  note('3', 'kod-ai:contract-app-10.1', 'При завершении проекта.', 'At the end of the project.'),
  ...([2, 3, 4, 5, 6, 7] as const).map((item) =>
    note(String(item + 2), clause(item), 'При завершении проекта.', 'At the end of the project.'),
  ),
]

/** Annex 10: the scientific and technical report. Items 2 to 7 are asked at the end of the project. */
export const annex10: Form = {
  id: 'kod-ai/annex-10',
  place: annexPlace(10),
  title: both(
    'НАУЧНО-ТЕХНИЧЕСКИЙ ОТЧЕТ о выполнении проекта по теме:',
    'SCIENTIFIC AND TECHNICAL REPORT on the project:',
  ),
  clauses: ['kod-ai:6.4.3/1', 'kod-ai:6.4.5/1'],
  parts: [
    {
      kind: 'fields',
      fields: [
        copied(
          'kod-ai:contract-app-10.names',
          'names',
          'Фамилия Имя Отчество членов проектной команды',
          'Names of the members of the project team',
          { personal: true, notes: ['1'] },
        ),
        copied('kod-ai:contract-app-10.head', 'topic', 'Тема', 'Topic'),
        copied(
          'kod-ai:contract-app-10.head',
          'contractNumber',
          'к Договору (Соглашению) №',
          'to Agreement No.',
        ),
        copiedDate('kod-ai:contract-app-10.head', 'contractDate', 'от', 'dated', {
          joined: ' от ',
        }),
        copiedChoice(
          'kod-ai:contract-app-10.kind',
          'kind',
          '(промежуточный/заключительный)',
          '(interim/final)',
          {
            choices: [
              { value: 'interim', label: both('промежуточный', 'interim') },
              { value: 'final', label: both('заключительный', 'final') },
            ],
          },
        ),
        longText(
          clause(1),
          'results',
          'Описание результатов этапа (проекта открытых библиотек)',
          'Results of the stage (of the project of open libraries)',
          { number: '1.', notes: ['2', '3'] },
        ),
        longText(
          clause(2),
          'uses',
          'Перечень направлений прикладного использования',
          'Fields of practical use',
          {
            number: '2.',
            requiredIn: atTheEnd,
            notes: ['4'],
          },
        ),
        link(
          clause(3),
          'repository',
          'Ссылка в сети Интернет на публикацию открытой библиотеки в публичном репозитории',
          'Link to the open library in a public repository',
          { number: '3.', requiredIn: atTheEnd, notes: ['5'] },
        ),
        longText(
          clause(4),
          'examples',
          'Пример новых вариантов использования кода открытой библиотеки',
          'Example of new uses of the code',
          { number: '4.', requiredIn: atTheEnd, notes: ['6'] },
        ),
        link(
          clause(5),
          'licence',
          'Ссылка в сети Интернет на открытую лицензию, по которой предоставляется доступ к использованию открытой библиотеки',
          'Link to the open licence of the library',
          { number: '5.', requiredIn: atTheEnd, notes: ['7'] },
        ),
        link(
          clause(6),
          'tutorial',
          // The source has two Latin letters in this word; people read and search it in Cyrillic.
          'Ссылка в сети Интернет на инструкцию по работе (туториал) с открытой библиотекой',
          'Link to the instructions (tutorial) of the library',
          { number: '6.', requiredIn: atTheEnd, notes: ['8'] },
        ),
        longText(
          clause(7),
          'requirements',
          'Минимальные технические требования для запуска и использования открытой библиотеки',
          'Minimal technical requirements to run and use the library',
          { number: '7.', requiredIn: atTheEnd, notes: ['9'] },
        ),
      ],
    },
  ],
  notes,
}
