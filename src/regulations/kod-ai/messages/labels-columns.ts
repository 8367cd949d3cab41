// data file: what people read over the columns of lists, and for the sides of deadlines
import type { Text } from '../../../kernel/index.ts'

const t = (ru: string, en: string): Text => ({ ru, en })

export const columnLabels: Readonly<Record<string, Text>> = {
  'side.fund': t('Фонд', 'the Fund'),
  'side.applicant': t('заявители', 'the applicants'),
  'side.expert': t('эксперт', 'the expert'),
  'side.member': t('грантополучатель', 'the grantee'),
  'side.both': t('обе стороны', 'both sides'),
  'sums.budget': t('Бюджет, ₽', 'Budget, ₽'),
  'sums.requested': t('Запрошено, ₽', 'Requested, ₽'),
  'sums.approved': t('Одобрено, ₽', 'Approved, ₽'),
  'sums.jury': t('По решению жюри, ₽', 'By the jury, ₽'),
  'sums.council': t('По решению совета, ₽', 'By the council, ₽'),
  'sums.total': t('Сумма гранта, ₽', 'Grant, ₽'),
  'sums.paid': t('Перечислено, ₽', 'Paid, ₽'),
  'sums.spent': t('Израсходовано, ₽', 'Spent, ₽'),
  'sums.accepted': t('Принято, ₽', 'Accepted, ₽'),
  'sums.claimed': t('Потребовано вернуть, ₽', 'Claimed back, ₽'),
  'sums.returned': t('Возвращено, ₽', 'Returned, ₽'),
  'dates.announced': t('Объявлен', 'Announced'),
  'dates.intakeFrom': t('Приём с', 'Intake from'),
  'dates.intakeTo': t('Приём по', 'Intake to'),
  'dates.published': t('Итоги опубликованы', 'Results published'),
  'dates.submittedAt': t('Подана', 'Filed'),
  'dates.due': t('Срок', 'Due'),
  'dates.date': t('День заседания', 'Day of the sitting'),
  'dates.declared': t('Декларация от', 'Declared on'),
  'dates.signed': t('Подписан', 'Signed'),
  'dates.ends': t('Кончается', 'Ends'),
  'dates.fulfilled': t('Исполнен', 'Fulfilled'),
}
