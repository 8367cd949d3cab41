import { vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { type DealFacts, noDeal } from './facts.ts'
import { messages } from './messages.ts'

const officer = ['export-officer'] as const

/** The words of a deal (`export:5.3`): every outcome is a recommendation (`export:1.4`). */
export const dealWords = vocabulary<DealFacts>()({
  id: 'export-deal',
  regulation: 'export',
  title: { ru: 'Внешнеэкономическая сделка', en: 'Foreign trade deal' },
  parent: 'export-counterparty',
  clauses: clauseIds,
  states: {
    preparing: {
      title: { ru: 'готовится', en: 'being prepared' },
      owner: ['foreign-trade', 'export-officer'],
    },
    choice: { title: { ru: 'нужен выбор по признакам', en: 'a choice on flags is due' }, owner: officer },
    checks: { title: { ru: 'дополнительная проверка', en: 'additional checks' }, owner: officer },
    'permit-needed': { title: { ru: 'нужно разрешение Комиссии', en: 'a permit is needed' }, owner: officer },
    'permit-asked': { title: { ru: 'Комиссия рассматривает', en: 'before the Commission' }, owner: officer },
    recheck: { title: { ru: 'решается заново', en: 'to be decided anew' }, owner: officer },
    allowed: { title: { ru: 'рекомендация: можно', en: 'recommendation: may go' }, owner: ['foreign-trade'] },
    refused: { title: { ru: 'рекомендация: воздержаться', en: 'recommendation: refrain' }, owner: officer },
    deviation: { title: { ru: 'отступление записано', en: 'deviation recorded' }, owner: ['foreign-trade'] },
    outside: {
      title: { ru: 'не экспорт по Декларации', en: 'no export under the declaration' },
      owner: officer,
    },
    statutory: { title: { ru: 'порядок по закону', en: 'the statutory way' }, owner: officer },
    shipped: { title: { ru: 'передано', en: 'handed over' }, owner: ['foreign-trade', 'export-officer'] },
    closed: { title: { ru: 'закрыта', en: 'closed' }, owner: [], final: true },
    dropped: { title: { ru: 'не состоялась', en: 'dropped' }, owner: [], final: true },
  },
  roles: ['export-officer', 'foreign-trade', 'lawyer', 'company-head', 'auditor'],
  signers: ['company-head'],
  deadlines: {
    permit: {
      clause: 'export:4.2/4',
      title: { ru: 'Действие разрешения Комиссии', en: 'Validity of the permit' },
      term: 'given',
      side: 'export-officer',
      fires: 'expire-permit',
    },
  },
  messages,
  initial: noDeal,
})

export const { action } = dealWords

/** States in which a deal is still being put together and weighed. */
export const open = ['preparing', 'recheck', 'choice', 'checks', 'permit-needed', 'permit-asked'] as const
