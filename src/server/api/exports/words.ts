import type { Text } from '../../../kernel/index.ts'

/** Headings that no field gives. */
export const words = {
  number: { ru: 'Номер', en: 'Number' },
  title: { ru: 'Название', en: 'Title' },
  lot: { ru: 'Лот', en: 'Lot' },
  state: { ru: 'Состояние', en: 'State' },
  case: { ru: 'Дело', en: 'Case' },
  rating: { ru: 'Рейтинг', en: 'Rating' },
  place: { ru: 'Место', en: 'Place' },
  lotPlace: { ru: 'Место в лоте', en: 'Place in the lot' },
  scores: { ru: 'Баллы экспертов', en: "Experts' totals" },
  spread: { ru: 'Расхождение, баллов', en: 'Disagreement, points' },
  mean: { ru: 'Средний балл', en: 'Mean' },
  points: { ru: 'Среднее точно: числитель', en: 'Exact mean: numerator' },
  of: { ru: 'Среднее точно: знаменатель', en: 'Exact mean: denominator' },
  requested: { ru: 'Запрошено, ₽', en: 'Requested, RUB' },
  running: { ru: 'Нарастающим итогом, ₽', en: 'Running total, RUB' },
  recommended: { ru: 'рекомендована', en: 'recommended' },
  leftOut: { ru: 'не рекомендована', en: 'left out' },
  advice: { ru: 'Рекомендация жюри', en: 'Recommendation to the jury' },
} satisfies Record<string, Text>

/** Columns of lists by their names; where there is none, the field that tells the column gives its title. */
export const columns: Readonly<Record<string, Text>> = {
  'sums.requested': { ru: 'Запрошено, ₽', en: 'Requested, RUB' },
  'sums.approved': { ru: 'Одобрено, ₽', en: 'Approved, RUB' },
  'sums.jury': { ru: 'Сумма по решению жюри, ₽', en: 'Sum by the jury, RUB' },
  'sums.council': { ru: 'Сумма по решению совета, ₽', en: 'Sum by the council, RUB' },
  'sums.budget': { ru: 'Объём грантов, ₽', en: 'Volume of grants, RUB' },
  'sums.total': { ru: 'Сумма гранта, ₽', en: 'Sum of the grant, RUB' },
  'sums.paid': { ru: 'Перечислено, ₽', en: 'Paid, RUB' },
  'sums.spent': { ru: 'Израсходовано, ₽', en: 'Spent, RUB' },
  'sums.accepted': { ru: 'Принято по отчётам, ₽', en: 'Accepted in reports, RUB' },
  'sums.claimed': { ru: 'Предъявлено к возврату, ₽', en: 'Claimed back, RUB' },
  'sums.returned': { ru: 'Возвращено, ₽', en: 'Returned, RUB' },
  'dates.submittedAt': { ru: 'Подана', en: 'Filed' },
  'dates.published': { ru: 'Итоги опубликованы', en: 'Results published' },
  'dates.announced': { ru: 'Объявлен', en: 'Announced' },
  'dates.intakeFrom': { ru: 'Приём с', en: 'Intake from' },
  'dates.intakeTo': { ru: 'Приём до', en: 'Intake to' },
  'dates.signed': { ru: 'Подписано', en: 'Signed' },
  'dates.ends': { ru: 'Оканчивается', en: 'Ends' },
  'dates.fulfilled': { ru: 'Исполнено', en: 'Fulfilled' },
  'dates.due': { ru: 'Срок', en: 'Due' },
}
