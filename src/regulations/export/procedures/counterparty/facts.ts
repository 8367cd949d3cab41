import type { IsoDate, Personal } from '../../../../kernel/index.ts'
import type { CounterpartyType, Knowledge } from '../../rules/index.ts'
import type { Done } from '../shared/index.ts'

/** What is known, or feared, of how solutions would be used (`export:4.1` to `export:4.4`). Never deleted: lifted with a reason. */
export interface Known extends Done {
  readonly id: number
  readonly use: Knowledge['use']
  readonly certainty: Knowledge['certainty']
  readonly facts: readonly { readonly text: Personal; readonly file: string | null }[]
  readonly grounds: Personal | null
  readonly victim: string | null
  readonly lifted: (Done & { readonly reason: Personal }) | null
}

/** Information of a risk; it stays, and is answered (`export:3.1/2`). */
export interface Signal extends Done {
  readonly id: number
  readonly text: Personal
  readonly source: string
  readonly answer:
    | (Done & { readonly text: Personal; readonly finding: 'unfounded' | 'concern' | 'certain' })
    | null
}

/** A notice of FSTEC about the counterparty (`export:4.3`). */
export interface FstecNotice extends Done {
  readonly id: number
  readonly form: 'written' | 'oral'
  readonly number: string | null
  readonly date: IsoDate
  readonly file: string | null
  /** How an oral notice ended: it was put in writing, or the body says there is nothing. */
  readonly clarified: (Done & { readonly outcome: 'put-in-writing' | 'nothing' }) | null
}

export interface CounterpartyFacts {
  readonly code: string
  readonly title: string | null
  readonly personName: Personal | null
  readonly type: CounterpartyType | null
  readonly country: string | null
  readonly askEndUser: boolean
  readonly diligence: Readonly<
    Record<'owners' | 'activity' | 'endUser' | 'endUse' | 'sanctions', Personal | null>
  >
  readonly checked: (Done & { readonly complete: boolean }) | null
  readonly signals: readonly Signal[]
  readonly knowledge: readonly Known[]
  readonly fstec: readonly FstecNotice[]
  readonly suspicion:
    | (Done & { readonly reason: Personal; readonly cleared: (Done & { readonly how: Personal }) | null })
    | null
  /** Notices that harmful use is not accepted (`export:5`). */
  readonly told: readonly (Done & { readonly language: 'ru' | 'en'; readonly receipt: string | null })[]
}

export const noCounterparty: CounterpartyFacts = {
  code: '',
  title: null,
  personName: null,
  type: null,
  country: null,
  askEndUser: false,
  diligence: { owners: null, activity: null, endUser: null, endUse: null, sanctions: null },
  checked: null,
  signals: [],
  knowledge: [],
  fstec: [],
  suspicion: null,
  told: [],
}

export const unanswered = ({ signals }: CounterpartyFacts): readonly Signal[] =>
  signals.filter((s) => s.answer === null)
export const isSuspicious = ({ suspicion }: CounterpartyFacts): boolean =>
  suspicion !== null && suspicion.cleared === null

/** Which notice of FSTEC counts: a written one before an oral one that was not clarified. */
export const fstecOf = ({ fstec }: CounterpartyFacts): 'written' | 'oral' | null =>
  fstec.some((n) => n.form === 'written')
    ? 'written'
    : fstec.some((n) => n.form === 'oral' && n.clarified === null)
      ? 'oral'
      : null

/** What a decision on a deal is made of: no text of anybody, only whether it stands in the case. */
export interface Standing {
  readonly case: string
  readonly type: CounterpartyType | null
  readonly knowledge: readonly Knowledge[]
  readonly fstec: 'written' | 'oral' | null
  readonly suspicious: boolean
  readonly unanswered: number
  readonly checked: boolean
  readonly told: boolean
}

const IN_CASE = 'есть в деле'

/** The counterparty as decisions see it. */
export const standingOf = (id: string, facts: CounterpartyFacts): Standing => ({
  case: id,
  type: facts.type,
  knowledge: facts.knowledge
    .filter((one) => one.lifted === null)
    .map(({ use, certainty, facts: proofs, grounds, victim }) => ({
      use,
      certainty,
      facts: proofs.map(() => IN_CASE),
      ...(grounds === null ? {} : { grounds: IN_CASE }),
      ...(victim === null ? {} : { victim }),
    })),
  fstec: fstecOf(facts),
  suspicious: isSuspicious(facts),
  unanswered: unanswered(facts).length,
  checked: facts.checked?.complete ?? false,
  told: facts.told.length > 0,
})
