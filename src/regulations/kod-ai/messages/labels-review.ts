// data file: what people read for keys and codes of a review
import type { Text } from '../../../kernel/index.ts'

const t = (ru: string, en: string): Text => ({ ru, en })

/** Kinds of result, and kinds of checks of a member, in words. */
export const reviewLabels: Readonly<Record<string, Text>> = {
  'code.library': t('библиотека', 'library'),
  'code.framework': t('фреймворк', 'framework'),
  'code.model': t('модель', 'model'),
  'code.algorithm': t('алгоритм', 'algorithm'),
  'code.software': t('программа', 'software'),
  'code.dataset': t('набор данных', 'data set'),
  'tor.name': t('Наименование', 'Name'),
  'tor.purpose': t('Цель', 'Purpose'),
  'tor.tasks': t('Задачи', 'Tasks'),
  'tor.application': t('Область применения', 'Field of use'),
  'tor.parameters': t('Технические параметры', 'Technical parameters'),
  'tor.works': t('Работы и номер участника', 'Works and the number of the member'),
  'tor.results': t('Результаты', 'Results'),
  'kind.rights': t('права на результаты', 'rights to the results'),
  'kind.truth': t('достоверность сведений', 'truth of what was stated'),
  'kind.other-budget': t('другие бюджетные средства', 'other budget money'),
  'kind.civil': t('гражданское назначение', 'civil purpose'),
  'kind.bankruptcy': t('банкротство', 'bankruptcy'),
  'kind.tax': t('долги по налогам', 'tax debts'),
  'kind.breach': t('нарушения прежних договоров', 'breaches of earlier agreements'),
}
