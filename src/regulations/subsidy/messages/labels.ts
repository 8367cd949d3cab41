// data file: what people read for keys, codes and roles
import type { Text } from '../../../kernel/index.ts'

const t = (ru: string, en: string): Text => ({ ru, en })

/** Keys of inputs and values, codes and roles, in words. */
export const labels: Readonly<Record<string, Text>> = {
  O: t('Затраты O', 'Costs O'),
  P: t('Расходы P', 'Expenses P'),
  S: t('Субсидия S', 'Subsidy S'),
  oMax: t('Предел O', 'Limit of O'),
  valid: t('Верно', 'Valid'),
  codes: t('Нарушения', 'Breaches'),
  plan: t('План', 'Plan'),
  fact: t('Факт', 'Fact'),
  missing: t('Не поданы', 'Missing'),
  defective: t('Не отвечают требованиям', 'Defective'),
  failedRequirements: t('Невыполненные требования', 'Failed requirements'),
  falseInfo: t('Недостоверные сведения', 'False information'),
  grounds: t('Основания', 'Grounds'),
  literal: t('Буквальная сумма', 'Literal sum'),
  capped: t('Не больше P', 'Capped at P'),
  fine: t('Штраф', 'Fine'),
  recovery: t('Возврат', 'Recovery'),
  'subsidy-organisation': t('Организация', 'The Organisation'),
  'subsidy-ministry': t('Министерство', 'The Ministry'),
  'subsidy-official': t('Должностное лицо Министерства', 'Official of the Ministry'),
  'subsidy-control': t('Орган государственного финансового контроля', 'State financial control body'),
}
