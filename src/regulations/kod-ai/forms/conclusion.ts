import type { Form } from '../../../kernel/index.ts'
import type { KodAiClause } from '../clauses/index.ts'
import { both, choice, copied, integer, longText } from './kit.ts'

const yesNo = [
  { value: 'yes', label: both('да', 'yes') },
  { value: 'no', label: both('нет', 'no') },
] as const

const technologies = [
  { value: 'computer-vision', label: both('компьютерное зрение', 'computer vision') },
  { value: 'nlp', label: both('обработка естественного языка', 'natural language processing') },
  { value: 'speech', label: both('распознавание и синтез речи', 'speech recognition and synthesis') },
  {
    value: 'decision-support',
    label: both('интеллектуальная поддержка принятия решений', 'decision support'),
  },
  {
    value: 'advanced-methods',
    label: both('перспективные методы искусственного интеллекта', 'advanced methods'),
  },
] as const

/** An indicator of criterion 1: the answer and its reason. */
const indicator = (clause: KodAiClause, key: string, number: string, ru: string, en: string) => [
  choice(clause, key, ru, en, { number, choices: yesNo }),
  longText(clause, `${key}Reason`, 'Обоснование', 'Reason'),
]

const score = (clause: KodAiClause, key: string) =>
  integer(clause, key, 'Балл', 'Score', {
    max: 5,
    help: both(
      'Целое число от 0 до 5: одна оценка на критерий, показатели поясняются словами.',
      'A whole number from 0 to 5: one score per criterion, the indicators are explained in words.',
    ),
  })

/** Appendix 2 as a form: an expert's conclusion. The appendix prints criteria and indicators, the blank around them is ours. */
export const conclusion: Form = {
  id: 'kod-ai/conclusion',
  place: both(
    'Приложение № 2. Критерии оценки заявок на участие в конкурсе и их значимость',
    'Appendix No. 2. Criteria for applications and their weight',
  ),
  title: both('ЭКСПЕРТНОЕ ЗАКЛЮЧЕНИЕ', "EXPERT'S CONCLUSION"),
  clauses: ['kod-ai:c.II', 'kod-ai:c.1', 'kod-ai:c.2', 'kod-ai:c.3', 'kod-ai:c.4'],
  parts: [
    {
      kind: 'fields',
      fields: [
        copied('kod-ai:c.II', 'applicationNumber', 'Заявка №', 'Application No.'),
        copied('kod-ai:c.II', 'topic', 'Тема', 'Topic'),
      ],
    },
    {
      kind: 'fields',
      title: both(
        '1. Принадлежность к проектам в сфере искусственного интеллекта',
        '1. Belonging to projects in artificial intelligence',
      ),
      fields: [
        ...indicator('kod-ai:c.1.1', 'subject', '1.1', 'Критерий предмета проекта', 'Subject of the project'),
        ...indicator(
          'kod-ai:c.1.2',
          'technology',
          '1.2',
          'Критерий базовой технологии проекта',
          'Base technology of the project',
        ),
        choice('kod-ai:c.1.2', 'technologyKind', 'Базовая технология', 'Base technology', {
          choices: technologies,
        }),
        ...indicator(
          'kod-ai:c.1.3',
          'result',
          '1.3',
          'Критерий результата реализации проекта',
          'Result of the project',
        ),
        longText('kod-ai:c.1.3', 'resultKind', 'Результат реализации', 'Kind of result', { max: 500 }),
      ],
    },
    {
      kind: 'fields',
      title: both(
        '2. Новизна разработки и эффективность предлагаемых в проекте в сфере искусственного интеллекта решений',
        '2. Novelty of the development and effectiveness of the proposed solutions',
      ),
      fields: [
        score('kod-ai:c.2', 'novelty'),
        longText(
          'kod-ai:c.2.1',
          'noveltyComment',
          'Актуальность предлагаемого проекта. Оценка научно-технической новизны продукта.',
          'Relevance of the project. Scientific and technical novelty of the product.',
          { number: '2.1' },
        ),
      ],
    },
    {
      kind: 'fields',
      title: both(
        '3. Достижимость запланированных результатов и показателей проекта в сфере искусственного интеллекта',
        '3. Achievability of the planned results and indicators',
      ),
      fields: [
        score('kod-ai:c.3', 'achievability'),
        longText(
          'kod-ai:c.3.1',
          'methodsComment',
          'Оценка достижимости результатов и показателей',
          'Achievability of results and indicators',
          { number: '3.1' },
        ),
        longText(
          'kod-ai:c.3.2',
          'teamComment',
          'Оценка потенциала, квалификации и укомплектованности команды',
          'Potential, qualification and completeness of the team',
          { number: '3.2' },
        ),
      ],
    },
    {
      kind: 'fields',
      title: both('4. Перспективность внедрения', '4. Prospects of use'),
      fields: [
        score('kod-ai:c.4', 'prospects'),
        longText(
          'kod-ai:c.4.1',
          'demandComment',
          'Оценка востребованности продукта',
          'Demand for the product',
          {
            number: '4.1',
          },
        ),
      ],
    },
    { kind: 'signatures', each: 'expert', clause: 'kod-ai:4.6.6/1', label: both('Эксперт', 'Expert') },
  ],
}
