import { type IsoDate, vocabulary } from '../../../../kernel/index.ts'
import type { AgreementFacts } from '../agreement/index.ts'
import { type Counts, common, ministry, official, organisation, t } from '../shared.ts'

interface Chosen {
  readonly formula: 'R1' | 'R2' | 'R3'
  readonly sum: 'literal' | 'capped'
  readonly recovery: string
  readonly fine: string
}
export interface ChargeFacts {
  readonly year: number
  readonly costs: AgreementFacts['costs']
  readonly plan: Counts | null
  readonly fact: Counts | null
  /** The day of the annual report; without it the fine has no day. */
  readonly reportOn: IsoDate | null
  readonly approved: Chosen | null
  readonly paid: readonly string[]
}
export const initial: ChargeFacts = {
  year: 0,
  costs: null,
  plan: null,
  fact: null,
  reportOn: null,
  approved: null,
  paid: [],
}
const days = (amount: number) => ({ amount, unit: 'calendar-days' as const, shift: false })

export const words = vocabulary<ChargeFacts>()({
  ...common,
  id: 'subsidy-charge',
  title: t('Возврат V и штраф N', 'Recovery V and fine N'),
  states: {
    draft: { title: t('проект расчёта', 'draft calculation'), owner: official },
    approved: { title: t('утверждено', 'approved'), owner: [...ministry, 'subsidy-control'] },
    demanded: { title: t('предъявлено', 'demanded'), owner: organisation },
    dropped: { title: t('не предъявляется', 'dropped'), owner: [], final: true },
    paid: { title: t('уплачено', 'paid'), owner: [], final: true },
  },
  deadlines: {
    recovery: {
      clause: 'subsidy:27',
      title: t('Возврат V', 'Recovery V'),
      term: days(10),
      side: 'organisation',
    },
    order: {
      clause: 'subsidy:27',
      title: t('Возврат V по предписанию', 'Recovery V by order'),
      term: 'given',
      side: 'organisation',
    },
    fine: { clause: 'subsidy:28/due', title: t('Штраф N', 'Fine N'), term: days(30), side: 'organisation' },
  },
  initial,
})

/** What of the approved sums is not paid. */
export const owes = ({ approved, paid }: ChargeFacts, what: 'recovery' | 'fine') =>
  approved !== null && approved[what] !== '0.00' && !paid.includes(what)
