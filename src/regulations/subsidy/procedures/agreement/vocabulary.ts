import { type IsoDate, type Personal, vocabulary } from '../../../../kernel/index.ts'
import { base, type Counts, ministry, official, organisation, t } from '../shared.ts'

interface Paper {
  readonly document: string
  readonly file: string
  readonly sound: boolean
}
export type Costs = Readonly<Record<'O' | 'P1' | 'P2' | 'P3' | 'P4' | 'P5', string>>
interface Supplement {
  readonly kind: 'amend' | 'terminate'
  readonly by: string
  readonly template: string
  readonly text: string
  readonly costs: Costs | null
}
interface Representative {
  readonly person: string
  readonly name: Personal
  readonly position: string
  readonly contacts: Personal
  readonly from: IsoDate
}
interface Method {
  readonly records: string
  readonly unit: string
  readonly counting: string
  readonly measuredOn: string
}
interface Request {
  readonly id: string
  readonly due: IsoDate
  readonly answer: string | null
}
/** Sums are decimal strings in roubles. */
export interface AgreementFacts {
  readonly month: string
  readonly papers: readonly Paper[]
  readonly failed: readonly string[] | null
  readonly decision: {
    readonly decision: string
    readonly grounds: readonly string[]
    readonly on: IsoDate
  } | null
  readonly costs: Costs | null
  readonly sum: string
  readonly limit: string
  readonly items: Readonly<Record<string, string>>
  readonly template: string
  readonly source: string | null
  readonly sections: {
    readonly conditions: string | null
    readonly purpose: string
    readonly procedure: string | null
  } | null
  /** Planned values of the five indicators, by year. */
  readonly plans: readonly (Counts & { readonly year: number })[]
  readonly methods: Readonly<Record<string, Method>>
  readonly formula: { readonly fine: string; readonly recovery: string } | null
  readonly treasuryAccount: string | null
  readonly signed: readonly string[]
  readonly representative: Representative | null
  readonly formerRepresentatives: readonly (Representative & { readonly until: IsoDate })[]
  readonly estimates: readonly { readonly year: number; readonly on: IsoDate }[]
  readonly orders: readonly {
    readonly amount: string
    readonly obligation: string
    readonly on: IsoDate
    readonly transferredOn: IsoDate | null
  }[]
  readonly received: string
  readonly supplement: Supplement | null
  readonly next: string | null
  readonly requests: readonly Request[]
  /** Days of forecast reports as the federal project sets them. */
  readonly forecastDays: readonly { readonly year: number; readonly day: IsoDate }[]
  /** Where the budget portal shows the subsidy. */
  readonly budgetPortal: { readonly link: string; readonly publishedOn: IsoDate } | null
}

const initial: AgreementFacts = {
  month: '',
  papers: [],
  failed: null,
  decision: null,
  costs: null,
  sum: '0.00',
  limit: '0.00',
  items: {},
  template: '',
  source: null,
  sections: null,
  plans: [],
  methods: {},
  formula: null,
  treasuryAccount: null,
  signed: [],
  representative: null,
  formerRepresentatives: [],
  estimates: [],
  orders: [],
  received: '0.00',
  supplement: null,
  next: null,
  requests: [],
  forecastDays: [],
  budgetPortal: null,
}

const working = (amount: number) => ({ amount, unit: 'working-days' as const, shift: false })

export const words = vocabulary<AgreementFacts>()({
  ...base,
  id: 'subsidy-agreement',
  title: t('Соглашение о субсидии (проект Правил)', 'Agreement on the subsidy (draft rules)'),
  states: {
    review: {
      title: t('документы рассматриваются', 'documents are reviewed'),
      owner: [...ministry, ...official],
    },
    drafting: {
      title: t('готовится соглашение', 'the agreement is drafted'),
      owner: [...ministry, ...organisation],
    },
    refusing: { title: t('об отказе уведомляют', 'the refusal is to be told'), owner: ministry },
    refused: { title: t('отказано', 'refused'), owner: [], final: true },
    running: { title: t('действует', 'in force'), owner: [...organisation, ...ministry] },
    terminated: { title: t('расторгнуто', 'terminated'), owner: [], final: true },
    closed: { title: t('закрыто', 'closed'), owner: [], final: true },
  },
  deadlines: {
    review: {
      clause: 'subsidy:18/1',
      title: t('Рассмотрение документов', 'Review of documents'),
      term: working(10),
      side: 'ministry',
    },
    notice: {
      clause: 'subsidy:18/3',
      title: t('Уведомление о решении', 'Notice of the decision'),
      term: working(5),
      side: 'ministry',
    },
    transfer: {
      clause: 'subsidy:20',
      title: t('Перечисление субсидии', 'Transfer of the subsidy'),
      term: working(2),
      side: 'ministry',
    },
    information: {
      clause: 'subsidy:13.v',
      title: t('Дополнительная отчётность', 'Extra report'),
      term: 'given',
      side: 'organisation',
    },
  },
  initial,
})
