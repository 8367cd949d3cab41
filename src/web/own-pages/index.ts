import type { ComponentType } from 'react'
import type { Text } from '../../kernel/index.ts'

/** A page that belongs to no single case: `/desk/<path>`, linked in the rail for whoever has one of the roles. */
export interface OwnPage {
  readonly path: string
  readonly title: Text
  /** Roles that are offered it (one with places `:name` is offered to nobody: screens lead to it); what it shows is limited by the API, not by this. Empty: everybody. */
  readonly roles: readonly string[]
  /** Loads the folder whose `default` is the page. */
  readonly load: () => Promise<{ readonly default: ComponentType }>
}

/** Pages of their own, in the order of the rail. */
export const ownPages: readonly OwnPage[] = [
  {
    path: 'overview',
    title: { ru: 'Сводка', en: 'Overview' },
    roles: ['fund-officer', 'director', 'auditor'],
    load: () => import('../overview/index.ts'),
  },
  {
    path: 'statistics',
    title: { ru: 'Статистика', en: 'Statistics' },
    roles: ['fund-officer', 'director', 'finance', 'auditor'],
    load: () => import('../statistics/index.ts'),
  },
  {
    path: 'rating/:procedure/:case',
    title: { ru: 'Рейтинг', en: 'Rating' },
    roles: [],
    load: () => import('../rating/index.ts'),
  },
  {
    path: 'cases/:procedure/:case/letters',
    title: { ru: 'Переписка', en: 'Letters' },
    roles: [],
    load: () => import('../correspondence/index.ts'),
  },
  {
    path: 'cases/:procedure/:case/questions',
    title: { ru: 'Вопросы и ответы', en: 'Questions and answers' },
    roles: [],
    load: () => import('../questions/index.ts'),
  },
  {
    path: 'cases/:procedure/:case/readings',
    title: { ru: 'Прочтения', en: 'Readings' },
    roles: [],
    load: () => import('../readings/index.ts'),
  },
  {
    path: 'formal-check',
    title: { ru: 'Формальная проверка', en: 'Formal check' },
    roles: ['fund-officer'],
    load: () => import('../formal-check/index.ts'),
  },
  {
    path: 'assignments',
    title: { ru: 'Назначение экспертов', en: 'Assignment of experts' },
    roles: ['fund-officer'],
    load: () => import('../assignment/index.ts'),
  },
  {
    path: 'jobs',
    title: { ru: 'Долгие работы', en: 'Long work' },
    roles: ['fund-officer', 'administrator'],
    load: () => import('../jobs/index.ts'),
  },
  {
    path: 'payments',
    title: { ru: 'Выплаты', en: 'Payments' },
    roles: ['finance', 'fund-officer', 'director', 'auditor'],
    load: () => import('../payments/index.ts'),
  },
  {
    path: 'registers',
    title: { ru: 'Исключения и номера', en: 'Exceptions and numbers' },
    roles: ['fund-officer', 'director', 'auditor'],
    load: () => import('../registers/index.ts'),
  },
  {
    path: 'people',
    title: { ru: 'Люди и роли', en: 'People and roles' },
    roles: ['administrator'],
    load: () => import('../people/index.ts'),
  },
  {
    path: 'mails',
    title: { ru: 'Письма', en: 'Letters' },
    roles: ['administrator'],
    load: () => import('../mails/index.ts'),
  },
  {
    path: 'reference',
    title: { ru: 'Календарь и ставка', en: 'Calendar and key rate' },
    roles: [],
    load: () => import('../reference/index.ts'),
  },
]
