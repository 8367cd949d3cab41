import type { Text } from '../../../kernel/index.ts'

const t = (ru: string, en: string): Text => ({ ru, en })

/** Roles as people read them. */
export const roleLabels: Readonly<Record<string, Text>> = {
  'role.applicant': t('заявитель', 'applicant'),
  'role.lead': t('подавший заявку', 'whoever files the application'),
  'role.member': t('участник команды', 'member of the team'),
  'role.fund-officer': t('сотрудник Фонда', 'officer of the Fund'),
  'role.reviewer': t('эксперт', 'reviewer'),
  'role.expert': t('эксперт', 'expert'),
  'role.jury': t('жюри', 'jury'),
  'role.jury-lead': t('председатель жюри', 'chair of the jury'),
  'role.self': t('сам человек', 'the person'),
  'role.council': t('экспертный совет', 'expert council'),
  'role.commission': t('конкурсная комиссия', 'commission'),
  'role.director': t('дирекция Фонда', 'directorate of the Fund'),
  'role.finance': t('финансовая служба', 'finance'),
  'role.monitor': t('монитор', 'monitor'),
  'role.assigned-monitor': t('назначенный монитор', 'assigned monitor'),
  'role.auditor': t('аудитор', 'auditor'),
  'role.system': t('система', 'the system'),
}
