import { type IsoDate, type Personal, vocabulary } from '../../../../kernel/index.ts'
import { base, type Counts, ministry, official, organisation, t } from '../shared.ts'

interface Paper {
  readonly document: string
  readonly file: string
  readonly sound: boolean
}
interface Supplement {
  readonly kind: 'amend' | 'terminate'
  readonly by: string
  readonly text: string
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
  readonly costs: Readonly<Record<'O' | 'P1' | 'P2' | 'P3' | 'P4' | 'P5', string>> | null
  readonly sum: string
  readonly limit: string
  readonly items: Readonly<Record<string, string>>
  readonly plan: Counts | null
  readonly methods: Readonly<Record<string, string>>
  readonly signed: readonly string[]
  readonly representative: { readonly person: string; readonly name: Personal; readonly from: IsoDate } | null
  readonly estimates: readonly { readonly year: number; readonly on: IsoDate }[]
  readonly orders: readonly { readonly amount: string; readonly on: IsoDate }[]
  readonly received: string
  readonly supplement: Supplement | null
  readonly next: string | null
  readonly requests: readonly Request[]
  readonly balance: { readonly return: string; readonly usable: string } | null
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
  plan: null,
  methods: {},
  signed: [],
  representative: null,
  estimates: [],
  orders: [],
  received: '0.00',
  supplement: null,
  next: null,
  requests: [],
  balance: null,
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
