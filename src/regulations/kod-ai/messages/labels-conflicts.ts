// data file: what people read for keys and codes of the search for ties
import type { Text } from '../../../kernel/index.ts'

const t = (ru: string, en: string): Text => ({ ru, en })

export const conflictLabels: Readonly<Record<string, Text>> = {
  capacity: t('В каком качестве', 'Capacity'),
  keywords: t('Ключевые слова', 'Keywords'),
  maxApplications: t('Не больше заявок за конкурс', 'At most applications a contest'),
  people: t('Люди', 'People'),
  applicant: t('Заявитель', 'Applicant'),
  jury: t('член жюри', 'jury member'),
  monitor: t('эксперт отчётов', 'reviewer of reports'),
  declared: t('Декларация есть', 'Declared'),
  inRound: t('Участвует в этом отборе', 'Applies in this round'),
  reviewed: t('Давал заключение', 'Has reviewed'),
  interests: t('Декларация интересов', 'Declaration of interests'),
  with: t('С кем', 'With'),
  organisation: t('Организация', 'Organisation'),
  project: t('Общий проект', 'Common project'),
  until: t('По какой день', 'Until'),
  relative: t('близкий родственник', 'close relative'),
  'co-author': t('соавтор', 'co-author'),
  interest: t('личная заинтересованность', 'personal interest'),
  debtor: t('должник', 'debtor'),
  partner: t('партнёр проекта', 'partner of the project'),
  letter: t('Буква пункта 4.6.4 или письмо о заинтересованности', 'Letter of 4.6.4, or a letter of interest'),
  'kind.organisation': t('общая организация', 'common organisation'),
  'kind.project': t('общий проект', 'common project'),
  'kind.letter': t('письмо о заинтересованности', 'letter of interest'),
  'kind.creditor': t('кредитор', 'creditor'),
  'kind.member': t('участник заявки', 'member of the application'),
  ties: t('Связи', 'Ties'),
  barred: t('Отстранены', 'Barred'),
  undeclared: t('Без декларации', 'Without a declaration'),
  bars: t('Отстраняет', 'Bars'),
  competitor: t('участник того же отбора', 'applicant of the same round'),
  reviewer: t('автор заключения', 'reviewer of the application'),
}
