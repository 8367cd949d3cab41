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
    title: { ru: 'Сводка', en: 'Overview', zh: '概览' },
    roles: ['fund-officer', 'director', 'auditor'],
    load: () => import('../overview/index.ts'),
  },
  {
    path: 'statistics',
    title: { ru: 'Статистика', en: 'Statistics', zh: '统计' },
    roles: ['fund-officer', 'director', 'finance', 'auditor'],
    load: () => import('../statistics/index.ts'),
  },
  {
    path: 'rating/:procedure/:case',
    title: { ru: 'Рейтинг', en: 'Rating', zh: '排名' },
    roles: [],
    load: () => import('../rating/index.ts'),
  },
  {
    path: 'cases/:procedure/:case/letters',
    title: { ru: 'Переписка', en: 'Letters', zh: '往来函件' },
    roles: [],
    load: () => import('../correspondence/index.ts'),
  },
  {
    path: 'cases/:procedure/:case/questions',
    title: { ru: 'Вопросы и ответы', en: 'Questions and answers', zh: '问题与答复' },
    roles: [],
    load: () => import('../questions/index.ts'),
  },
  {
    path: 'cases/:procedure/:case/readings',
    title: { ru: 'Прочтения', en: 'Readings', zh: '解读' },
    roles: [],
    load: () => import('../readings/index.ts'),
  },
  {
    path: 'formal-check',
    title: { ru: 'Формальная проверка', en: 'Formal check', zh: '形式审查' },
    roles: ['fund-officer'],
    load: () => import('../formal-check/index.ts'),
  },
  {
    path: 'assignments',
    title: { ru: 'Назначение экспертов', en: 'Assignment of experts', zh: '专家指派' },
    roles: ['fund-officer'],
    load: () => import('../assignment/index.ts'),
  },
  {
    path: 'jobs',
    title: { ru: 'Долгие работы', en: 'Long work', zh: '长时任务' },
    roles: ['fund-officer', 'administrator'],
    load: () => import('../jobs/index.ts'),
  },
  {
    path: 'payments',
    title: { ru: 'Выплаты', en: 'Payments', zh: '付款' },
    roles: ['finance', 'fund-officer', 'director', 'auditor'],
    load: () => import('../payments/index.ts'),
  },
  {
    path: 'registers',
    title: { ru: 'Исключения и номера', en: 'Exceptions and numbers', zh: '例外与编号' },
    roles: ['fund-officer', 'director', 'auditor'],
    load: () => import('../registers/index.ts'),
  },
  {
    path: 'people',
    title: { ru: 'Люди и роли', en: 'People and roles', zh: '人员与角色' },
    roles: ['administrator'],
    load: () => import('../people/index.ts'),
  },
  {
    path: 'mails',
    title: { ru: 'Письма', en: 'Letters', zh: '往来函件' },
    roles: ['administrator'],
    load: () => import('../mails/index.ts'),
  },
  {
    path: 'reference',
    title: { ru: 'Календарь и ставка', en: 'Calendar and key rate', zh: '日历与基准利率' },
    roles: [],
    load: () => import('../reference/index.ts'),
  },
]
