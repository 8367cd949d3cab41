// data file: clauses of the regulation
import type { Clause, Text } from '../../../kernel/index.ts'
import { contract1 } from './contract-1.ts'
import { contract2 } from './contract-2.ts'
import { contract3 } from './contract-3.ts'
import { contract4 } from './contract-4.ts'
import { contract5 } from './contract-5.ts'
import { contract6 } from './contract-6.ts'
import { contract7 } from './contract-7.ts'
import { contract8 } from './contract-8.ts'
import { contract9 } from './contract-9.ts'
import { contract10 } from './contract-10.ts'
import { contract11 } from './contract-11.ts'
import { contractAnnex1 } from './contract-annex-1.ts'
import { contractAnnex2 } from './contract-annex-2.ts'
import { contractAnnex3 } from './contract-annex-3.ts'
import { contractAnnex4 } from './contract-annex-4.ts'
import { contractAnnex5 } from './contract-annex-5.ts'
import { contractAnnex6 } from './contract-annex-6.ts'
import { contractAnnex7 } from './contract-annex-7.ts'
import { contractAnnex8 } from './contract-annex-8.ts'
import { contractAnnex9 } from './contract-annex-9.ts'
import { contractAnnex10 } from './contract-annex-10.ts'
import { contractPreamble } from './contract-preamble.ts'
import { criteria } from './criteria.ts'
import { declaration } from './declaration.ts'
import { form1 } from './form-1.ts'
import { section1 } from './section-1.ts'
import { section2 } from './section-2.ts'
import { section3 } from './section-3.ts'
import { section4 } from './section-4.ts'
import { section5 } from './section-5.ts'
import { section6 } from './section-6.ts'
import { title } from './title.ts'

/** A section of the clause tree: its title as the document prints it (English is ours) and its clauses. */
export interface ClauseSection {
  readonly key: string
  readonly title: Text
  readonly clauses: readonly Clause[]
}

/** The clause tree of the regulation, in document order. */
export const clauseSections: readonly ClauseSection[] = [
  { key: 'title', title: { ru: 'Титул и содержание', en: 'Title and contents' }, clauses: title },
  { key: 'section-1', title: { ru: '1. Общие положения', en: '1. General provisions' }, clauses: section1 },
  {
    key: 'section-2',
    title: {
      ru: '2. Условия Конкурса и требования к проектам открытых библиотек',
      en: '2. Contest terms and requirements for open-library projects',
    },
    clauses: section2,
  },
  {
    key: 'section-3',
    title: {
      ru: '3. Требования к участникам конкурсного отбора и представляемой ими информации (включая заявку)',
      en: '3. Requirements for participants and their information',
    },
    clauses: section3,
  },
  {
    key: 'section-4',
    title: { ru: '4. Порядок конкурсного отбора', en: '4. Selection procedure' },
    clauses: section4,
  },
  {
    key: 'section-5',
    title: {
      ru: '5. Порядок заключения договора о предоставлении гранта с победителем Конкурса',
      en: '5. Concluding the grant agreement with a winner',
    },
    clauses: section5,
  },
  {
    key: 'section-6',
    title: {
      ru: '6. Порядок и условия финансирования проектов открытых библиотек',
      en: '6. Order and terms of project funding',
    },
    clauses: section6,
  },
  {
    key: 'form-1',
    title: { ru: 'Приложение № 1. Форма заявки', en: 'Appendix 1. Application form' },
    clauses: form1,
  },
  {
    key: 'criteria',
    title: { ru: 'Приложение № 2. Критерии оценки заявок', en: 'Appendix 2. Criteria for applications' },
    clauses: criteria,
  },
  {
    key: 'contract-preamble',
    title: { ru: 'Приложение № 3. Проект договора: преамбула', en: 'Appendix 3. Draft agreement: preamble' },
    clauses: contractPreamble,
  },
  {
    key: 'contract-1',
    title: { ru: 'Договор, 1. Предмет Договора', en: 'Agreement, 1. Subject of the agreement' },
    clauses: contract1,
  },
  {
    key: 'contract-2',
    title: { ru: 'Договор, 2. Сроки исполнения Работ', en: 'Agreement, 2. Terms of the Works' },
    clauses: contract2,
  },
  {
    key: 'contract-3',
    title: {
      ru: 'Договор, 3. Стоимость Работ и порядок финансирования',
      en: 'Agreement, 3. Cost of the Works and funding',
    },
    clauses: contract3,
  },
  {
    key: 'contract-4',
    title: {
      ru: 'Договор, 4. Права и обязанности сторон',
      en: 'Agreement, 4. Rights and duties of the parties',
    },
    clauses: contract4,
  },
  {
    key: 'contract-5',
    title: { ru: 'Договор, 5. Права сторон на результаты НИР', en: 'Agreement, 5. Rights to the results' },
    clauses: contract5,
  },
  {
    key: 'contract-6',
    title: {
      ru: 'Договор, 6. Порядок сдачи отчетности за выполненные Работы',
      en: 'Agreement, 6. Reporting on the Works',
    },
    clauses: contract6,
  },
  {
    key: 'contract-7',
    title: { ru: 'Договор, 7. Особые условия', en: 'Agreement, 7. Special terms' },
    clauses: contract7,
  },
  {
    key: 'contract-8',
    title: {
      ru: 'Договор, 8. Ответственность Сторон и порядок разрешения споров',
      en: 'Agreement, 8. Liability and disputes',
    },
    clauses: contract8,
  },
  {
    key: 'contract-9',
    title: { ru: 'Договор, 9. Обстоятельства непреодолимой силы', en: 'Agreement, 9. Force majeure' },
    clauses: contract9,
  },
  {
    key: 'contract-10',
    title: { ru: 'Договор, 10. Заключительные положения', en: 'Agreement, 10. Final provisions' },
    clauses: contract10,
  },
  {
    key: 'contract-11',
    title: {
      ru: 'Договор, 11. Адреса и банковские реквизиты Сторон',
      en: 'Agreement, 11. Addresses and bank details of the parties',
    },
    clauses: contract11,
  },
  {
    key: 'contract-annex-1',
    title: {
      ru: 'Приложение № 1 к договору. Значения результата предоставления гранта',
      en: 'Annex 1 to the agreement. Values of the grant result',
    },
    clauses: contractAnnex1,
  },
  {
    key: 'contract-annex-2',
    title: {
      ru: 'Приложение № 2 к договору. Значения показателей, необходимых для достижения результата предоставления гранта',
      en: 'Annex 2 to the agreement. Values of the indicators',
    },
    clauses: contractAnnex2,
  },
  {
    key: 'contract-annex-3',
    title: {
      ru: 'Приложение № 3 к договору. Отчет о достижении значений результата предоставления гранта',
      en: 'Annex 3 to the agreement. Report on the grant result',
    },
    clauses: contractAnnex3,
  },
  {
    key: 'contract-annex-4',
    title: {
      ru: 'Приложение № 4 к договору. Отчет о достижении значений показателей, необходимых для достижения результата предоставления гранта',
      en: 'Annex 4 to the agreement. Report on the indicators',
    },
    clauses: contractAnnex4,
  },
  {
    key: 'contract-annex-5',
    title: {
      ru: 'Приложение № 5 к договору. Отчет об осуществлении расходов, источником финансового обеспечения которых является грант',
      en: 'Annex 5 to the agreement. Report on spending of the grant',
    },
    clauses: contractAnnex5,
  },
  {
    key: 'contract-annex-6',
    title: {
      ru: 'Приложение № 6 к договору. Техническое задание на выполнение Работ по проекту открытых библиотек',
      en: 'Annex 6 to the agreement. Terms of reference',
    },
    clauses: contractAnnex6,
  },
  {
    key: 'contract-annex-7',
    title: {
      ru: 'Приложение № 7 к договору. Календарный план выполнения Работ по проекту открытых библиотек',
      en: 'Annex 7 to the agreement. Calendar plan',
    },
    clauses: contractAnnex7,
  },
  {
    key: 'contract-annex-8',
    title: {
      ru: 'Приложение № 8 к договору. Смета затрат на выполнение Работ по проекту открытых библиотек',
      en: 'Annex 8 to the agreement. Cost estimate',
    },
    clauses: contractAnnex8,
  },
  {
    key: 'contract-annex-9',
    title: {
      ru: 'Приложение № 9 к договору. Акт о выполнении Работ (этапа Работ)',
      en: 'Annex 9 to the agreement. Act on the Works (stage of the Works)',
    },
    clauses: contractAnnex9,
  },
  {
    key: 'contract-annex-10',
    title: {
      ru: 'Приложение № 10 к договору. Научно-технический отчет о выполнении проекта',
      en: 'Annex 10 to the agreement. Technical report on the project',
    },
    clauses: contractAnnex10,
  },
  {
    key: 'declaration',
    title: { ru: 'Приложение № 4. Декларация о соответствии', en: 'Appendix 4. Declaration of compliance' },
    clauses: declaration,
  },
]
