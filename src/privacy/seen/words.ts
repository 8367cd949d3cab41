import type { Text } from '../../kernel/index.ts'

/** Roles that follow from the facts of a case, and those that nobody holds by appointment. */
export const caseRoles: Readonly<Record<string, Text>> = {
  public: { ru: 'посетитель сайта (сведения опубликованы)', en: 'a visitor of the site (it is published)' },
  operator: { ru: 'оператор системы', en: 'the operator of the system' },
  applicant: { ru: 'заявитель', en: 'applicant' },
  lead: { ru: 'руководитель проекта', en: 'lead of the project' },
  member: { ru: 'участник проекта', en: 'member of the project' },
  reviewer: { ru: 'эксперт по заявке', en: 'expert of the application' },
  self: { ru: 'сам эксперт', en: 'the expert in person' },
  'jury-lead': { ru: 'председатель жюри', en: 'chair of the jury' },
  'assigned-monitor': { ru: 'назначенный наблюдатель', en: 'the assigned monitor' },
}

/** Fields outside of cases. */
export const otherFields: Readonly<Record<string, Text>> = {
  mail: { ru: 'адрес почты', en: 'mail address' },
  name: { ru: 'имя', en: 'name' },
  reason: { ru: 'основание прекращения роли', en: 'why a role ended' },
  record: { ru: 'название файла', en: 'name of a file' },
  content: { ru: 'содержание файла', en: 'contents of a file' },
  request: { ru: 'требование о стирании', en: 'request for erasure' },
  letters: { ru: 'переписка по делу', en: 'letters about the case' },
  questions: { ru: 'вопросы о конкурсе', en: 'questions about the contest' },
  export: { ru: 'выгрузка всех данных', en: 'a copy of all data' },
}
