import { type IsoDate, type Json, type Personal, vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { type Done, words } from '../shared/index.ts'

/** A line of an answer: a deal as the register had it on the day the pack was put together. */
export interface PackLine {
  readonly deal: string
  readonly number: string | null
  readonly title: string | null
  readonly state: string
  readonly outcome: Json
}

export interface Answer extends Done {
  readonly version: number
  readonly signer: string
  readonly text: string
  readonly file: string | null
  /** Why the version before it was corrected. */
  readonly corrects: string | null
}

export interface RequestFacts {
  readonly body: 'fstec' | 'export-commission' | 'other-authorised' | null
  readonly bodyName: string
  readonly number: string
  readonly date: IsoDate | null
  readonly items: readonly string[]
  readonly due: IsoDate | null
  readonly pack: (Done & { readonly lines: readonly PackLine[] }) | null
  /** Oral explanations, put down as memos. */
  readonly memos: readonly (Done & { readonly to: Personal; readonly text: Personal })[]
  readonly answers: readonly Answer[]
}

export const { messages, met } = words(
  {
    'request.body': [
      'Запросивший не уполномоченный орган экспортного контроля: по этому пункту ему не отвечают',
      'Whoever asks is no authorised body of export control: nothing is handed over under this clause',
      'Запросил уполномоченный орган',
      'An authorised body asks',
    ],
    'request.due': [
      'Срок ответа раньше запроса: {due}',
      'The term of the answer is before the request: {due}',
      'Срок взят из запроса',
      'The term is that of the request',
    ],
    'request.unknown-deal': [
      'В учёте нет сделок: {list}',
      'The register has no deals: {list}',
      'Сделки есть в учёте',
      'The deals are in the register',
    ],
    'request.no-pack': [
      'Ответ ещё не собран: соберите документы или объяснение',
      'Nothing was put together yet: collect the papers or an explanation',
      'Ответ собран',
      'The answer is put together',
    ],
  },
  {
    'request.received': [
      'Поступил запрос уполномоченного органа',
      'A request of an authorised body has come',
    ],
  },
)

/** The words of a request of an authority (`export:6.1`). Its term is the one it names, or none. */
export const requestWords = vocabulary<RequestFacts>()({
  id: 'export-request',
  regulation: 'export',
  title: { ru: 'Запрос уполномоченного органа', en: 'Request of an authorised body' },
  clauses: clauseIds,
  states: {
    received: { title: { ru: 'получен', en: 'received' }, owner: ['export-officer'] },
    preparing: { title: { ru: 'готовится ответ', en: 'answer in preparation' }, owner: ['export-officer'] },
    answered: { title: { ru: 'отвечен', en: 'answered' }, owner: ['export-officer'] },
    closed: { title: { ru: 'закрыт', en: 'closed' }, owner: [], final: true },
  },
  roles: ['export-officer', 'lawyer', 'company-head', 'auditor'],
  signers: ['company-head'],
  deadlines: {
    answer: {
      clause: 'export:6.1',
      title: { ru: 'Ответ на запрос', en: 'Answer to the request' },
      term: 'given',
      side: 'export-officer',
    },
  },
  messages,
  initial: {
    body: null,
    bodyName: '',
    number: '',
    date: null,
    items: [],
    due: null,
    pack: null,
    memos: [],
    answers: [],
  },
})

export const { action } = requestWords
